import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../renderer/actions/action';
import { groupsOf, type Sources } from '../../renderer/screens/switcher/choices';
import { allowed } from '../../shared/permissions';
import { noPolicy } from '../../shared/policy';
import type { AccountSummary } from '../../shared/portal-api';
import type { KnownAccount } from '../../shared/records';
import type { SignInView } from '../../shared/snapshot';

const signIn = (digit: string, change: Partial<SignInView> = {}): SignInView => ({
  id: digit.repeat(32),
  portal: 'https://portal.example.com',
  email: 'ada@example.com',
  label: `Sign-in ${digit}`,
  colour: 'blue',
  environment: 'production',
  status: 'kept',
  ...change,
});
const here = signIn('1');
const there = signIn('2', { label: 'Westgate', email: 'ada@westgate.example', environment: 'test' });
const ended = signIn('3', { label: 'Old one', status: 'ended' });
const account = (index: number, change: Partial<KnownAccount> = {}): KnownAccount => ({
  accountNumber: `EFAX-1000-${String(index).padStart(4, '0')}`,
  companyName: `Company ${index}`,
  favourite: false,
  ...change,
});
const summary = (index: number): AccountSummary => ({ ...account(index), status: 'active', role: 'read_only' });

const nothing: Sources = {
  typed: '',
  signIns: [here, there, ended],
  signIn: here.id,
  keyAccount: undefined,
  accountNumber: 'EFAX-1000-0001',
  known: [],
  keyAccounts: [],
  found: undefined,
  actions: [],
  standing: {
    phase: 'account',
    permissions: allowed(
      'global_administrator',
      { status: 'active' },
      { available: true, exists: true },
      'online',
      noPolicy,
    ),
    accountNumber: 'EFAX-1000-0001',
    signIn: here.id,
    canLock: true,
    updates: { status: 'idle' },
    isKnown: true,
    byKey: false,
    keyIsShown: false,
  },
};
/** The groups as words, for comparing. */
const read = (sources: Partial<Sources>) =>
  groupsOf({ ...nothing, ...sources }).map(({ name, choices }) => [
    name,
    ...choices.map((one) =>
      one.kind === 'sign-in' ? one.signIn.label : one.kind === 'action' ? one.action.title : one.companyName,
    ),
  ]);

