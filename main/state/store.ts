import { nothingNoted } from '../../shared/activity';
import { defaultRestBase, defaultSettings } from '../../shared/limits';
import { allowed, type Permissions } from '../../shared/permissions';
import type { Policy } from '../../shared/policy';
import type { KeyAccountView, Snapshot } from '../../shared/snapshot';
import { viewOfPolicy } from '../policy/view';

/** What main knows and the page may see. The snapshot is this, with what follows from it. */
export type State = Omit<Snapshot, 'revision' | 'version' | 'platform' | 'policy' | 'permissions' | 'canLock'>;

/** The one place where state is kept. It changes through `update` alone, and every change is published. */
export interface StateStore {
  /** The whole of it, also while the app is locked: what is under way goes on. */
  get(): State;
  update(change: Partial<State>): void;
  /** What the page may see: while the app is locked, nothing of the user or the account. */
  snapshot(): Snapshot;
  permissions(): Permissions;
  /** Calls `listener` after every change; the result ends that. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
}

/** Nobody signed in, nothing known yet. */
const initial: State = {
  phase: 'starting',
  activity: nothingNoted,
  portal: { address: '', source: 'default', status: 'unknown' },
  keychain: { status: 'unknown' },
  signIns: [],
  methods: [],
  severalAccounts: false,
  accountFrom: 'portal',
  keyAccounts: [],
  restBase: defaultRestBase,
  connectivity: 'online',
  offlineCopy: { status: 'none' },
  operation: { status: 'idle' },
  unsettled: [],
  settings: { ...defaultSettings, most: {} },
  tray: false,
  language: { spoken: 'en', choice: 'system', system: 'en', isManaged: false },
  updates: { status: 'idle' },
  passcode: { isSet: false, isRequired: false },
};

/** The part of the state that belongs to an account, as it is when none is open. */
export const noAccount = {
  accountNumber: undefined,
  account: undefined,
  keyAccount: undefined,
  accountFrom: 'portal',
  accountConfirmedAt: undefined,
  accountFailure: undefined,
  offlineCopy: { status: 'none' },
  keepReady: undefined,
  keyChange: undefined,
  copyRemoved: undefined,
  operation: { status: 'idle' },
  lastChange: undefined,
  formerKey: undefined,
  notChanged: undefined,
  systems: undefined,
} satisfies Partial<State>;

/** The part of the state that belongs to a signed-in user, as it is when there is none. */
export const nobody = {
  user: undefined,
  signIn: undefined,
  session: undefined,
  methods: [],
  severalAccounts: false,
  connectivity: 'online',
  ...noAccount,
} satisfies Partial<State>;

/** The part of the state that belongs to the way in, as it is when somebody has come in. */
export const arrived = {
  challenge: undefined,
  signedOut: undefined,
  adding: undefined,
  signInAs: undefined,
} satisfies Partial<State>;

/** Without an account there is nothing to press. */
const nothingToPress = { status: 'closed', apiKey: { available: false, exists: false } } as const;

/** An account that was added by its key has no user with a role: whoever has the key may have it. */
const ofKeyAccount = ({ fingerprint }: KeyAccountView) =>
  ({
    role: 'edit_customer',
    status: 'active',
    apiKey: { available: true, exists: fingerprint !== undefined },
    origin: 'api-key',
  }) as const;

/** Whether a sign-in or an account is here, looked at or not. */
export function holdsAnything({ user, keyAccount, signIns, keyAccounts }: State): boolean {
  const isLookedAt = user !== undefined || keyAccount !== undefined;
  return isLookedAt || signIns.some(({ status }) => status !== 'ended') || keyAccounts.length > 0;
}

/** Whether a lock has something to protect. */
export function isLockable(state: State): boolean {
  return state.passcode.isSet || holdsAnything(state);
}

/**
 * What is left to see while the app is locked, and until it is known whether it is to be: it begins with nothing, so that
 * what is added to the state stays out.
 */
function hiddenView(state: State): State {
  const { portal, keychain, settings, language, passcode, lock, user } = state;
  const { address, source } = portal;
  return {
    ...initial,
    phase: lock ? 'locked' : state.phase,
    portal: { address, source, status: 'unknown' },
    keychain: { status: keychain.status },
    settings,
    language,
    passcode,
    lock: lock && { ...lock, label: user?.email },
  };
}

/**
 * @param app what the snapshot says of the app itself
 * @param policy what the organisation has decided
 */
export function createStateStore(app: { version: string; platform: string }, policy: Policy): StateStore {
  let state: State = { ...initial, passcode: { isSet: false, isRequired: policy.passcodeRequired ?? false } };
  const decided = viewOfPolicy(policy);
  let revision = 0;
  const listeners = new Set<(snapshot: Snapshot) => void>();

  const permissionsOf = (state: State) => {
    const ofPortal = { role: 'read_only', ...(state.account ?? nothingToPress), origin: 'portal' } as const;
    const account = state.keyAccount ? ofKeyAccount(state.keyAccount) : ofPortal;
    // What was kept of an account is not to be acted upon until the portal has confirmed it.
    const unconfirmed = state.connectivity === 'online' && state.accountFrom === 'cache';
    return allowed(account.role, account, account.apiKey, unconfirmed ? 'connecting' : state.connectivity, policy, {
      operation: state.operation.status,
      offlineCopy: state.offlineCopy.status,
      origin: account.origin,
      locked: state.lock !== undefined,
    });
  };
  const snapshot = (): Snapshot => {
    const seen = state.lock || state.phase === 'starting' ? hiddenView(state) : state;
    return { ...seen, ...app, policy: decided, revision, permissions: permissionsOf(seen), canLock: isLockable(state) };
  };

  return {
    get: () => state,
    snapshot,
    permissions: () => permissionsOf(state),
    update(change) {
      state = { ...state, ...change };
      revision += 1;
      const mine = revision;
      const next = snapshot();
      for (const listener of listeners) {
        // A listener that changed the state itself has told the others something newer.
        if (revision !== mine) return;
        listener(next);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
