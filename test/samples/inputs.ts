import type { Input } from '../../shared/ipc';
import type { CommandName } from '../../shared/ipc-names';

/** A key as etherFAX's look, made up anew. */
export const keyValue = () => Buffer.from(crypto.randomUUID()).toString('base64');

const id = crypto.randomUUID();
const system: Input<'systems.add'> = {
  name: 'Fax server',
  kind: 'fax-server',
  host: '',
  owner: '',
  place: '',
  note: 'one\ntwo',
};

type WithArgument = { [Name in CommandName]: undefined extends Input<Name> ? never : Name }[CommandName];
type ValidInputs = { [Name in WithArgument]: Input<Name> };

/** A valid argument of every command that takes one; the others take none. */
export const validInput: ValidInputs = {
  'portal.connect': { address: 'https://portal.example' },
  'activity.list': { filter: { text: 'ada' }, cursor: '1:80' },
  'activity.atPortal': {},
  'activity.export': { filter: {} },
  'diagnostics.save': { id },
  'session.signIn': { email: 'admin@clinic.example', password: crypto.randomUUID() },
  'session.verify': { method: 'totp', code: '123456' },
  'session.stepUp': { method: 'sms', code: '123456' },
  'signIns.switch': { id: '0'.repeat(32) },
  'signIns.forget': { id: '0'.repeat(32) },
  'signIns.describe': { id: '0'.repeat(32), label: 'Northside', colour: 'blue', environment: 'production' },
  'accounts.list': { search: 'north' },
  'systems.add': system,
  'systems.change': { id, ...system },
  'systems.remove': { id },
  'systems.move': { id, to: 0 },
  'systems.mark': { id, what: 'updated', done: true },
  'systems.exportTo': { format: 'csv' },
  'systems.takeImport': { importId: id },
  'accounts.open': { accountNumber: 'EFAX-1234-5678' },
  'accounts.favourite': {
    signIn: '0'.repeat(32),
    accountNumber: 'EFAX-1234-5678',
    companyName: 'Northside Clinic',
    on: true,
  },
  'accounts.keepReady': { accountNumber: 'EFAX-1234-5678', on: true },
  'accounts.dropCopy': { accountNumber: 'EFAX-1234-5678' },
  // The one that is spoken already: with another, the page is loaded anew.
  'settings.chooseLanguage': { choice: 'en' },
  'settings.showTray': { on: true },
  'account.resetKey': { accountNumber: 'EFAX-1234-5678', keyId: 'k1' },
  'keyAccounts.addByKey': { key: keyValue() },
  'keyAccounts.addByServiceAccount': { accountNumber: 'EFAX-1234-5678', user: 'app', password: keyValue() },
  'keyAccounts.open': { id: '0'.repeat(32) },
  'keyAccounts.mark': { id: '0'.repeat(32), favourite: true },
  'keyAccounts.replaceKey': { key: keyValue() },
  'key.testPasted': { key: keyValue() },
  'lock.unlock': { way: 'passcode', passcode: crypto.randomUUID() },
  'lock.setPasscode': { next: crypto.randomUUID() },
  'lock.removePasscode': { present: crypto.randomUUID() },
  'settings.change': { idleLockMinutes: 5 },
  'network.signInToProxy': { user: 'CLINIC\\ada', password: crypto.randomUUID() },
  'network.chooseCertificate': {},
};
