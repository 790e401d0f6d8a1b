/**
 * The app without its windows: everything that decides, put together from ports. Electron's part is in `main/index.ts`.
 */
import { AppError, type Failure, toFailure } from '../shared/errors';
import type { Needs } from '../shared/ipc';
import type { Policy } from '../shared/policy';
import { type Accounts, createAccounts } from './account/accounts';
import { type ChangeKey, createChangeKey } from './account/change-key';
import { type ClipboardGuard, createClipboardGuard } from './account/clipboard-guard';
import { createJournal } from './account/journal';
import { createKeyAccountRecords } from './account/key-account-records';
import { createKeyAccounts, type KeyAccounts } from './account/key-accounts';
import { createOpenKeyAccount, type OpenKeyAccount } from './account/open-key-account';
import { createReadKeptKey } from './account/read-kept-key';
import { createReadKey, type ReadKey } from './account/read-key';
import { createTrustedClock } from './account/trusted-clock';
import { createContentsRecord } from './keychain/contents';
import { createVault } from './keychain/vault';
import type { Clipboard, Clock, Log, Portal, RestService, SecondFactor, SecretStore } from './ports';
import { type Connection, choosePortal, createConnection } from './session/connection';
import { createSavedSessions } from './session/saved-sessions';
import { createSession, type Session } from './session/session';
import { createSettings, type Settings } from './session/settings';
import { createSignIn, type SignIn } from './session/sign-in';
import { within } from './session/within';
import { createStateStore, type StateStore } from './state/store';

/** How long quitting waits for the keychain, in milliseconds. */
const keychainMilliseconds = 2000;

/** How long quitting waits for a sign-out that is under way, in milliseconds: longer than that waits for the portal. */
const signOutMilliseconds = 7000;

export interface CorePorts {
  app: { version: string; platform: string };
  policy: Policy;
  /** The address given on the command line, as typed. */
  commandLinePortal: string | undefined;
  /** The REST service's address given on the command line, as typed. */
  commandLineRest?: string | undefined;
  /** The portal of the last start, and where to note this one. */
  lastPortal: { read(): string | undefined; remember(address: string): void };
  openPortal(address: string): Promise<Portal>;
  rest: RestService;
  keychain: SecretStore;
  /** Takes the keychain's place where that cannot be used. */
  memory: SecretStore;
  clipboard: Clipboard;
  clock: Clock;
  log: Log;
}

export interface Core {
  state: StateStore;
  connection: Connection;
  signIn: SignIn;
  session: Session;
  accounts: Accounts;
  readKey: ReadKey;
  changeKey: ChangeKey;
  clipboard: ClipboardGuard;
  settings: Settings;
  keyAccounts: KeyAccounts;
  openKeyAccount: OpenKeyAccount;
  /** To be called when the window has been drawn: reads the keychain, then goes to the portal. */
  start(): Promise<void>;
  /** Goes to a portal, to the session that was kept for it if there is one; without an address to the present one. */
  connect(typed: string | undefined): Promise<void>;
  /** The second step of signing in, and on to the account. @throws as {@link SignIn.verify} */
  verify(factor: SecondFactor): Promise<void>;
  /** Tries the portal and the account again. */
  reload(): Promise<void>;
  /** Leaves nothing of the user behind: neither on the clipboard nor in the keychain. */
  signOut(): Promise<void>;
  /** Why a command may not run; `undefined` when it may. */
  refusal(needs: Needs): Failure | undefined;
  /** Leaves nothing behind: no key on the clipboard, no half sign-out, no call to the keychain under way. */
  stop(): Promise<void>;
}

