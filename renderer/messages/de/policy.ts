/** What the organisation has decided: which settings it makes, and what is wrong with them. */
import { leastClipboardSeconds } from '../../../shared/limits';
import type { PolicyKey, PolicyProblem } from '../../../shared/policy';
import type * as en from '../en/policy';

const names: Record<PolicyKey, string> = {
  portalAddresses: 'Portale',
  otherPortals: 'Andere Portale',
  restAddresses: 'REST-Dienste',
  showKey: 'API-Schlüssel anzeigen',
  idleLockMinutes: 'Sperren nach',
  clipboardSeconds: 'Kopierten Schlüssel löschen nach',
  offlineDays: 'Offline-Kopien behalten für',
  remindAfterDays: 'Erinnern ab',
  passcodeRequired: 'Kenncode',
  proxyMode: 'Proxy',
  proxyServer: 'Proxyserver',
  proxyBypass: 'Ohne den Proxy',
  proxyPacUrl: 'Proxyskript',
  extraCaFile: 'Weitere Zertifizierungsstellen',
  updates: 'Updates',
  updateChannel: 'Updatekanal',
  updateAddress: 'Updateserver',
  language: 'Sprache',
};

const nothingReached = 'Bis das berichtigt ist, verbindet sich die App mit nichts.';
const noUpdates = 'Bis das berichtigt ist, aktualisiert sich die App nicht.';

/** What holds instead of a setting that could not be understood. */
const instead: Record<PolicyKey, string> = {
  portalAddresses: 'Bis das berichtigt ist, ist kein Portal erreichbar.',
  otherPortals: 'Nur ausdrücklich genannte Portale sind erreichbar.',
  restAddresses: 'Bis das berichtigt ist, kann kein Schlüssel geprüft werden.',
  showKey: 'Schlüssel werden nicht angezeigt, nur kopiert.',
  idleLockMinutes: 'Die App wird nach einer Minute gesperrt.',
  clipboardSeconds: `Ein kopierter Schlüssel wird nach ${leastClipboardSeconds} Sekunden gelöscht.`,
  offlineDays: 'Schlüssel werden nicht für die Nutzung ohne Netzwerk gespeichert.',
  remindAfterDays: 'Die App erinnert an jeden Schlüssel, der älter als ein Tag ist.',
  passcodeRequired: 'Ein Kenncode ist erforderlich.',
  proxyMode: nothingReached,
  proxyServer: nothingReached,
  proxyBypass: nothingReached,
  proxyPacUrl: nothingReached,
  extraCaFile: nothingReached,
  updates: noUpdates,
  updateChannel: noUpdates,
  updateAddress: noUpdates,
  language: 'Die App verwendet die Sprache des Systems.',
};

/** What is wrong with the policy as a whole. */
const whole: Partial<Record<PolicyProblem['problem'], string>> = {
  unreadable: 'Was Ihre Organisation festgelegt hat, konnte nicht gelesen werden.',
  unsafe:
    'Die Datei mit den Einstellungen kann nicht nur vom Administrator dieses Computers geändert werden. Daher wird sie nicht befolgt.',
};

/** Values that are words of the schema, not of people. */
const values: Partial<Record<PolicyKey, Record<string, string>>> = {
  showKey: { allowed: 'Erlaubt', 'copy-only': 'Nur kopieren' },
  otherPortals: { true: 'Erlaubt', false: 'Nicht erlaubt' },
  passcodeRequired: { true: 'Erforderlich', false: 'Nicht erforderlich' },
  proxyMode: { system: 'Wie im System', direct: 'Keiner', fixed: 'Ein Server', pac: 'Über ein Skript' },
  updates: { on: 'Ein', off: 'Aus' },
  updateChannel: { latest: 'Stabile Versionen', beta: 'Vorabversionen' },
  language: { system: 'Wie im System', en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' },
};

export const policy: typeof en.policy = {
  heading: 'Von Ihrer Organisation festgelegt',
  lead: 'Diese Einstellungen gelten für alle an diesem Computer. Ihre IT-Betreuung kann sie ändern.',
  managed: 'Von Ihrer Organisation festgelegt',
  names,
  values,
  notUnderstood: 'Nicht gültig',
  problems: 'Einige Einstellungen Ihrer Organisation sind nicht gültig',
  instead,
  whole,
  strictest: 'Bis das berichtigt ist, ist kein Portal erreichbar, und für jede Einstellung gilt der strengste Wert.',
  missing: (meanwhile) => `Die Einstellung wird benötigt und fehlt. ${meanwhile}`,
  unknown: 'Diese Einstellung gibt es nicht; sie ändert nichts.',
  next: 'Der Faxbetrieb ist nicht betroffen. Informieren Sie Ihre IT-Betreuung. Änderungen gelten nach einem Neustart der App.',
  portal: 'Portal',
  notPermitted: 'von Ihrer Organisation nicht erlaubt',
};
