import type * as en from '../en/errors-keychain';
import { faxingGoesOn } from './phrases';

const memoryOnly = `Alles andere funktioniert, aber es bleibt nichts gespeichert, wenn die App beendet wird: Danach melden Sie sich erneut an. ${faxingGoesOn}`;
const outOfReach = `Die darin gespeicherten Anmeldungen und Schlüssel sind nicht nutzbar, und es bleibt nichts gespeichert, wenn die App beendet wird. Alles andere funktioniert. ${faxingGoesOn}`;

/** The operating system’s keychain, and the settings that it keeps. */
export const keychainFailures: typeof en.keychainFailures = {
  'keychain.unavailable': {
    title: 'Der Schlüsselbund dieses Computers ist nicht verfügbar',
    means: memoryOnly,
    next: 'Richten Sie den Schlüsselbund des Systems ein (unter Linux einen Secret Service wie GNOME Keyring), und wählen Sie „Erneut versuchen“.',
  },
  'keychain.locked': {
    title: 'Der Schlüsselbund dieses Computers ist gesperrt',
    means: outOfReach,
    next: 'Entsperren Sie den Schlüsselbund, und wählen Sie „Erneut versuchen“.',
  },
  'keychain.denied': {
    title: 'Der Schlüsselbund hat dieser App den Zugriff verweigert',
    means: outOfReach,
    next: 'Erlauben Sie etherFAX Admin den Zugriff in den Einstellungen des Schlüsselbunds, und wählen Sie „Erneut versuchen“.',
  },
  'keychain.dismissed': {
    title: 'Die Frage des Schlüsselbunds wurde nicht mit „Erlauben“ beantwortet',
    means: outOfReach,
    next: 'Wählen Sie „Erneut versuchen“, und erlauben Sie etherFAX Admin den Zugriff, wenn das System fragt.',
  },
  'keychain.timeout': {
    title: 'Der Schlüsselbund hat nicht geantwortet',
    means: outOfReach,
    next: 'Möglicherweise wartet er hinter einem anderen Fenster auf eine Erlaubnis. Erteilen Sie sie dort, und wählen Sie „Erneut versuchen“.',
  },
  'keychain.restarted': {
    title: 'Der Schlüsselbund wurde neu gestartet',
    means: outOfReach,
    next: 'Beenden Sie die App, und starten Sie sie erneut: Erst dann kann sie den Schlüsselbund nutzen.',
  },
  'keychain.too-large': {
    title: 'Ein Datensatz ist zu lang für den Schlüsselbund',
    means: `Nur dieser Datensatz liegt nicht im Schlüsselbund. ${memoryOnly}`,
    next: 'Nennen Sie dem etherFAX-Support, was unter „Details“ steht.',
  },
  'keychain.damaged': {
    title: 'Die gespeicherte Sitzung kann nicht gelesen werden',
    means: `Der beschädigte Datensatz wurde unverändert gelassen. Was an seine Stelle tritt, endet, wenn die App beendet wird. ${faxingGoesOn}`,
    next: 'Melden Sie sich einmal ab, um den beschädigten Datensatz zu entfernen. Die nächste Anmeldung wird wieder gespeichert.',
  },
  'keychain.newer': {
    title: 'Die gespeicherte Sitzung stammt von einer neueren Version dieser App',
    means: `Sie wurde unverändert gelassen. Bis die App aktualisiert ist, endet die Sitzung, wenn die App beendet wird. ${faxingGoesOn}`,
    next: 'Installieren Sie die neueste Version von etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'Die gespeicherte Sitzung konnte nicht aus dem Schlüsselbund entfernt werden',
    means: `Sie sind hier abgemeldet. Was der Schlüsselbund noch enthält, kann die Sitzung auf diesem Computer aber möglicherweise wieder öffnen. ${faxingGoesOn}`,
    next: 'Entfernen Sie die Einträge von etherFAX Admin selbst aus dem Schlüsselbund, oder melden Sie sich noch einmal an und ab.',
  },
  'settings.not-kept': {
    title: 'Der Schlüsselbund hat diese Einstellung nicht gespeichert',
    means: `Sie gilt, bis die App beendet wird. ${faxingGoesOn}`,
    next: 'Entsperren Sie den Schlüsselbund, falls er gesperrt ist, und nehmen Sie die Einstellung noch einmal vor.',
  },
};