export function createCore(ports: CorePorts): Core {
  const { clock, log, policy } = ports;
  const state = createStateStore(ports.app, policy);
  const vault = createVault(ports.keychain, ports.memory, (keychain) => state.update({ keychain }), log);
  const contents = createContentsRecord();
  const saved = createSavedSessions(vault, contents);
  const trustedClock = createTrustedClock(vault, clock, log);
  const connection = createConnection(state, ports.openPortal, ports.lastPortal.remember);
  const session = createSession(state, saved, clock, log);
  const signIn = createSignIn(state, session, clock);
  const accounts = createAccounts(state, session, (accountNumber) => changeKey.unsettled(accountNumber));
  const changeKey: ChangeKey = createChangeKey(state, session, createJournal(saved), accounts, clock, log);
  const clipboard = createClipboardGuard(ports.clipboard, clock, state);
  const settings = createSettings(vault, policy, state, log);
  const keyRecords = createKeyAccountRecords(vault, contents, trustedClock.forget);
  const openKeyAccount = createOpenKeyAccount(state, keyRecords, ports.rest, trustedClock, clock, log);
  const keyAccounts = createKeyAccounts({
    state,
    records: keyRecords,
    rest: ports.rest,
    confirmations: trustedClock,
    opened: openKeyAccount,
    clipboard,
    portal: { leave: leavePortal, enter },
    clock,
    log,
  });
  const ofPortal = createReadKey(state, session, accounts, clipboard, clock, log);
  const ofKeyAccount = createReadKeptKey(openKeyAccount, clipboard, clock, log);
  const readKey = () => (state.get().keyAccount ? ofKeyAccount : ofPortal);

  let signingOut = Promise.resolve();

  const isOutside = () => !state.get().user && !state.get().keyAccount;

  async function discover(): Promise<void> {
    if (isOutside()) state.update({ phase: 'connect' });
    await connection.discover();
    const restBase = connection.discovery()?.restBase;
    if (restBase !== undefined && ports.commandLineRest === undefined) state.update({ restBase });
    if (isOutside() && state.get().portal.status === 'ready') state.update({ phase: 'sign-in' });
  }

  /** To the portal that was chosen: a kept session is shown at once, and the network tried beside it. */
  async function enter(): Promise<void> {
    if (!connection.isChosen()) return state.update({ phase: 'connect' });
    const restored = await session.restore(connection.portal());
    await Promise.all([discover(), restored && accounts.enter()]);
  }

  function leavePortal(): void {
    signIn.cancel();
    session.leave();
  }

  /** The portal of this start, without asking it anything yet. */
  async function choose(): Promise<void> {
    const { typed, source } = choosePortal({
      commandLine: ports.commandLinePortal,
      policy,
      lastUsed: ports.lastPortal.read(),
    });
    try {
      await connection.choose(typed, source);
    } catch (thrown) {
      state.update({ portal: { address: '', source, status: 'failed', failure: toFailure(thrown) } });
    }
  }

  return {
    state,
    connection,
    signIn,
    session,
    accounts,
    readKey: { show: () => readKey().show(), copy: () => readKey().copy() },
    changeKey,
    clipboard,
    settings,
    keyAccounts,
    openKeyAccount,
    async start() {
      await vault.open();
      await settings.load();
      await trustedClock.open();
      if (ports.commandLineRest !== undefined) state.update({ restBase: ports.commandLineRest });
      const last = await keyAccounts.restore();
      if (state.get().keyAccounts.some(({ id }) => id === last) && last !== undefined) {
        await keyAccounts.open(last);
        await Promise.all([openKeyAccount.check(), choose()]);
        return;
      }
      await choose();
      await enter();
    },
    async connect(typed) {
      if (state.get().user) throw new AppError('account.not-allowed', 'Sign out before going to another portal.');
      if (typed === undefined) return discover();
      await connection.choose(typed, 'last-used');
      signIn.cancel();
      state.update({ signedOut: undefined });
      await enter();
    },
    async verify(factor) {
      await signIn.verify(factor);
      await accounts.enter();
    },
    async reload() {
      if (state.get().keyAccount) return openKeyAccount.check();
      const { accountNumber, portal, user } = state.get();
      // A session that was gone on with without a network has not read anything yet.
      const hasEntered = accountNumber !== undefined && user?.name !== undefined;
      await Promise.all([portal.status !== 'ready' && discover(), hasEntered ? accounts.reload() : accounts.enter()]);
    },
    signOut() {
      signingOut = clipboard.clear().then(session.signOut);
      return signingOut;
    },
    refusal(needs) {
      if (needs === 'nothing' || needs === 'unlocked') return undefined;
      const { user, keyAccount } = state.get();
      if (needs === 'key-account' && !keyAccount)
        return { code: 'account.not-found', message: 'No such account is open.' };
      if (!user && (!keyAccount || needs === 'session')) {
        return { code: 'auth.not-signed-in', message: 'Nobody is signed in.' };
      }
      if (needs === 'session' || needs === 'key-account' || needs === 'account') return undefined;
      const permission = state.permissions()[needs];
      if (permission.allowed) return undefined;
      return { code: 'account.not-allowed', message: `Not allowed: ${needs} (${permission.reason}).` };
    },
    async stop() {
      await clipboard.clear();
      await within(signOutMilliseconds, signingOut, clock);
      // The native module ends the process with an error when a call of its own is cut off, but a keychain that hangs
      // must not keep the app from closing.
      await within(keychainMilliseconds, ports.keychain.close(), clock);
    },
  };
}
