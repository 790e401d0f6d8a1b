import { AppError } from '../../shared/errors';
import { defaultPortalAddress } from '../../shared/limits';
import type { Discovery } from '../../shared/portal-api';
import type { Core } from '../core-contract';
import type { Updates } from '../updates/updates';
import { type NetworkWishes, networkHandlers } from './network-commands';
import type { Handlers } from './register';
import { systemsHandlers } from './systems-commands';

/** Opens an address in the browser if it is https on that host; see `openExternalSafely`. */
type OpenExternal = (address: string, host: string) => Promise<void>;

/** Which part of the core carries out each command. */
export function commandHandlers(
  core: Core,
  updates: Updates,
  network: NetworkWishes,
  openExternal: OpenExternal,
): Handlers {
  const { accounts, changeKey, clipboard, connection, places, readKey, session, signIn, signIns, state } = core;
  const { keyAccounts, lock, openKeyAccount, recents, settings, testKey } = core;
  return {
    'app.snapshot': () => state.snapshot(),
    'app.networkChanged': () => core.networkChanged(),
    'app.openSupport': () => openPortalLink(core, openExternal, 'supportUrl'),

    'portal.connect': ({ address }) => places.connect(address),

    'activity.list': (query) => core.activity.list(query),
    'activity.check': () => core.activity.check(),
    'activity.atPortal': ({ cursor }) => core.activity.atPortal(cursor),
    'activity.export': ({ filter }) => core.activity.export(filter),

    'diagnostics.connection': () => core.diagnostics.connection(),
    'diagnostics.copy': () => core.diagnostics.copy(),
    'diagnostics.prepare': () => core.diagnostics.prepare(),
    'diagnostics.save': async ({ id }) => ({ saved: await core.diagnostics.save(id) }),

    'session.signIn': ({ email, password }) => signIn.start(connection.portal(), email, password),
    'session.sendCode': () => signIn.sendCode(),
    'session.enrolment': () => signIn.enrolment(),
    'session.verify': (factor) => core.verify(factor),
    'session.cancelSignIn': () => signIn.cancel(),
    'session.openPasswordReset': () => openPortalLink(core, openExternal, 'passwordResetUrl'),
    'session.stepUp': (factor) => session.stepUp(factor),
    'session.signOut': () => core.signOut(),

    'signIns.switch': ({ id }) => places.switchTo(id),
    'signIns.add': () => places.add(),
    'signIns.forget': ({ id }) => core.forgetSignIn(id),
    'signIns.describe': ({ id, ...description }) => signIns.describe(id, description),

    'accounts.list': (query) => accounts.list(query),
    'accounts.open': ({ accountNumber, signIn: id }) =>
      id === undefined ? accounts.open(accountNumber) : places.switchTo(id, accountNumber),
    'accounts.known': async () => ({ known: await recents.all() }),
    'accounts.favourite': ({ signIn: id, on, ...account }) => recents.mark(id, account, on),
    'accounts.keepReady': ({ accountNumber, on }) => core.copy.keepReady(accountNumber, on),
    'accounts.kept': async () => ({ keys: await core.copy.list() }),
    'accounts.dropCopy': ({ accountNumber }) => core.copy.drop(accountNumber),

    ...systemsHandlers(core.systems),
    ...networkHandlers(network, core.networkChanged),

    'account.reload': () => core.reload(),
    'account.showKey': () => readKey.show(),
    'account.copyKey': () => readKey.copy(),
    'account.copyNumber': () => clipboard.putPlain(openAccount(core)),
    'account.clearClipboard': () => clipboard.clear(),
    'account.generateKey': () => changeKey.generate(),
    'account.resetKey': ({ accountNumber, keyId }) => changeKey.reset(accountNumber, keyId),
    'account.dismissKeyChange': () => core.copy.dismissKeyChange(),
    'account.settle': () => core.settle(),

    'key.test': () => testKey.present(),
    'key.testPasted': async ({ key }) => ({ found: await testKey.pasted(key) }),
    'key.testFormer': () => testKey.former(),

    'keychain.retry': () => core.retryKeychain(),
    'keychain.stored': () => core.stored(),
    'keychain.removeAll': () => core.signOutOfAll(),

    'keyAccounts.addByKey': (entered) => keyAccounts.add(entered),
    'keyAccounts.addByServiceAccount': (entered) => keyAccounts.add(entered),
    'keyAccounts.open': async ({ id }) => {
      await places.inTurn(() => keyAccounts.open(id));
      // It is drawn as it was kept; nobody waits for the service.
      void openKeyAccount.check();
    },
    'keyAccounts.leave': () => keyAccounts.leave(),
    'keyAccounts.mark': ({ id, favourite }) => keyAccounts.mark(id, favourite),
    'keyAccounts.replaceKey': ({ key }) => openKeyAccount.replaceKey(key),
    'keyAccounts.remove': () => keyAccounts.remove(),
    'keyAccounts.openPortal': () => {
      const [address = defaultPortalAddress] = state.snapshot().policy.portals.addresses;
      return openExternal(address, new URL(address).host);
    },

    'lock.lock': () => lock.lock('asked'),
    'lock.unlock': (how) => lock.unlock(how),
    'lock.signOutOfAll': () => core.signOutOfAll(),
    'lock.setPasscode': ({ present, next }) => lock.setPasscode(next, present),
    'lock.removePasscode': ({ present }) => lock.removePasscode(present),

    'settings.chooseLanguage': ({ choice }) => core.chooseLanguage(choice),
    'settings.showTray': ({ on }) => core.showTray(on),
    'settings.change': (some) => settings.change(some),

    'updates.check': () => updates.check(),
    'updates.download': () => updates.download(),
    'updates.install': () => updates.install(),
  };
}

function openAccount({ state }: Core): string {
  const { accountNumber } = state.get();
  if (!accountNumber) throw new AppError('account.not-found', 'No account is open.');
  return accountNumber;
}

/** The portal names the address, but only its own host is trusted with it. */
async function openPortalLink(
  { connection, state }: Core,
  openExternal: OpenExternal,
  which: keyof Pick<Discovery, 'supportUrl' | 'passwordResetUrl'>,
): Promise<void> {
  const discovery = connection.discovery();
  if (!discovery) throw new AppError('connect.network', 'The portal has not been reached yet.');
  await openExternal(discovery[which], new URL(state.get().portal.address).host);
}
