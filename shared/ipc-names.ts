/**
 * The names of all commands that the page can give, `area.verb`. They stand apart from their schemas so that the
 * preload script, which only needs the names, stays small.
 */
export const commandNames = [
  'app.snapshot',
  'app.networkChanged',
  'app.openSupport',
  'portal.connect',
  'session.signIn',
  'session.sendCode',
  'session.enrolment',
  'session.verify',
  'session.cancelSignIn',
  'session.openPasswordReset',
  'session.stepUp',
  'session.signOut',
  'signIns.switch',
  'signIns.add',
  'signIns.forget',
  'signIns.describe',
  'accounts.list',
  'accounts.open',
  'accounts.known',
  'accounts.favourite',
  'accounts.keepReady',
  'accounts.kept',
  'accounts.dropCopy',
  'account.reload',
  'account.showKey',
  'account.copyKey',
  'account.copyNumber',
  'account.clearClipboard',
  'account.generateKey',
  'account.resetKey',
  'account.dismissKeyChange',
  'account.settle',
  'key.test',
  'key.testPasted',
  'key.testFormer',
  'keychain.retry',
  'keychain.stored',
  'keychain.removeAll',
  'keyAccounts.addByKey',
  'keyAccounts.addByServiceAccount',
  'keyAccounts.open',
  'keyAccounts.leave',
  'keyAccounts.mark',
  'keyAccounts.replaceKey',
  'keyAccounts.remove',
  'keyAccounts.openPortal',
  'lock.lock',
  'lock.unlock',
  'lock.signOutOfAll',
  'lock.setPasscode',
  'lock.removePasscode',
  'settings.change',
  'settings.showTray',
] as const;
export type CommandName = (typeof commandNames)[number];

/** The channel on which a command travels. */
export const commandChannel = (name: CommandName) => `command:${name}`;

/** The channel on which main publishes its snapshot. */
export const snapshotChannel = 'snapshot';
