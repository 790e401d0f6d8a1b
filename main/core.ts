/**
 * The app without its windows: everything that decides, put together from ports. Electron's part is in `main/compose.ts`.
 */
import { toFailure } from '../shared/errors';
import type { Contents } from '../shared/records';
import { createAccountCopy } from './account/account-copy';
import { createAccounts } from './account/accounts';
import { type ChangeKey, createChangeKey } from './account/change-key';
import { createClipboardGuard } from './account/clipboard-guard';
import { createCopyWatch } from './account/copy-watch';
import { createJournal } from './account/journal';
import { createKeyAccountRecords } from './account/key-account-records';
import { createKeyAccounts } from './account/key-accounts';
import { createKeyOfOpen } from './account/key-of-open';
import { createKnownAccounts } from './account/known-accounts';
import { createOfflineCopies, type OfflineCopies } from './account/offline-copies';
import { createOpenKeyAccount } from './account/open-key-account';
import { createQuickCopy } from './account/quick-copy';
import { createRecents } from './account/recents';
import { remindOfAge } from './account/reminder';
import { createTrustedClock } from './account/trusted-clock';
import { watchUnsettled } from './account/unsettled';
import { createActivityAccess } from './activity/access';
import { createActivityLog } from './activity/activity';
import { createNoting, notedLock, notedSignIn, notedSystems } from './activity/noting';
import type { Core, CorePorts } from './core-contract';
import { createDiagnostics } from './diagnostics/diagnostics';
import { createContentsRecord } from './keychain/contents';
import { listStored } from './keychain/stored';
import { createVault, type VaultStatus } from './keychain/vault';
import { permittedPortal, permittedReach, permittedRest } from './policy/permits';
import type { SecretStore } from './ports';
import { chooseRest, createConnection } from './session/connection';
import { leave } from './session/leaving';
import { createOpening } from './session/opening';
import { createPlaces } from './session/places';
import { createProtection } from './session/protection';
import { createRefusal } from './session/refusal';
import { createReloading } from './session/reloading';
import { createSavedSessions } from './session/saved-sessions';
import { createSession } from './session/session';
import { createSettings } from './session/settings';
import { createSignIn } from './session/sign-in';
import { createSignIns } from './session/sign-ins';
import { createStateStore } from './state/store';
import { createSystems } from './systems/systems';

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
  const signIns = createSignIns(state, vault, contents, policy);
  const trustedClock = createTrustedClock(vault, clock, log);
  const known = createKnownAccounts(vault, (owner, accountNumber) => {
    copies
      .remove(owner, accountNumber)
      .catch((thrown) => log.warn('copy-not-removed', { code: toFailure(thrown).code }));
  });
  const copies: OfflineCopies = createOfflineCopies(vault, known, log);
  const saved = createSavedSessions(vault, contents, { removeAll: copies.removeAll, forget: trustedClock.forget });
  const openPortal = permittedPortal(policy, ports.openPortal);
  const connection = createConnection(state, openPortal, ports.lastPortal.remember);
  const rest = permittedRest(policy, ports.rest, () => connection.discovery()?.restBase);
  const restBase = (said: string | undefined) => chooseRest(ports.commandLineRest, policy, said);
  const session = createSession(state, saved, noting, clock, log);
  const signIn = notedSignIn(createSignIn(state, session, clock), noting, state);
  const copy = createAccountCopy({ state, session, known, copies, times: trustedClock, policy, clock, log });
  const accounts = createAccounts(state, session, copy, (accountNumber) => changeKey.unsettled(accountNumber));
  const journal = createJournal(saved);
  const changeKey: ChangeKey = createChangeKey(state, session, journal, accounts, noting, clock, log);
  watchUnsettled({ state, signIns, journal, changeKey, log });
  const clipboard = createClipboardGuard(ports.clipboard, clock, state);
  const settings = createSettings(vault, policy, state, log);
  const recents = createRecents({ state, session, signIns, known, clock, log });
  const keyRecords = createKeyAccountRecords(vault, contents, trustedClock.forget);
  const openKeyAccount = createOpenKeyAccount(state, keyRecords, rest, trustedClock, clock, log);
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
    restBase,
  });
  const { notifications, reveal, spoken } = ports;
  remindOfAge({ state, session, known, notifications, spoken, reveal, switchTo: places.switchTo, clock, log });
  const keyAccounts = createKeyAccounts({
    state,
    records: keyRecords,
    rest,
    confirmations: trustedClock,
    opened: openKeyAccount,
    clipboard,
    portal: places,
    clock,
    log,
  });
  const { readKey, testKey, reset } = createKeyOfOpen({
    state,
    session,
    accounts,
    copy,
    clipboard,
    openKeyAccount,
    changeKey,
    rest,
    noting,
    clock,
    log,
  });
  const refusal = createRefusal(state);
  const quickCopy = createQuickCopy({ state, places, recents, keyAccounts, readKey, refusal });
  const { reload, settle, reconnect } = createReloading({
    state,
    connection,
    places,
    accounts,
    openKeyAccount,
    changeKey,
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
    openPortal,
    clock,
    log,
  });
  const { lock, idle } = protection;
  const systems = notedSystems(createSystems(state, ports.systems, clock, log), noting);

  const { about, facts, readLog } = ports.diagnosis;
  const diagnostics = createDiagnostics({
    app: about,
    policy,
    state,
    openPortal,
    rest: permittedReach(policy, ports.diagnosis.rest, () => connection.discovery()?.restBase),
    facts,
    readLog,
    clipboard,
    saveFile: ports.saveFile,
    clock,
  });

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

  const opening = createOpening({
    state,
    vault,
    settings,
    listed: () => listing,
    lock,
    trustedClock,
    signIns,
    keyAccounts,
    openKeyAccount,
    places,
    portals: { commandLine: ports.commandLinePortal, policy, remembered: ports.lastPortal.read },
    reload,
  });

  /** What is kept is listed by then. */
  async function forgetWithTheLast(): Promise<void> {
    await listing;
    await protection.forgetWithTheLast();
  }

  return {
    state,
    activity: createActivityAccess(activity, noting, accounts, ports.saveFile, clock),
    diagnostics,
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
      state.update({ tray: ports.tray.isWanted(), language: ports.spoken.view() });
      await vault.open();
      watch.start();
      activity.open();
      state.update({ restBase: restBase(undefined) });
      await opening.open();
    },
    retryKeychain: opening.retryKeychain,
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
    chooseLanguage(choice) {
      ports.spoken.choose(choice);
      state.update({ language: ports.spoken.view() });
    },
    async stop() {
      idle.stop();
      reconnect.stop();
      watch.stop();
      await leave({
        clipboard: clipboard.clear,
        lists: systems.settle,
        signOut: () => Promise.all([signingOut, protection.told()]),
        activity: activity.close,
        keychain: () => Promise.all([copies.settled(), trustedClock.kept()]).then(() => ports.keychain.close()),
        clock,
      });
    },
  };
}
