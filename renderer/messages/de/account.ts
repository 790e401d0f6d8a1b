/** Settings > Account: the account and its API key. */
import type * as en from '../en/account';
import { plural } from './plural';

export const account: typeof en.account = {
  heading: 'Konto',
  information: 'Kontoinformationen',
  company: 'Unternehmen',
  number: 'Kontonummer',
  copyNumber: 'Kontonummer kopieren',
  numberCopied: 'Kontonummer kopiert',
  status: 'Status',
  role: 'Ihre Rolle',
  products: 'Produkte',
  productNames: { 'fax-server': 'Faxserver', directfax: 'DirectFax', lexmark: 'Lexmark' } as Record<string, string>,
  noProducts: 'Keine',
  contact: 'Hauptkontakt',
  country: 'Land',
  timeZone: 'Zeitzone',
  ports: 'Ports',
  numbers: 'Faxnummern',
  created: 'Angelegt',
  empty: '–',
  stale: 'Das Konto konnte nicht erneut gelesen werden',
};

export const key: typeof en.key = {
  heading: 'API-Schlüssel',
  value: 'Wert des API-Schlüssels',
  hidden: 'Der API-Schlüssel ist ausgeblendet',
  show: 'API-Schlüssel anzeigen',
  hide: 'API-Schlüssel ausblenden',
  copy: 'Kopieren',
  copied: 'Kopiert',
  clearsIn: (seconds) => `, in ${seconds} s gelöscht`,
  clearNow: 'Jetzt löschen',
  hidesIn: (seconds) => `Noch ${seconds} s sichtbar`,
  fingerprint: 'Fingerabdruck',
  fingerprintWhy:
    'Ein kurzes Kennzeichen, das aus dem Schlüssel gebildet wird. Es unterscheidet Schlüssel, ohne sie preiszugeben.',
  made: 'Erstellt',
  madeBy: (who) => `von ${who}`,
  old: (days) => `Dieser Schlüssel ist ${plural(days, 'Tag', 'Tage')} alt. Er funktioniert weiterhin.`,
  oldReset:
    'Setzen Sie ihn zurück, wenn Zeit ist, den neuen Schlüssel in jedes Faxsystem einzutragen, das ihn verwendet.',
  oldOthers: 'Ein Global Administrator kann ihn zu einem passenden Zeitpunkt zurücksetzen.',
  lastUsed: 'Zuletzt verwendet',
  neverUsed: 'Noch nicht verwendet',
  shownAnnouncement: 'Der API-Schlüssel wird angezeigt.',
  hiddenAnnouncement: 'Der API-Schlüssel ist ausgeblendet.',
  copiedAnnouncement: (seconds) =>
    `API-Schlüssel kopiert. Er wird in ${plural(seconds, 'Sekunde', 'Sekunden')} aus der Zwischenablage gelöscht.`,
  clearedAnnouncement: 'Die Zwischenablage wurde geleert.',
  otherOnClipboard: (fingerprint, seconds) =>
    `In der Zwischenablage ist ein anderer Schlüssel (${fingerprint}). Er wird in ${seconds} s gelöscht.`,
  changedBy: (who, when) => (who === undefined ? `Geändert: ${when}.` : `Geändert von ${who}: ${when}.`),
  onlyAdministrator: 'Nur der Global Administrator kann den API-Schlüssel erzeugen oder zurücksetzen.',
  readOnly:
    'Mit der Rolle Read Only lässt sich der Schlüssel weder anzeigen noch kopieren. Ein Benutzer mit der Rolle Global Administrator oder Edit Customer kann das.',
  copyOnly: 'Ihre Organisation hat festgelegt, dass der Schlüssel kopiert und nicht angezeigt wird.',
  notAvailable: 'In der Konfiguration dieses Kontos ist kein API-Schlüssel vorgesehen.',
  notAvailableNext: 'Falls eines Ihrer Faxsysteme einen Schlüssel benötigt, fragen Sie den etherFAX-Support.',
  none: 'Dieses Konto hat noch keinen API-Schlüssel',
  noneNext:
    'Faxsysteme, die sich mit einem Schlüssel authentifizieren, benötigen einen. Erzeugen Sie ihn hier, und tragen Sie ihn dann in jedes dieser Systeme ein.',
  noneOthers: 'Faxsysteme, die sich mit einem Schlüssel authentifizieren, benötigen einen.',
  probablyNotNeeded: (products) =>
    `Ein Schlüssel wird wahrscheinlich nicht benötigt: Die Produkte dieses Kontos (${products}) funktionieren ohne.`,
};

export const keyChange: typeof en.keyChange = {
  title: (when, who) =>
    `Der API-Schlüssel wurde${who === undefined ? '' : ` von ${who}`} zurückgesetzt${when === undefined ? '' : ` (${when})`}`,
  copied: (when) => `Der Schlüssel, den Sie zuletzt kopiert haben (${when}), funktioniert nicht mehr.`,
  former: (fingerprint) => `Der bisherige Schlüssel (${fingerprint}) funktioniert nicht mehr.`,
  next: 'Faxsysteme, die ihn noch verwenden, können sich nicht mehr authentifizieren: Tragen Sie in jedes den neuen Schlüssel ein.',
  seen: 'Zur Kenntnis genommen',
};
