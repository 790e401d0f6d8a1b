/** Everything that can be done from anywhere. There is no other list: see `action.ts`. */
import type { KeyAction, Permission } from '../../shared/permissions';
import { text } from '../messages/later';
import type { PageName } from '../stores/page';
import type { Action, Availability, Standing } from './action';

const words = text.actions;

const keyActions: readonly Action[] = [
  {
    name: 'copy-key',
    group: 'key',
    title: words.copyKey,
    words: words.copyKeyWords,
    shortcuts: [{ key: 'c', mod: true, shift: true }],
    whether: may('copy'),
    isUndecided: ({ phase, isKnown, permissions: { copy } }) =>
      phase === 'account' && !copy.allowed && (!isKnown || copy.reason === 'connecting'),
    whyAbsent: whyNoCopy,
    run: ({ copyKey }) => copyKey(),
  },
  {
    name: 'show-key',
    group: 'key',
    title: text.key.show,
    words: words.showKeyWords,
    shortcuts: [{ key: 'h', mod: true, shift: true }],
    whether: (standing) => (standing.keyIsShown ? 'absent' : may('show')(standing)),
    run: ({ atAccount }) => atAccount('show-key'),
  },
  {
    name: 'hide-key',
    group: 'key',
    title: text.key.hide,
    words: words.hideKeyWords,
    shortcuts: [{ key: 'h', mod: true, shift: true }],
    whether: ({ keyIsShown }) => (keyIsShown ? 'yes' : 'absent'),
    run: ({ ask }) => ask('hide-key'),
  },
  {
    name: 'spell-key',
    group: 'key',
    title: text.spell.action,
    words: words.spellKeyWords,
    whether: ({ keyIsShown }) => (keyIsShown ? 'yes' : 'absent'),
    run: ({ ask }) => ask('spell-key'),
  },
  {
    name: 'test-key',
    group: 'key',
    title: text.keyTest.action,
    words: words.testKeyWords,
    whether: may('test'),
    run: ({ atAccount }) => atAccount('test-key'),
  },
  {
    name: 'generate',
    group: 'key',
    title: text.generate.action,
    words: words.generateWords,
    whether: may('generate'),
    run: ({ atAccount }) => atAccount('generate'),
  },
  {
    name: 'reset',
    group: 'key',
    title: text.reset.action,
    words: words.resetWords,
    whether: may('reset'),
    run: ({ atAccount }) => atAccount('reset'),
  },
  {
    name: 'copy-number',
    group: 'key',
    title: text.account.copyNumber,
    words: words.copyNumberWords,
    whether: withAccount,
    run: ({ bridge, tell }) => void tell(text.account.numberCopied, bridge.account.copyNumber()),
  },
];

const pageTitles: Record<PageName, string> = {
  account: text.frame.account,
  systems: text.systems.heading,
  activity: text.activity.heading,
  session: text.frame.session,
  connection: text.connection.heading,
  preferences: text.frame.preferences,
};

/** In the order of the navigation, by its numbers; preferences as everywhere by the comma as well. */
const pageActions = (Object.keys(pageTitles) as PageName[]).map((page, index): Action => {
  const number = { key: String(index + 1), mod: true } as const;
  return {
    name: `go-to-${page}`,
    group: 'go',
    title: words.goTo(pageTitles[page]),
    words: words.goToWords,
    shortcuts: page === 'preferences' ? [{ key: ',', mod: true }, number] : [number],
    whether: ({ phase }) => (phase === 'account' ? 'yes' : 'absent'),
    run: ({ goTo }) => goTo(page),
  };
});

