/**
 * The app without its windows: everything that decides, put together from ports. Electron's part is in `main/index.ts`.
 */
import { AppError, type Failure, toFailure } from '../shared/errors';
import type { Needs } from '../shared/ipc';
import type { Policy } from '../shared/policy';
import { parsePortalAddress } from '../shared/portal-address';
import type { Contents } from '../shared/records';
import type { Stored } from '../shared/stored';
import { type AccountCopy, createAccountCopy } from './account/account-copy';
import { type Accounts, createAccounts } from './account/accounts';
import { type ChangeKey, createChangeKey } from './account/change-key';
import { type ClipboardGuard, createClipboardGuard } from './account/clipboard-guard';
import { createCopyWatch } from './account/copy-watch';
import { createJournal } from './account/journal';
import { createKeyAccountRecords } from './account/key-account-records';
import { createKeyAccounts, type KeyAccounts } from './account/key-accounts';
import { createKnownAccounts } from './account/known-accounts';
import { createOfflineCopies, type OfflineCopies } from './account/offline-copies';
import { createOpenKeyAccount, type OpenKeyAccount } from './account/open-key-account';
import { createQuickCopy, type QuickCopy } from './account/quick-copy';
import { createReadKeptKey } from './account/read-kept-key';
import { createReadKey, type ReadKey } from './account/read-key';
import { createRecents, type Recents } from './account/recents';
import { remindOfAge } from './account/reminder';
import { createTestKey, type TestKey } from './account/test-key';
import { createTrustedClock } from './account/trusted-clock';
import { type ActivityAccess, createActivityAccess } from './activity/access';
import { createActivityLog } from './activity/activity';
import type { ActivityFiles } from './activity/files';
import { createNoting, notedLock, notedReadKey, notedSignIn, notedSystems, notedTestKey } from './activity/noting';
import type { SaveFile } from './activity/saving';
import { createContentsRecord } from './keychain/contents';
import { listStored } from './keychain/stored';
import { createVault, type VaultStatus } from './keychain/vault';

import type {
  Biometrics,
  Clipboard,
  Clock,
  Log,
  Notifications,
  Portal,
  Random,
  RestService,
  SecondFactor,
  SecretStore,
} from './ports';

import { type Connection, choosePortal, createConnection } from './session/connection';
import type { IdleWatch } from './session/idle';
import type { Lock } from './session/lock';
import type { ScryptCost } from './session/passcode';
import { createPlaces, type Places } from './session/places';

import { createProtection } from './session/protection';

import { createReconnect } from './session/reconnect';

import { createRefusal } from './session/refusal';
import { createSavedSessions } from './session/saved-sessions';
import { createSession, type Session } from './session/session';
import { createSettings, type Settings } from './session/settings';
import { createSignIn, type SignIn } from './session/sign-in';
import { createSignIns, type SignIns } from './session/sign-ins';
import { within } from './session/within';
import { createStateStore, type StateStore } from './state/store';
import type { Desk } from './systems/desk';
import type { Folder } from './systems/folder';
import { createSystems, type Systems } from './systems/systems';

/** How long quitting waits for the keychain, in milliseconds. */
const keychainMilliseconds = 2000;

/** How long quitting waits for a sign-out that is under way, in milliseconds: longer than that waits for the portal. */
const signOutMilliseconds = 7000;

/** How long quitting waits for the disk, in milliseconds. */
const diskMilliseconds = 2000;

export interface CorePorts {
  app: { version: string; platform: string };
  policy: Policy;
  /** The address given on the command line, as typed. */
  commandLinePortal: string | undefined;
  /** The REST service's address given on the command line, as typed. */
  commandLineRest?: string | undefined;
  /** The portal of the last start, and where to note this one. */
  lastPortal: { read(): string | undefined; remember(address: string): void };
  /** Whether the user wants the app's sign in the system's tray, and where to note it. */
  tray: { isWanted(): boolean; remember(on: boolean): void };
  openPortal(address: string): Promise<Portal>;
  rest: RestService;
  /** Where it is written down what was done on this computer. */
  activityFiles: ActivityFiles;
  saveFile: SaveFile;
  keychain: SecretStore;
  /** Takes the keychain's place where that cannot be used. */
  memory: SecretStore;
  clipboard: Clipboard;
  biometrics: Biometrics;
  notifications: Notifications;
  /** Brings the window to the front; opens it, if it is closed. */
  reveal(): void;
  /** Loads the page anew, so that nothing that it was given is left in it. */
  renewPage(): void;
  /** What hashing a passcode costs, if not what it costs in the app. */
  passcodeCost?: ScryptCost;
  /** Where the lists of fax systems lie, how they are printed and exported, and the user of this computer. */
  systems: { folder: Folder; desk: Desk; computerUser: string };
  clock: Clock;
  random: Random;
  log: Log;
}

