import type { KnownOf } from '../../../shared/ipc-accounts';
import type { AccountSummary } from '../../../shared/portal-api';
import type { KnownAccount } from '../../../shared/records';
import type { KeyAccountEntry, SignInView } from '../../../shared/snapshot';
import type { Action, Standing } from '../../actions/action';
import { locale } from '../../messages/language';

/** Somewhere to go, or something to do. `key` tells it from all others of the list. */
export type Choice =
  | {
      kind: 'account';
      key: string;
      signIn: SignInView;
      accountNumber: string;
      companyName: string;
      favourite: boolean;
      isOpen: boolean;
      /** Known of those that the portal has just listed. */
      status?: AccountSummary['status'];
    }
  | {
      kind: 'key-account';
      key: string;
      id: string;
      accountNumber: string;
      companyName: string | undefined;
      favourite: boolean;
      isOpen: boolean;
    }
  /** The sign-in itself, at its account of last time. */
  | { kind: 'sign-in'; key: string; signIn: SignInView }
  /** With a reason it can't be done just now. */
  | { kind: 'action'; key: string; action: Action; reason: string | undefined };

/** Choices under one heading; with `signIn` they are all of that one. */
export interface Group {
  name: 'favourites' | 'recent' | 'sign-in' | 'key-accounts' | 'actions' | 'all';
  key: string;
  signIn?: SignInView;
  choices: Choice[];
}

/** What the choices are made from. */
export interface Sources {
  typed: string;
  signIns: readonly SignInView[];
  /** The ids of the sign-in, or of the account that was added by its key, that is looked at. */
  signIn: string | undefined;
  keyAccount: string | undefined;
  accountNumber: string | undefined;
  known: readonly KnownOf[];
  keyAccounts: readonly KeyAccountEntry[];
  /** What the portal has answered last, and what it was asked for. */
  found: { search: string; items: readonly AccountSummary[] } | undefined;
  /** What can be done, and what decides whether it can. */
  actions: readonly Action[];
  standing: Standing;
}

/** How many of the accounts that were opened lately are offered before anything is typed. */
const recentlyOpened = 5;

/**
 * Where one can go and what can be done, in groups: accounts that are known without any portal come first, then actions, and
 * what the portal lists (without an end, perhaps) last.
 */
export function groupsOf(sources: Sources): Group[] {
  // Where the organisation does not permit to go, nobody is led.
  const signIns = sources.signIns.filter(({ status }) => status !== 'not-permitted');
  const { signIn, known, keyAccounts } = sources;
  const current = signIns.find(({ id }) => id === signIn);
  const accountsOf = (one: SignInView) => known.find((of) => of.signIn === one.id)?.accounts ?? [];
  const byKey = keyAccounts.map((entry) => keyChoice(entry, sources)).filter((one) => matches(one, sources.typed));

  const favourites = [
    ...signIns.flatMap((one) => chosen(one, byName(accountsOf(one).filter(({ favourite }) => favourite)), sources)),
    ...byKey.filter(({ favourite }) => favourite),
  ];
  const others = signIns.filter((one) => one !== current);
  const before: Group[] = [
    { name: 'favourites', key: 'favourites', choices: favourites },
    ...(current
      ? [{ name: 'recent' as const, key: 'recent', choices: recent(current, accountsOf(current), sources) }]
      : []),
    ...others.map((one) => ({
      name: 'sign-in' as const,
      key: one.id,
      signIn: one,
      choices: [
        ...recent(one, accountsOf(one), sources),
        ...[signInChoice(one)].filter((it) => matches(it, sources.typed)),
      ],
    })),
    { name: 'key-accounts', key: 'key-accounts', choices: byKey.filter(({ favourite }) => !favourite) },
    { name: 'actions', key: 'actions', choices: offered(sources) },
  ];
  const groups = current ? [...before, listed(current, accountsOf(current), before, sources)] : before;
  return groups.filter(({ choices }) => choices.length > 0);
}