const appActions: readonly Action[] = [
  {
    name: 'palette',
    group: 'app',
    title: text.palette.open,
    words: '',
    shortcuts: [{ key: 'k', mod: true }],
    outsidePalette: true,
    whether: () => 'yes',
    run: ({ openPalette }) => openPalette(),
  },
  {
    name: 'lock',
    group: 'app',
    title: text.lock.now,
    words: words.lockWords,
    shortcuts: [{ key: 'l', mod: true }],
    ofMenu: true,
    whether: ({ canLock }) => (canLock ? 'yes' : 'absent'),
    run: ({ bridge, tell }) => void tell(undefined, bridge.lock.lock()),
  },
  {
    name: 'check-updates',
    group: 'app',
    title: text.updates.check,
    words: words.updatesWords,
    whether: whetherUpdates,
    async run({ bridge, goTo, tell }) {
      // What comes of it, and what to do next, is said there.
      goTo('preferences');
      await tell(undefined, bridge.updates.check());
    },
  },
  {
    name: 'add-sign-in',
    group: 'app',
    title: text.signIns.addHeading,
    words: words.addSignInWords,
    whether: () => 'yes',
    run: ({ bridge, tell }) => void tell(undefined, bridge.signIns.add()),
  },
  {
    name: 'add-key-account',
    group: 'app',
    title: words.addKeyAccount,
    words: words.addKeyAccountWords,
    whether: () => 'yes',
    async run({ bridge, ask, tell }) {
      if (await tell(undefined, bridge.signIns.add())) ask('add-key-account');
    },
  },
  {
    name: 'sign-out',
    group: 'app',
    title: text.signOut,
    words: words.signOutWords,
    whether: ({ signIn, byKey }) => (signIn === undefined || byKey ? 'absent' : 'yes'),
    run: ({ bridge, tell }) => void tell(undefined, bridge.session.signOut()),
  },
  {
    name: 'shortcuts',
    group: 'app',
    title: text.shortcuts.heading,
    words: words.shortcutsWords,
    shortcuts: [{ key: 'F1' }, { key: '?' }],
    whether: () => 'yes',
    run: ({ openShortcuts }) => openShortcuts(),
  },
  {
    name: 'support',
    group: 'app',
    title: text.support,
    words: words.supportWords,
    whether: () => 'yes',
    run: ({ bridge, tell }) => void tell(undefined, bridge.app.openSupport()),
  },
];

export const actions: readonly Action[] = [...keyActions, ...pageActions, ...appActions];

/** @throws when there is none of that name */
export function actionOf(name: string): Action {
  const action = actions.find((one) => one.name === name);
  if (action === undefined) throw new Error(`There is no action ${name}.`);
  return action;
}

const whyNeverCopied: Partial<Record<Exclude<Permission, { allowed: true }>['reason'], string>> = {
  role: text.key.readOnly,
  'no-key': `${text.key.none}.`,
  'not-available': text.key.notAvailable,
};

/** Why Copy is absent; the page says it where its button would be. Of an account that is not known yet, nothing is said. */
function whyNoCopy({ phase, isKnown, permissions: { copy } }: Standing): string | undefined {
  if (copy.allowed || phase !== 'account') return undefined;
  return isKnown ? whyNeverCopied[copy.reason] : text.disabledReasons.connecting;
}

/** As `allowed()` has decided: what is not this user's is absent, what is not possible just now has its reason. */
function may(action: KeyAction): (standing: Standing) => Availability {
  return (standing) => {
    if (withAccount(standing) === 'absent') return 'absent';
    const permission = standing.permissions[action];
    if (permission.allowed) return 'yes';
    return permission.button === 'absent' ? 'absent' : { reason: text.disabledReasons[permission.reason] };
  };
}

function withAccount({ phase, accountNumber }: Standing): Availability {
  return phase === 'account' && accountNumber !== undefined ? 'yes' : 'absent';
}

function whetherUpdates({ phase, updates: { status } }: Standing): Availability {
  if (phase !== 'account' || status === 'off' || status === 'available' || status === 'ready') return 'absent';
  if (status === 'idle') return 'yes';
  return { reason: `${text.updates.checking}.` };
}
