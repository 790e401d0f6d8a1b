/** The lock screen. */
import type { LockReason } from '../../../shared/snapshot';
import type * as en from '../en/lock';

const lockReasons: Record<LockReason, string> = {
  start: 'Die App startet gesperrt.',
  idle: 'Die App wurde eine Weile nicht benutzt.',
  screen: 'Der Bildschirm dieses Computers wurde gesperrt.',
  suspend: 'Der Computer ist in den Ruhezustand gegangen.',
  'user-switch': 'Ein anderer Benutzer hat diesen Computer übernommen.',
  asked: 'Sie haben die App gesperrt.',
  'no-passcode': 'Ihre Organisation verlangt, dass diese App mit einem Kenncode entsperrt wird.',
};

export const lock: typeof en.lock = {
  heading: 'Gesperrt',
  reasons: lockReasons,
  signedIn: (who) => `Angemeldet als ${who}`,
  now: 'Jetzt sperren',
  unlock: 'Entsperren',
  touchId: 'Mit Touch ID entsperren',
  or: 'oder',
  passcode: 'Kenncode',
  passcodeMissing: 'Geben Sie den Kenncode ein.',
  triesLeft: (left) =>
    `Noch ${left === 1 ? 'ein Versuch' : `${left} Versuche`}. Danach werden auf diesem Computer alle abgemeldet.`,
  choose: 'Kenncode wählen',
  chooseLead: 'Ihre Organisation verlangt, dass diese App mit einem Kenncode entsperrt wird.',
  out: 'Alle abmelden',
  outForgotten: 'Kenncode vergessen?',
  outQuestion: 'Auf diesem Computer alle abmelden?',
  outConsequences: [
    'Alle, die hier angemeldet sind, werden abgemeldet, und alle hier gespeicherten Schlüssel werden entfernt.',
    'Auch der Kenncode wird entfernt; Ihre Einstellungen werden auf die Standardwerte zurückgesetzt.',
  ],
  outStays:
    'Die Listen der Faxsysteme und das Aktivitätsprotokoll bleiben auf diesem Computer. Sie enthalten keinen Schlüssel.',
  outFaxing: 'Der Faxbetrieb ist nicht betroffen: Die Konten und ihre Schlüssel bleiben, wie sie sind.',
};
