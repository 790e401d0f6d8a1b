import { markedAccounts } from '../../../shared/limits';
import type * as en from '../en/errors-account';
import { faxingGoesOn, nothingChanged } from './phrases';

/** An account and its key, at the portal and at the REST service. */
export const accountFailures: typeof en.accountFailures = {
  'account.forbidden': {
    title: 'Das Portal erlaubt diesem Benutzer das nicht',
    means: `Die Rolle des Benutzers für dieses Konto kann sich geändert haben. ${faxingGoesOn}`,
    next: 'Wenden Sie sich an einen Global Administrator des Kontos.',
  },
  'account.not-found': {
    title: 'Das Portal kennt dieses Konto nicht',
    means: 'Es wurde möglicherweise entfernt, oder dieser Benutzer darf es nicht mehr sehen.',
    next: 'Wählen Sie ein anderes Konto, oder fragen Sie den etherFAX-Support.',
  },
  'account.suspended': {
    title: 'Dieses Konto ist gesperrt',
    means: 'Faxe werden möglicherweise weder gesendet noch empfangen, und der Schlüssel lässt sich nicht ändern.',
    next: 'Fragen Sie den etherFAX-Support, wie es wieder freigeschaltet wird.',
  },
  'account.no-key': {
    title: 'Dieses Konto hat keinen API-Schlüssel mehr',
    means: 'Faxsysteme, die den bisherigen Schlüssel verwendet haben, können sich nicht authentifizieren.',
    next: 'Ein Global Administrator kann einen neuen erzeugen.',
  },
  'account.key-not-available': {
    title: 'In der Konfiguration dieses Kontos ist kein API-Schlüssel vorgesehen',
    means: faxingGoesOn,
    next: 'Fragen Sie den etherFAX-Support, falls eines Ihrer Faxsysteme einen benötigt.',
  },
  'account.key-exists': {
    title: 'Inzwischen hat jemand anderes einen Schlüssel erstellt',
    means: 'Es wurde kein weiterer erzeugt. Angezeigt wird der vorhandene Schlüssel.',
    next: 'Verwenden Sie diesen Schlüssel, oder setzen Sie ihn zurück, wenn er ersetzt werden muss.',
  },
  'account.key-changed': {
    title: 'Der Schlüssel wurde geändert, seit Sie ihn angesehen haben',
    means: 'Jemand anderes hat ihn zuvor geändert. Daher wurde nichts zurückgesetzt.',
    next: 'Sehen Sie sich die Angaben zum Schlüssel erneut an. Muss er weiterhin ersetzt werden, geben Sie die Kontonummer noch einmal ein.',
  },
  'account.fingerprint-mismatch': {
    title: 'Das Portal hat einen Schlüssel gesendet, der nicht zu seinem Fingerabdruck passt',
    means:
      'Der Schlüssel ist möglicherweise beschädigt. Er wird daher weder angezeigt noch kopiert. Der Faxbetrieb läuft mit dem bisherigen Schlüssel weiter.',
    next: 'Versuchen Sie es erneut. Bleibt es dabei, nennen Sie dem etherFAX-Support die Anfragenummer unter „Details“.',
  },
  'account.confirmation-mismatch': {
    title: 'Das ist die Nummer eines anderen Kontos',
    means: nothingChanged,
    next: 'Geben Sie die Nummer des geöffneten Kontos ein.',
  },
  'account.not-allowed': {
    title: 'Das ist zurzeit nicht möglich',
    means: nothingChanged,
    next: 'Die Seite zeigt, was im Moment möglich ist.',
  },
  'account.outcome-unknown': {
    title: 'Die Antwort des Portals ging unterwegs verloren',
    means:
      'Die App stellt fest, ob der Schlüssel geändert wurde. Bis dahin kann der alte oder der neue Schlüssel gültig sein.',
    next: 'Warten Sie einen Moment, oder wählen Sie „Erneut prüfen“.',
  },
  'account.too-many-marked': {
    title: 'Es können keine weiteren Konten markiert werden',
    means: `Höchstens ${markedAccounts} Konten eines Benutzers sind Favoriten oder offline verfügbar. ${nothingChanged}`,
    next: 'Entfernen Sie ein anderes Konto aus den Favoriten, oder halten Sie es nicht mehr offline verfügbar. Versuchen Sie es dann erneut.',
  },
  'rest.bad-key': {
    title: 'Das ist kein vollständiger API-Schlüssel',
    means:
      'Ein Schlüssel besteht aus Buchstaben, Ziffern und Zeichen ohne Leerstelle. Punkte an seiner Stelle verdecken ihn nur.',
    next: 'Kopieren Sie den Schlüssel im Portal mit der Schaltfläche „Kopieren“, und fügen Sie ihn hier ein.',
  },
  'rest.bad-user': {
    title: 'Der Benutzername eines Dienstkontos enthält keinen Doppelpunkt',
    next: 'Geben Sie Kontonummer, Benutzername und Passwort jeweils in das eigene Feld ein.',
  },
  'rest.not-accepted': {
    title: 'Der REST-Dienst hat das nicht akzeptiert',
    means: 'Der Schlüssel wurde möglicherweise nach dem Kopieren zurückgesetzt, oder in der Eingabe fehlt etwas.',
    next: 'Sehen Sie im Portal nach, welchen Schlüssel das Konto jetzt hat, und kopieren Sie ihn von dort.',
  },
  'rest.other-account': {
    title: 'Dieser Schlüssel gehört zu einem anderen Konto',
    means: 'Er funktioniert, aber nicht für das geöffnete Konto. Es wurde nichts geändert.',
    next: 'Kopieren Sie im Portal den Schlüssel dieses Kontos. Soll auch das andere Konto hier verfügbar sein, fügen Sie es über seinen Schlüssel hinzu.',
  },
  'rest.same-key': {
    title: 'Diesen Schlüssel hat die App bereits',
    means: 'Es wurde nichts geändert.',
    next: 'Wenn der Schlüssel im Portal zurückgesetzt wurde, kopieren Sie dort den neuen.',
  },
};