export interface Core {
  state: StateStore;
  activity: ActivityAccess;
  connection: Connection;
  signIn: SignIn;
  signIns: SignIns;
  places: Places;
  recents: Recents;
  session: Session;
  accounts: Accounts;
  readKey: ReadKey;
  /** Copy without the window. */
  quickCopy: QuickCopy;
  copy: AccountCopy;
  changeKey: ChangeKey;
  testKey: TestKey;
  systems: Systems;
  clipboard: ClipboardGuard;
  settings: Settings;
  keyAccounts: KeyAccounts;
  openKeyAccount: OpenKeyAccount;
  lock: Lock;
  /** Locks after the time that is set; whoever has a window starts it and tells it of every touch. */
  idle: IdleWatch;
  /** To be called when the window has been drawn: reads the keychain, then goes to the portal. */
  start(): Promise<void>;
  /** The second step of signing in, and on to the account. @throws as {@link SignIn.verify} */
  verify(factor: SecondFactor): Promise<void>;
  /**
   * Tries the keychain again, and goes on with the session that it has when nobody is signed in.
   * @throws `keychain.*` when it still cannot be used
   */
  retryKeychain(): Promise<void>;
  /** What is kept on this computer. @throws `keychain.*`, after which memory takes the keychain's place */
  stored(): Promise<Stored>;
  /** Tries the portal and the account again. */
  reload(): Promise<void>;
  /** Finds out what became of a Generate or Reset whose answer was lost. @throws `account.not-found` when no account is open */
  settle(): Promise<void>;
  /** The system says that the network came or went, or that the computer woke up. */
  networkChanged(): void;
  /** Leaves nothing of the user behind: neither on the clipboard nor in the keychain. */
  signOut(): Promise<void>;
  /** Takes a sign-in that has ended off the list. @throws as {@link Places.forget} */
  forgetSignIn(id: string): Promise<void>;
  /** Leaves nothing behind of anyone, and opens the lock, which has nothing left to protect. */
  signOutOfAll(): Promise<void>;
  /** Why a command may not run; `undefined` when it may. */
  refusal(needs: Needs): Failure | undefined;
  /** Shows or takes away the app's sign in the system's tray, from now on. */
  showTray(on: boolean): void;
  /** Leaves nothing behind: no key on the clipboard, no half sign-out, no call to the keychain under way. */
  stop(): Promise<void>;
}

