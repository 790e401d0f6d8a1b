/** Every state of the page worth looking at. */
import type { Failure } from '../../shared/errors';
import type { Bridge } from '../../shared/ipc';
import { defaultSettings } from '../../shared/limits';
import type { Snapshot } from '../../shared/snapshot';
import { activityStates } from './activity-states';
import {
  account,
  atTest,
  failure,
  keyAccount,
  keyAccounts,
  known,
  longAccount,
  noKey,
  offline,
  open,
  openByKey,
  outside,
  several,
  snapshot,
} from './samples';
import { systemsStates } from './systems-states';

export interface GalleryState {
  snapshot: Snapshot;
  answers?: Partial<
    Bridge['session'] &
      Bridge['key'] &
      Bridge['account'] &
      Bridge['keychain'] &
      Bridge['portal'] &
      Bridge['lock'] &
      Pick<Bridge['accounts'], 'list' | 'known' | 'kept'> &
      Pick<Bridge['keyAccounts'], 'addByKey' | 'addByServiceAccount' | 'replaceKey'>
  > & {
    /** Main says nothing at all. */
    silent?: boolean;
    systems?: Partial<Bridge['systems']>;
    activity?: Partial<Bridge['activity']>;
  };
  /** What is done before the picture is taken: the pages that are opened, the buttons pressed, the fields filled. */
  steps?: (
    | { go: string }
    | { press: string }
    | { choose: string }
    | { fill: string; with: string }
    | { key: string }
    | { wait: number }
  )[];
}

const refuse =
  (code: Failure['code'], more: Partial<Failure> = {}) =>
  () =>
    Promise.resolve({ ok: false as const, error: failure(code, more) });
const signIn = { phase: 'sign-in' } as const;
const email = 'dana.reyes@northside-clinic.example';
const challenge = {
  email,
  next: 'second-factor',
  methods: ['totp', 'sms'],
  smsHint: '••• ••• 0142',
  expiresAt: '2030-01-01T00:00:00Z',
} as const satisfies Snapshot['challenge'];
const emulator = { address: 'http://127.0.0.1:4810', source: 'command-line', status: 'ready' } as const;
const { lastUsedAt: _lastUsed, ...fresh } = account.apiKey;
const newKey = { ...account, apiKey: { ...fresh, fingerprint: 'a81044d09c5e', createdAt: new Date().toISOString() } };
const fillSignIn: GalleryState['steps'] = [
  { fill: 'Email address', with: email },
  { fill: 'Password', with: 'not the password' },
  { press: 'Sign in' },
];
const locked = (ways: NonNullable<Snapshot['lock']>['ways'], more: Partial<NonNullable<Snapshot['lock']>> = {}) =>
  outside({ phase: 'locked', lock: { reason: 'idle', ways, label: email, ...more } });
const openPreferences = [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }];
const openSession = [{ press: 'Menu' }, { press: 'Session' }, { wait: 300 }];
const openReset = { press: 'Reset API Key' };
const openAdd = { press: 'Add an account by its API key' };
const fillService = [
  { fill: 'Account number', with: 'EFAX-1234-5678' },
  { fill: 'User name', with: 'appservice' },
  { fill: 'Password', with: 'not the password' },
];
const { fingerprint: _key, keySince: _since, ...withoutKey } = keyAccount;
const refused = { at: Date.now() - 20 * 60_000, because: 'not-accepted' } as const;