/** What can be done, and what can't be done just now; what is not this user's to do is absent. */
function offered({ actions, standing, typed }: Sources): Choice[] {
  return actions.flatMap((action) => {
    const whether = action.outsidePalette ? 'absent' : action.whether(standing);
    if (whether === 'absent') return [];
    const choice = { kind: 'action', key: `action ${action.name}`, action } as const;
    return [{ ...choice, reason: whether === 'yes' ? undefined : whether.reason }].filter((one) => matches(one, typed));
  });
}

/** All that the portal lists of the present sign-in and that is not offered above. */
function listed(
  signIn: SignInView,
  known: readonly KnownAccount[],
  above: Group[],
  { typed, found, ...sources }: Sources,
): Group {
  const offered = new Set(above.flatMap(({ choices }) => choices.map(({ key }) => key)));
  const isNewest = found?.search === typed.trim();
  const choices = (found?.items ?? [])
    .map(({ accountNumber, companyName, status }) => {
      const favourite = known.some((one) => one.accountNumber === accountNumber && one.favourite);
      return { ...accountChoice(signIn, { accountNumber, companyName, favourite }, sources), status };
    })
    // What was typed since then narrows the list at once.
    .filter((one) => !offered.has(one.key) && (isNewest || matches(one, typed)));
  return { name: 'all', key: 'all', signIn, choices };
}

/** What was opened lately and is neither a favourite nor open: the former one first. */
function recent(signIn: SignInView, accounts: readonly KnownAccount[], sources: Sources): Choice[] {
  const opened = accounts
    .filter(({ favourite, openedAt }) => !favourite && openedAt !== undefined)
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0));
  const choices = chosen(signIn, opened, sources).filter((one) => one.kind !== 'account' || !one.isOpen);
  return sources.typed.trim() === '' ? choices.slice(0, recentlyOpened) : choices;
}

function chosen(signIn: SignInView, accounts: readonly KnownAccount[], sources: Sources): Choice[] {
  if (signIn.status === 'ended') return [];
  return accounts
    .map((account) => accountChoice(signIn, account, sources))
    .filter((one) => matches(one, sources.typed));
}

function byName(accounts: readonly KnownAccount[]): KnownAccount[] {
  return accounts.toSorted((a, b) => a.companyName.localeCompare(b.companyName, locale));
}

function accountChoice(
  signIn: SignInView,
  { accountNumber, companyName, favourite }: Pick<KnownAccount, 'accountNumber' | 'companyName' | 'favourite'>,
  open: Pick<Sources, 'signIn' | 'accountNumber'>,
) {
  const isOpen = open.signIn === signIn.id && open.accountNumber === accountNumber;
  const key = `${signIn.id} ${accountNumber}`;
  return { kind: 'account' as const, key, signIn, accountNumber, companyName, favourite, isOpen };
}

function keyChoice({ id, accountNumber, name, favourite }: KeyAccountEntry, { keyAccount }: Sources) {
  const isOpen = keyAccount === id;
  return { kind: 'key-account' as const, key: id, id, accountNumber, companyName: name, favourite, isOpen };
}

function signInChoice(signIn: SignInView) {
  return { kind: 'sign-in' as const, key: signIn.id, signIn };
}

/** Whether every word that was typed is in what a choice says of itself: as the portal searches, accents or not. */
function matches(choice: Choice, typed: string): boolean {
  const said = folded(saidBy(choice));
  return folded(typed)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function saidBy(choice: Choice): string {
  switch (choice.kind) {
    case 'sign-in':
      return `${choice.signIn.label} ${choice.signIn.email} ${choice.signIn.portal}`;
    case 'action':
      return `${choice.action.title} ${choice.action.words}`;
    default:
      return `${choice.companyName ?? ''} ${choice.accountNumber}`;
  }
}

/** Without case and accents, which people leave out when they search. */
function folded(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
