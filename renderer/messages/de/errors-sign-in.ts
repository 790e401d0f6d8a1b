import type * as en from '../en/errors-sign-in';
import { faxingGoesOn, nothingChanged } from './phrases';

/** Signing in, staying signed in, and the lock. */
export const signInFailures: typeof en.signInFailures = {
  'auth.invalid-credentials': {
    title: 'E-Mail-Adresse und Passwort passen nicht zusammen',
    means: 'Zur Sicherheit teilt das Portal nicht mit, welche der beiden Angaben es nicht akzeptiert hat.',
    next: 'Prüfen Sie die E-Mail-Adresse, und geben Sie das Passwort erneut ein.',
  },
  'auth.invalid-code': {
    title: 'Das Portal hat diesen Code nicht akzeptiert',
    next: 'Geben Sie den neuesten ein.',
  },
  'auth.challenge-expired': {
    title: 'Diese Anmeldung hat zu lange gedauert',
    means: 'Das Portal wartet nur wenige Minuten auf den sechsstelligen Code.',
    next: 'Geben Sie das Passwort noch einmal ein, um neu zu beginnen.',
  },
  'auth.locked': {
    title: 'Das Anmelden ist vorübergehend gesperrt',
    means: `Nach mehreren abgelehnten Versuchen schützt das Portal diesen Benutzer. ${faxingGoesOn}`,
    next: 'Warten Sie, bis die Zeit abgelaufen ist. Wissen Sie von keinen Versuchen, informieren Sie Ihren Global Administrator.',
  },
  'auth.token-expired': {
    title: 'Die Sitzung muss erneuert werden',
    means: faxingGoesOn,
    next: 'Versuchen Sie es erneut. Bleibt es dabei, melden Sie sich ab und wieder an.',
  },
  'auth.session-revoked': {
    title: 'Das Portal hat diese Sitzung beendet',
    means: `Jemand hat sich an anderer Stelle abgemeldet, oder der Benutzer wurde geändert. ${faxingGoesOn}`,
    next: 'Melden Sie sich erneut an.',
  },
  'auth.session-expired': {
    title: 'Die Sitzung ist abgelaufen',
    means: `Sie wurde lange nicht benutzt. ${faxingGoesOn}`,
    next: 'Melden Sie sich erneut an.',
  },
  'auth.step-up-required': {
    title: 'Das Portal verlangt einen neuen sechsstelligen Code',
    means: nothingChanged,
    next: 'Geben Sie den Code ein, dann wird der Vorgang fortgesetzt.',
  },
  'auth.not-signed-in': {
    title: 'Niemand ist angemeldet',
    next: 'Melden Sie sich an, und versuchen Sie es dann erneut.',
  },
  'auth.unsafe-link': {
    title: 'Der Link wurde nicht geöffnet',
    means: 'Das Portal hat eine Adresse genannt, die nicht seine eigene oder nicht verschlüsselt ist.',
    next: 'Rufen Sie das Portal selbst in einem Browser auf, und informieren Sie den etherFAX-Support.',
  },
  'lock.wrong-passcode': {
    title: 'Das ist nicht der Kenncode',
    next: 'Prüfen Sie die Feststelltaste, und geben Sie ihn erneut ein.',
  },
  'lock.no-tries-left': {
    title: 'Der Kenncode war fünfmal falsch',
    means: `Auf diesem Computer wurden alle abgemeldet, und was hier gespeichert war, wurde entfernt. ${faxingGoesOn}`,
    next: 'Melden Sie sich erneut an. Wenn nicht Sie es waren, informieren Sie Ihren Global Administrator.',
  },
  'lock.not-checked': {
    title: 'Der Kenncode kann zurzeit nicht geprüft werden',
    means: `Der Schlüsselbund dieses Computers, in dem er liegt, antwortet nicht oder ist nicht lesbar. ${faxingGoesOn}`,
    next: 'Entsperren Sie den Schlüsselbund, falls er gesperrt ist, und geben Sie den Kenncode erneut ein. Hilft das nicht, melden Sie alle ab.',
  },
  'lock.passcode-too-short': {
    title: 'Dieser Kenncode ist zu kurz',
    next: 'Wählen Sie einen mit mindestens sechs Zeichen.',
  },
  'lock.passcode-required': {
    title: 'Ihre Organisation verlangt hier einen Kenncode',
    means: 'Er kann geändert, aber nicht entfernt werden.',
    next: 'Wählen Sie einen anderen Kenncode, wenn Sie diesen nicht behalten möchten.',
  },
  'lock.not-recognised': {
    title: 'Sie wurden nicht erkannt',
    means: 'Die App bleibt gesperrt.',
    next: 'Versuchen Sie es erneut.',
  },
};