export const states: Record<string, GalleryState> = {
  ...activityStates,
  starting: { snapshot: outside({ phase: 'starting' }), answers: { silent: true }, steps: [{ wait: 400 }] },
  'starting-waiting': { snapshot: outside({ phase: 'starting' }), steps: [{ wait: 2200 }] },
  connect: { snapshot: outside({ phase: 'connect', portal: { ...emulator, status: 'unknown' } }) },
  'connect-waiting': {
    snapshot: outside({ phase: 'connect', portal: { ...emulator, source: 'default', status: 'connecting' } }),
    steps: [{ wait: 2200 }],
  },
  'connect-certificate': {
    snapshot: outside({
      phase: 'connect',
      portal: {
        ...emulator,
        source: 'policy',
        status: 'failed',
        failure: failure('connect.certificate'),
        mayPass: true,
      },
    }),
    steps: [{ press: 'Details' }],
  },
  'connect-web-page': {
    snapshot: outside({
      phase: 'connect',
      portal: { ...emulator, source: 'default', status: 'failed', failure: failure('connect.web-page') },
    }),
  },
  'sign-in': { snapshot: outside(signIn) },
  'sign-in-key-accounts': { snapshot: outside({ ...signIn, keyAccounts }) },
  'add-key-account': { snapshot: outside(signIn), steps: [openAdd] },
  'add-key-account-checking': {
    snapshot: outside(signIn),
    steps: [openAdd, { fill: 'API key', with: 'not a key of anybody' }, { press: 'Add account' }, { wait: 2200 }],
  },
  'add-key-account-address': {
    snapshot: outside(signIn),
    answers: { addByKey: refuse('connect.name-not-resolved') },
    steps: [openAdd, { fill: 'API key', with: 'not a key of anybody' }, { press: 'Add account' }],
  },
  'add-service-account': {
    snapshot: outside(signIn),
    answers: { addByServiceAccount: refuse('rest.not-accepted') },
    steps: [openAdd, { choose: 'Service account' }, ...fillService, { press: 'Add account' }],
  },
  'sign-in-emulator': { snapshot: outside({ ...signIn, portal: emulator }) },
  'sign-in-mistakes': {
    snapshot: outside(signIn),
    steps: [{ fill: 'Email address', with: 'dana.reyes' }, { press: 'Sign in' }],
  },
  'sign-in-refused': {
    snapshot: outside(signIn),
    answers: { signIn: refuse('auth.invalid-credentials') },
    steps: fillSignIn,
  },
  'sign-in-locked': {
    snapshot: outside(signIn),
    answers: { signIn: refuse('auth.locked', { retryAt: Date.now() + 272_000 }) },
    steps: fillSignIn,
  },
  'sign-in-revoked': {
    snapshot: outside({
      ...signIn,
      signedOut: { failure: failure('auth.session-revoked'), email, copies: 'removed' },
    }),
  },
  'sign-in-keychain-locked': {
    snapshot: outside({ ...signIn, keychain: { status: 'unavailable', failure: failure('keychain.locked') } }),
  },
  'sign-in-several': { snapshot: outside({ ...signIn, signIns: several }) },
  'sign-in-adding': { snapshot: outside({ ...signIn, signIns: several, adding: { from: several[0].id } }) },
  'second-factor': { snapshot: outside({ phase: 'second-factor', challenge }) },
  'second-factor-wrong': {
    snapshot: outside({ phase: 'second-factor', challenge }),
    answers: { verify: refuse('auth.invalid-code', { attemptsLeft: 3 }) },
    steps: [{ fill: 'Six-digit code', with: '123 456' }],
  },
  'second-factor-letters': {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, methods: ['totp'] } }),
    steps: [
      { fill: 'Six-digit code', with: '12' },
      { fill: 'Six-digit code', with: '12a' },
    ],
  },
  'second-factor-sms': {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, methods: ['sms'] } }),
  },
  'second-factor-sent': {
    snapshot: outside({
      phase: 'second-factor',
      challenge: { ...challenge, methods: ['sms'], codeSentAt: Date.now() - 20_000 },
    }),
  },
  enrolment: {
    snapshot: outside({ phase: 'second-factor', challenge: { ...challenge, next: 'enrol', methods: ['totp'] } }),
    steps: [{ wait: 300 }],
  },
  'choose-account': {
    snapshot: snapshot({ phase: 'choose-account', severalAccounts: true }),
    steps: [{ wait: 300 }],
  },
  'choose-account-none': {
    snapshot: snapshot({ phase: 'choose-account', severalAccounts: true }),
    answers: { list: () => Promise.resolve({ ok: true, value: { items: [] } }) },
    steps: [{ fill: 'Search accounts', with: 'Westgate' }, { wait: 500 }],
  },
  'account-administrator': { snapshot: open(account) },
  'account-partner-emulator': {
    snapshot: open(account, { severalAccounts: true, portal: emulator, signIns: several, signIn: atTest.id }),
  },
  'account-shown': { snapshot: open(account), steps: [{ press: 'Show API Key' }] },
  'account-copied': { snapshot: open(account), steps: [{ press: 'Copy' }, { wait: 2500 }] },
  'account-edit-customer': { snapshot: open({ ...account, role: 'edit_customer' }) },
  'account-read-only': { snapshot: open({ ...account, role: 'read_only' }) },
  'account-no-key': { snapshot: open({ ...account, apiKey: noKey }) },
  'account-no-key-read-only': { snapshot: open({ ...account, role: 'read_only', apiKey: noKey }) },
  'account-no-key-needed': { snapshot: open({ ...account, products: ['directfax', 'lexmark'], apiKey: noKey }) },
  'account-not-available': { snapshot: open({ ...account, apiKey: { available: false, exists: false } }) },
  'account-old-key': { snapshot: open(account, { settings: { ...defaultSettings, remindAfterDays: 365, most: {} } }) },
  'account-old-key-edit-customer': {
    snapshot: open(
      { ...account, role: 'edit_customer' },
      { settings: { ...defaultSettings, remindAfterDays: 365, most: {} } },
    ),
  },
  'account-suspended': { snapshot: open({ ...account, status: 'suspended' }) },
  'account-kept': {
    snapshot: open(account, { offlineCopy: { status: 'ready', confirmedAt: Date.now() - 20_000 }, keepReady: true }),
  },
  'account-not-kept': { snapshot: open(account, { keepReady: false }) },
  'account-could-not-be-kept': {
    snapshot: open(account, {
      offlineCopy: { status: 'none', failure: failure('keychain.too-large') },
      keepReady: true,
    }),
  },
  'account-connecting': {
    snapshot: offline({ connectivity: 'connecting', accountFailure: undefined }),
    steps: [{ wait: 2300 }],
  },
  'account-offline': { snapshot: offline() },
  'account-offline-why': { snapshot: offline(), steps: [{ press: 'Why?' }] },
  'account-offline-copied': { snapshot: offline(), steps: [{ press: 'Copy' }] },
  'account-offline-expired': {
    snapshot: offline({ offlineCopy: { status: 'expired', confirmedAt: Date.now() - 41 * 24 * 3_600_000 } }),
  },
  'account-offline-clock': { snapshot: offline({ offlineCopy: { status: 'clock-set-back', confirmedAt: 0 } }) },
  'account-offline-no-copy': { snapshot: offline({ offlineCopy: { status: 'none' }, keepReady: false }) },
  'account-offline-nothing': {
    snapshot: snapshot({ connectivity: 'offline', accountFailure: failure('connect.name-not-resolved') }),
  },
  'account-key-changed': {
    snapshot: open(newKey, {
      keyChange: {
        at: new Date().toISOString(),
        by: 'support@portal.example.com',
        fingerprint: 'a81044d09c5e',
        previous: '3f9a01c277be',
        copiedAt: Date.now() - 3 * 3_600_000,
      },
      offlineCopy: { status: 'ready', confirmedAt: Date.now() },
      keepReady: true,
    }),
  },
  'account-copy-removed': {
    snapshot: open({ ...account, role: 'read_only' }, { copyRemoved: { reason: 'role' } }),
  },
  'account-long': { snapshot: open(longAccount, { severalAccounts: true }) },
  'account-stale': { snapshot: open(account, { accountFailure: failure('portal.maintenance') }) },
  'account-no-keychain': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.unavailable') } }),
  },
  'account-keychain-tried': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.locked') } }),
    answers: { retry: refuse('keychain.locked') },
    steps: [{ press: 'Try again' }],
  },
  'account-loading': { snapshot: snapshot(), steps: [{ wait: 2300 }] },
  'account-failed': { snapshot: snapshot({ accountFailure: failure('portal.invalid-reply') }) },
  'account-checking': { snapshot: open(account, { operation: { status: 'checking', kind: 'reset' } }) },
  'account-reset-done': {
    snapshot: open(newKey, {
      lastChange: { kind: 'reset', fingerprint: 'a81044d09c5e', at: Date.now() },
      clipboard: { fingerprint: '3f9a01c277be', clearsAt: Date.now() + 25_000 },
    }),
  },
  'account-not-changed': { snapshot: open(account, { notChanged: { kind: 'reset', at: Date.now() } }) },
  menu: { snapshot: open(account), steps: [{ press: 'Menu' }, { wait: 300 }] },
  switcher: {
    snapshot: open(account, { severalAccounts: true, signIns: several, keyAccounts }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [{ key: 'Control+k' }, { wait: 600 }],
  },
  'switcher-search': {
    snapshot: open(account, { severalAccounts: true }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [
      { key: 'Control+k' },
      { wait: 300 },
      { fill: 'Search accounts', with: 'ce' },
      { key: 'ArrowDown' },
      { wait: 500 },
    ],
  },
  'switcher-offline': {
    snapshot: open(account, { severalAccounts: true, signIns: several, connectivity: 'offline' }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [{ key: 'Control+k' }, { wait: 300 }],
  },
  'switcher-nothing': {
    snapshot: open(account),
    answers: { list: () => Promise.resolve({ ok: true, value: { items: [] } }) },
    steps: [{ key: 'Control+k' }, { wait: 300 }, { fill: 'Search accounts', with: 'Westgate' }, { wait: 500 }],
  },
  'reset-dialog': { snapshot: open(account), steps: [openReset] },
  'reset-dialog-test': {
    snapshot: open(account, { signIns: several, signIn: atTest.id, portal: emulator }),
    steps: [openReset],
  },
  'reset-dialog-several': { snapshot: open(account, { signIns: several }), steps: [openReset] },
  'reset-dialog-step-up': {
    snapshot: open(account),
    answers: { resetKey: refuse('auth.step-up-required') },
    steps: [openReset, { fill: 'Account number', with: 'efax-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-sms': {
    snapshot: open(account, { methods: ['sms'] }),
    answers: { resetKey: refuse('auth.step-up-required') },
    steps: [openReset, { fill: 'Account number', with: 'efax-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-changed': {
    snapshot: open(account),
    answers: { resetKey: refuse('account.key-changed') },
    steps: [openReset, { fill: 'Account number', with: 'EFAX-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-busy': {
    snapshot: open(account),
    steps: [openReset, { fill: 'Account number', with: 'EFAX-1234-5678' }, { press: 'Reset API Key' }, { wait: 300 }],
  },
  'generate-dialog': {
    snapshot: open({ ...account, products: ['directfax', 'lexmark'], apiKey: noKey }),
    steps: [{ press: 'Generate API Key' }],
  },
  'key-account': { snapshot: openByKey(keyAccount) },
  'key-account-offline': {
    snapshot: openByKey(keyAccount, { connectivity: 'offline', accountFailure: failure('connect.name-not-resolved') }),
  },
  'key-account-refused': { snapshot: openByKey({ ...keyAccount, refused, copiedAt: Date.now() - 3_600_000 }) },
  'key-account-without-key': { snapshot: openByKey(withoutKey) },
  'key-account-unreadable': {
    snapshot: openByKey({
      ...withoutKey,
      account: { accountNumber: 'EFAX-1234-5678', numbers: [], features: [], acceptedFormats: [] },
      unreadable: failure('keychain.damaged'),
    }),
  },
  'key-account-no-keychain': {
    snapshot: openByKey(keyAccount, {
      keychain: { status: 'unavailable', failure: failure('keychain.unavailable') },
    }),
  },
  'key-account-new-key': {
    snapshot: openByKey(keyAccount),
    answers: { replaceKey: refuse('rest.other-account') },
    steps: [
      { press: 'I have the new key' },
      { fill: 'New API key', with: 'not a key of anybody' },
      { press: 'Check and keep' },
    ],
  },
  'key-account-remove': { snapshot: openByKey(keyAccount), steps: [{ press: 'Remove account' }] },
  'locked-click': { snapshot: locked(['click']) },
  'locked-passcode': { snapshot: locked(['passcode'], { reason: 'start' }) },
  'locked-passcode-wrong': {
    snapshot: locked(['passcode'], { triesLeft: 2 }),
    answers: { unlock: refuse('lock.wrong-passcode', { attemptsLeft: 2 }) },
    steps: [{ fill: 'Passcode', with: 'not this one' }, { press: 'Unlock' }],
  },
  'locked-last-try': { snapshot: locked(['passcode'], { triesLeft: 1, reason: 'screen' }) },
  'locked-touch-id': { snapshot: locked(['touch-id'], { reason: 'user-switch' }) },
  'locked-touch-id-passcode': { snapshot: locked(['touch-id', 'passcode'], { reason: 'suspend' }) },
  'locked-keychain': {
    snapshot: locked(['passcode']),
    answers: { unlock: refuse('lock.not-checked') },
    steps: [{ fill: 'Passcode', with: 'whatever' }, { press: 'Unlock' }],
  },
  'locked-choose': { snapshot: locked(['choose-passcode'], { reason: 'no-passcode' }) },
  'locked-sign-out': {
    snapshot: locked(['passcode']),
    steps: [{ press: 'Sign out of everything' }, { wait: 300 }],
  },
  'sign-in-no-tries-left': { snapshot: outside({ ...signIn, signedOut: { failure: failure('lock.no-tries-left') } }) },
  session: { snapshot: open(account), steps: openSession },
  'preferences-tray': {
    snapshot: open(account, { tray: true }),
    steps: [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }],
  },
  'session-several': {
    snapshot: open(account, { signIns: several, signIn: atTest.id, portal: emulator }),
    steps: openSession,
  },
  'session-nothing': {
    snapshot: open(account),
    answers: { stored: () => Promise.resolve({ ok: true, value: { place: 'keychain', entries: [] } }) },
    steps: openSession,
  },
  'session-no-keychain': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.unavailable') } }),
    answers: { stored: refuse('keychain.unavailable') },
    steps: openSession,
  },
  'session-remove-all': { snapshot: open(account), steps: [...openSession, { press: 'Remove all of it' }] },
  preferences: { snapshot: open(account), steps: openPreferences },
  'preferences-managed': {
    snapshot: open(account, {
      settings: {
        idleLockMinutes: 5,
        clipboardSeconds: 20,
        offlineDays: 0,
        remindAfterDays: 90,
        most: { idleLockMinutes: 5, clipboardSeconds: 20, offlineDays: 0, remindAfterDays: 180 },
      },
      passcode: { isSet: true, isRequired: true },
    }),
    steps: openPreferences,
  },
  'preferences-passcode': {
    snapshot: open(account, { passcode: { isSet: true, isRequired: false } }),
    answers: { setPasscode: refuse('lock.wrong-passcode', { attemptsLeft: 3 }) },
    steps: [
      ...openPreferences,
      { press: 'Change' },
      { fill: 'Current passcode', with: 'not this one' },
      { fill: 'New passcode', with: 'correct horse' },
      { fill: 'Repeat the new passcode', with: 'correct horse' },
      { press: 'Set passcode' },
    ],
  },
  ...systemsStates,
};