export function createCore(ports: CorePorts): Core {
  const { clock, log, policy } = ports;
  const state = createStateStore(ports.app, policy);
  const vault = createVault(ports.keychain, ports.memory, tellOfKeychain, log);
  const activity = createActivityLog({
    files: ports.activityFiles,
    secrets: vault.keychain,
    clock,
    log,
    tell: (status) => state.update({ activity: status }),
  });
  const noting = createNoting(activity, state);
  const contents = createContentsRecord(tellOfContents);
  const signIns = createSignIns(state, vault, contents);
  const trustedClock = createTrustedClock(vault, clock, log);
  const known = createKnownAccounts(vault, (owner, accountNumber) => {
    copies
      .remove(owner, accountNumber)
      .catch((thrown) => log.warn('copy-not-removed', { code: toFailure(thrown).code }));
  });
  const copies: OfflineCopies = createOfflineCopies(vault, known, log);
  const saved = createSavedSessions(vault, contents, { removeAll: copies.removeAll, forget: trustedClock.forget });
  const connection = createConnection(state, ports.openPortal, ports.lastPortal.remember);
  const session = createSession(state, saved, noting, clock, log);
  const signIn = notedSignIn(createSignIn(state, session, clock), noting, state);
  const copy = createAccountCopy({ state, session, known, copies, times: trustedClock, policy, clock, log });
  const accounts = createAccounts(state, session, copy, (accountNumber) => changeKey.unsettled(accountNumber));
  const changeKey: ChangeKey = createChangeKey(state, session, createJournal(saved), accounts, noting, clock, log);
  const clipboard = createClipboardGuard(ports.clipboard, clock, state);
  const settings = createSettings(vault, policy, state, log);
  const recents = createRecents({ state, session, signIns, known, clock, log });
  const keyRecords = createKeyAccountRecords(vault, contents, trustedClock.forget);
  const openKeyAccount = createOpenKeyAccount(state, keyRecords, ports.rest, trustedClock, clock, log);
  const watch = createCopyWatch({ state, copy, keyAccount: openKeyAccount, copies, contents, vault, clock, log });
  const places = createPlaces({
    state,
    connection,
    session,
    signIn,
    signIns,
    accounts,
    clipboard,
    keyAccount: openKeyAccount,
    takesRestBase: ports.commandLineRest === undefined,
  });
  const { notifications, reveal } = ports;
  remindOfAge({ state, session, known, notifications, reveal, switchTo: places.switchTo, clock, log });
  const keyAccounts = createKeyAccounts({
    state,
    records: keyRecords,
    rest: ports.rest,
    confirmations: trustedClock,
    opened: openKeyAccount,
    clipboard,
    portal: places,
    clock,
    log,
  });
  const ofPortal = createReadKey(state, session, accounts, copy, clipboard, clock, log);
  const ofKeyAccount = createReadKeptKey(openKeyAccount, clipboard, clock, log);
  const keyOfOpen = () => (state.get().keyAccount ? ofKeyAccount : ofPortal);
  const readKey = notedReadKey(
    {
      show: () => keyOfOpen().show(),
      copy: () => keyOfOpen().copy(),
      inHand: () => keyOfOpen().inHand(),
    },
    noting,
    state,
  );
  const refusal = createRefusal(state);
  const quickCopy = createQuickCopy({ state, places, recents, keyAccounts, readKey, refusal });
  const testKey = notedTestKey(
    createTestKey(
      {
        accountNumber: () => state.get().accountNumber,
        fingerprint: () => (state.get().keyAccount ?? state.get().account?.apiKey)?.fingerprint,
        read: readKey.inHand,
        restBase: () => parsePortalAddress(state.get().keyAccount?.restBase ?? state.get().restBase),
        tellFormer: (formerKey) => state.update({ formerKey }),
      },
      ports.rest,
      clock,
      log,
    ),
    noting,
  );
  const reconnect = createReconnect({
    state,
    connection,
    keyAccount: openKeyAccount,
    discover: places.discover,
    reload,
    settle,
    lost: accounts.lost,
    clock,
    random: ports.random,
    log,
  });

  const protection = createProtection({
    state,
    vault,
    policy,
    settings,
    clipboard,
    session,
    signIns,
    keyAccounts,
    places,
    trustedClock,
    biometrics: ports.biometrics,
    passcodeCost: ports.passcodeCost,
    renewPage: ports.renewPage,
    reload,
    openPortal: ports.openPortal,
    clock,
    log,
  });
  const { lock, idle } = protection;
  const systems = notedSystems(createSystems(state, ports.systems, clock, log), noting);

  let signingOut = Promise.resolve();

  // What is listed depends on where it is kept, and that can change.
  let listing = Promise.resolve();

  function tellOfKeychain(keychain: VaultStatus): void {
    state.update({ keychain });
    listing = signIns.read();
  }

  function tellOfContents(store: SecretStore, said: Contents): void {
    if (store === vault.store()) signIns.follow(said);
    else listing = signIns.read();
  }

  /** Reads what is kept of everything but users and accounts. @returns the account that the app was left at, by its key */
  async function readKept(): Promise<string | undefined> {
    await settings.load();
    await listing;
    // Before anything that was kept is shown.
    await lock.open();
    await trustedClock.open();
    const last = await keyAccounts.restore();
    const isEmpty = state.get().signIns.length === 0 && state.get().keyAccounts.length === 0;
    // Those who signed out while the keychain could not be used have left this behind.
    if (isEmpty && trustedClock.isKept()) await trustedClock.forget(vault.store()).catch(() => undefined);
    lock.insist();
    return last;
  }

  /** To where the app was left: an account that was added by its key, or the portal and a user's session there. */
  async function goOn(last: string | undefined): Promise<void> {
    const choose = () =>
      places.choose(
        choosePortal({
          commandLine: ports.commandLinePortal,
          policy,
          lastUsed: signIns.last()?.portal ?? ports.lastPortal.read(),
        }),
      );
    if (last !== undefined && state.get().keyAccounts.some(({ id }) => id === last)) {
      await keyAccounts.open(last);
      await Promise.all([openKeyAccount.check(), choose()]);
      return;
    }
    await choose();
    await places.enter();
  }

  async function reload(): Promise<void> {
    if (state.get().keyAccount) return openKeyAccount.check();
    const { accountNumber, portal, user } = state.get();
    // A session that was gone on with without a network has not read anything yet.
    const hasEntered = accountNumber !== undefined && user?.name !== undefined;
    await Promise.all([
      portal.status !== 'ready' && places.discover(),
      hasEntered ? accounts.reload() : accounts.enter(),
    ]);
  }

  /** After a reset the key that it replaced can be tested, if it is known here. */
  async function reset(typed: string, keyId: string): Promise<void> {
    const { accountNumber = '' } = state.get();
    const reading = copy.read().catch(() => undefined);
    await changeKey.reset(typed, keyId);
    const former = (await reading)?.key;
    if (former?.keyId === keyId) testKey.holdFormer(accountNumber, former.value);
  }

  /** Finds out what became of a Generate or Reset on the open account whose answer was lost. */
  async function settle(): Promise<void> {
    const { accountNumber } = state.get();
    if (!accountNumber) throw new AppError('account.not-found', 'No account is open.');
    const settleAll = await changeKey.unsettled(accountNumber);
    await settleAll();
  }

  /** What is kept is listed by then. */
  async function forgetWithTheLast(): Promise<void> {
    await listing;
    await protection.forgetWithTheLast();
  }

  return {
    state,
    activity: createActivityAccess(activity, noting, accounts, ports.saveFile, clock),
    connection,
    signIn,
    signIns,
    places,
    recents,
    session,
    accounts,
    readKey,
    quickCopy,
    copy,
    changeKey: { ...changeKey, reset },
    testKey,
    systems,
    clipboard,
    settings,
    keyAccounts: {
      ...keyAccounts,
      async add(entered) {
        await keyAccounts.add(entered);
        lock.insist();
      },
      remove: () => keyAccounts.remove().then(forgetWithTheLast),
    },
    openKeyAccount,
    lock: notedLock(lock, noting),
    idle,
    async start() {
      state.update({ tray: ports.tray.isWanted() });
      await vault.open();
      watch.start();
      activity.open();
      if (ports.commandLineRest !== undefined) state.update({ restBase: ports.commandLineRest });
      await goOn(await readKept());
    },
    async retryKeychain() {
      await vault.retry();
      const last = await readKept();
      const { phase, user, keyAccount, adding } = state.get();
      if (keyAccount?.unreadable) await keyAccounts.open(keyAccount.id);
      // Whoever is somewhere or on the way there stays.
      if (!user && !keyAccount && !adding && /^(?:sign-in|connect)$/.test(phase)) await goOn(last);
      // What is read of the account is kept from here on.
      else if (user) void reload();
    },
    async stored() {
      try {
        return await listStored(vault);
      } catch (thrown) {
        vault.giveUp(thrown);
        throw thrown;
      }
    },
    async verify(factor) {
      await signIn.verify(factor);
      lock.insist();
      await places.arrive();
    },
    reload,
    settle,
    networkChanged: () => reconnect.hint(),
    signOut() {
      signingOut = places.signOut().then(forgetWithTheLast);
      return signingOut;
    },
    forgetSignIn: (id) => places.forget(id).then(forgetWithTheLast),
    signOutOfAll: protection.signOutOfAll,
    refusal,
    showTray(on) {
      ports.tray.remember(on);
      state.update({ tray: on });
    },
    async stop() {
      idle.stop();
      reconnect.stop();
      watch.stop();
      await clipboard.clear();
      await within(diskMilliseconds, systems.settle(), clock);
      await within(signOutMilliseconds, Promise.all([signingOut, protection.told()]), clock);
      await within(keychainMilliseconds, activity.close(), clock);
      // The native module ends the process with an error when a call of its own is cut off, but a keychain that hangs
      // must not keep the app from closing.
      const written = Promise.all([copies.settled(), trustedClock.kept()]).then(() => ports.keychain.close());
      await within(keychainMilliseconds, written, clock);
    },
  };
}