describe('where one can go', () => {
  it('begins with the favourites of everywhere, then what was opened lately, and ends with what the portal lists', () => {
    const known = [
      {
        signIn: here.id,
        accounts: [
          account(1, { openedAt: 9 }),
          account(2, { openedAt: 7 }),
          account(3, { openedAt: 8 }),
          account(4, { favourite: true, openedAt: 5 }),
        ],
      },
      { signIn: there.id, accounts: [account(5, { favourite: true }), account(6, { openedAt: 1 })] },
      { signIn: ended.id, accounts: [account(7, { favourite: true })] },
    ];
    const keyAccounts = [
      { id: '8'.repeat(32), restBase: '', accountNumber: 'X8', name: 'By key 8', favourite: true },
      { id: '9'.repeat(32), restBase: '', accountNumber: 'X9', name: 'By key 9', favourite: false },
    ];
    const found = { search: '', items: [1, 2, 3, 4, 5].map(summary) };
    expect(read({ known, keyAccounts, found })).toEqual([
      ['favourites', 'Company 4', 'Company 5', 'By key 8'],
      ['recent', 'Company 3', 'Company 2'],
      ['sign-in', 'Company 6', 'Westgate'],
      ['sign-in', 'Old one'],
      ['key-accounts', 'By key 9'],
      ['all', 'Company 1', 'Company 5'],
    ]);
  });

  it('offers five that were opened lately, and all of them to a search', () => {
    const accounts = Array.from({ length: 12 }, (_, index) => account(index + 2, { openedAt: index }));
    const known = [{ signIn: here.id, accounts }];
    expect(read({ known, signIns: [here] })).toEqual([
      ['recent', ...[13, 12, 11, 10, 9].map((one) => `Company ${one}`)],
    ]);
    expect(read({ known, signIns: [here], typed: 'company' })[0]).toHaveLength(13);
  });

  it.each([
    ['comp 2', ['Company 2']],
    ['1000-0003', ['Company 3']],
    ['WEST gate', ['Westgate']],
    ['old', ['Old one']],
    ['nothing', []],
  ])('finds by every word: %s', (typed, names) => {
    const known = [{ signIn: here.id, accounts: [account(2, { openedAt: 1 }), account(3, { favourite: true })] }];
    expect(read({ known, typed }).flatMap(([, ...choices]) => choices)).toEqual(names);
  });

  it('narrows what the portal answered to an earlier search by what was typed since', () => {
    const found = { search: 'comp', items: [11, 12, 22].map(summary) };
    expect(read({ signIns: [here], typed: 'comp', found })[0]).toHaveLength(4);
    expect(read({ signIns: [here], typed: 'comp 2', found })).toEqual([['all', 'Company 12', 'Company 22']]);
    // The portal may search by more than what is shown: its own answer is not second-guessed.
    expect(read({ signIns: [here], typed: ' clinic ', found: { ...found, search: 'clinic' } })[0]).toHaveLength(4);
  });

  it('says which one is open, and has no list of a portal where nobody is looked at', () => {
    const found = { search: '', items: [summary(1)] };
    expect(groupsOf({ ...nothing, found }).at(-1)?.choices).toMatchObject([{ isOpen: true }]);
    expect(read({ signIn: undefined, found }).map(([name]) => name)).toEqual(['sign-in', 'sign-in', 'sign-in']);
  });

  it('never offers the same place twice', () => {
    const accounts = fc.array(
      fc.record({ index: fc.nat(9), favourite: fc.boolean(), openedAt: fc.option(fc.nat(9), { nil: undefined }) }),
      { maxLength: 10 },
    );
    const unique = (list: { index: number; favourite: boolean; openedAt: number | undefined }[]) => [
      ...new Map(list.map((one) => [one.index, account(one.index, one)])).values(),
    ];
    fc.assert(
      fc.property(
        accounts,
        accounts,
        fc.uniqueArray(fc.nat(9)),
        fc.constantFrom('', '1', 'comp'),
        (a, b, items, typed) => {
          const known = [
            { signIn: here.id, accounts: unique(a) },
            { signIn: there.id, accounts: unique(b) },
          ];
          const groups = groupsOf({ ...nothing, known, typed, found: { search: typed, items: items.map(summary) } });
          const keys = groups.flatMap(({ choices }) => choices.map(({ key }) => key));
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});

describe('what can be done', () => {
  const action = (name: string, change: Partial<Action> = {}): Action => ({
    name,
    group: 'app',
    title: name,
    words: '',
    whether: () => 'yes',
    run: () => undefined,
    ...change,
  });
  const some = [
    action('Copy'),
    action('Clé réinitialisée', { words: 'rotate' }),
    action('Reset', { whether: () => ({ reason: 'Needs a connection.' }) }),
    action('Generate', { whether: () => 'absent' }),
    action('Palette', { outsidePalette: true }),
  ];
  const offered = (typed: string) =>
    groupsOf({ ...nothing, actions: some, typed })
      .filter(({ name }) => name === 'actions')
      .flatMap(({ choices }) =>
        choices.flatMap((one) => (one.kind === 'action' ? [[one.action.name, one.reason]] : [])),
      );

  it('stands between the accounts that are known and those that only the portal knows', () => {
    const known = [{ signIn: here.id, accounts: [account(2, { openedAt: 7 })] }];
    const found = { search: '', items: [summary(3)] };
    expect(read({ known, found, actions: some, signIns: [here] }).map(([name]) => name)).toEqual([
      'recent',
      'actions',
      'all',
    ]);
  });

  it('is disabled with its reason, or absent', () =>
    expect(offered('')).toEqual([
      ['Copy', undefined],
      ['Clé réinitialisée', undefined],
      ['Reset', 'Needs a connection.'],
    ]));

  it.each([
    ['copy', ['Copy']],
    ['cop pal', []],
    ['  ROTATE ', ['Clé réinitialisée']],
    ['cle reini', ['Clé réinitialisée']],
    ['set', ['Reset']],
    ['generate', []],
    ['company', []],
  ])('is found by what is typed: %j', (typed, names) => expect(offered(typed).map(([name]) => name)).toEqual(names));
});
