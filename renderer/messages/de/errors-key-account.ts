import type * as en from '../en/errors-key-account';
import { keychainFailures } from './errors-keychain';
import { faxingGoesOn } from './phrases';

const keyEndsWithApp = `Der Schlüssel bleibt gespeichert, bis die App beendet wird; danach muss er erneut hinzugefügt werden. ${faxingGoesOn}`;

const checkRestAddress =
  'Prüfen Sie die REST-Adresse unter „Erweitert“ und die Netzwerkverbindung, und versuchen Sie es dann erneut.';

const notSureService = `Die App kann nicht sicher sein, dass dies etherFAX ist. Daher wurde der Schlüssel nicht gesendet. ${faxingGoesOn}`;

/** What reads otherwise of an account that was added by its key: the REST service is asked, and nobody is signed in. */
export const keyAccountFailures: typeof en.keyAccountFailures = {
  'keychain.unavailable': { ...keychainFailures['keychain.unavailable'], means: keyEndsWithApp },
  'keychain.locked': { ...keychainFailures['keychain.locked'], means: keyEndsWithApp },
  'keychain.denied': { ...keychainFailures['keychain.denied'], means: keyEndsWithApp },
  'keychain.dismissed': { ...keychainFailures['keychain.dismissed'], means: keyEndsWithApp },
  'keychain.timeout': { ...keychainFailures['keychain.timeout'], means: keyEndsWithApp },
  'keychain.restarted': { ...keychainFailures['keychain.restarted'], means: keyEndsWithApp },
  'keychain.too-large': { ...keychainFailures['keychain.too-large'], means: keyEndsWithApp },
  'connect.bad-address': {
    title: 'Die REST-Adresse ist keine Webadresse',
    next: 'Geben Sie sie so ein, wie etherFAX sie dokumentiert, oder lassen Sie das Feld, wie es war.',
  },
  'connect.insecure-address': {
    title: 'Die REST-Adresse ist nicht verschlüsselt',
    means: 'Bei http könnten andere im Netzwerk den API-Schlüssel mitlesen. Daher wurde nichts gesendet.',
    next: 'Geben Sie die Adresse mit https ein.',
  },
  'connect.credentials-in-address': {
    title: 'Die REST-Adresse enthält einen Benutzernamen oder ein Passwort',
    means: 'Sie wurde nicht verwendet: Was in einer Adresse steht, ist für andere leicht zu sehen.',
    next: 'Geben Sie nur die Adresse ein und das Dienstkonto in den eigenen Feldern.',
  },
  'connect.name-not-resolved': {
    title: 'Der REST-Dienst wurde nicht gefunden',
    means: `Im Netzwerk gibt es keinen Server mit diesem Namen. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.refused': {
    title: 'Der Server hat die Verbindung abgelehnt',
    means: `Ein Server ist vorhanden, aber unter dieser Adresse antwortet kein REST-Dienst. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.timeout': {
    title: 'Der REST-Dienst hat nicht rechtzeitig geantwortet',
    means: `Das Netzwerk oder der Dienst ist zurzeit langsam. ${faxingGoesOn}`,
    next: 'Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie, ob eine Firewall die Adresse des Dienstes blockiert.',
  },
  'connect.certificate': {
    title: 'Dem Zertifikat des REST-Dienstes wird nicht vertraut',
    means: notSureService,
    next: 'Prüft Ihre Organisation verschlüsselten Datenverkehr, gehört ihr Stammzertifikat in den Zertifikatspeicher dieses Computers. Andernfalls prüfen Sie das Datum dieses Computers.',
  },
  'connect.certificate-name': {
    title: 'Das Zertifikat des REST-Dienstes gilt für einen anderen Namen',
    means: notSureService,
    next: checkRestAddress,
  },
  'connect.proxy-refused': {
    title: 'Der Proxy hat die Verbindung nicht durchgelassen',
    means: `Dieser Computer erreicht das Internet über einen Proxy, und der hat keine Verbindung zum Dienst hergestellt. ${faxingGoesOn}`,
    next: 'Bitten Sie Ihre Netzwerkbetreuung, die Adresse des REST-Dienstes freizugeben, und versuchen Sie es dann erneut.',
  },
  'connect.network': {
    title: 'Der REST-Dienst ist nicht erreichbar',
    means: `Dieser Computer hat zurzeit keine Verbindung dorthin. ${faxingGoesOn}`,
    next: 'Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.',
  },
  'portal.invalid-reply': {
    title: 'Die Antwort des REST-Dienstes konnte nicht gelesen werden',
    means: `Möglicherweise hat nicht der Dienst von etherFAX geantwortet, sondern zum Beispiel die Anmeldeseite eines Gastnetzwerks. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.too-large': {
    title: 'Die Antwort des REST-Dienstes war zu lang',
    means: `Die App hat das Lesen abgebrochen. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.unavailable': {
    title: 'Der REST-Dienst ist zurzeit gestört',
    means: 'Auch Faxsysteme, die denselben Dienst nutzen, können im Moment betroffen sein.',
    next: 'Warten Sie einige Minuten, und versuchen Sie es dann erneut.',
  },
  'portal.too-many-requests': {
    title: 'Der REST-Dienst bittet um etwas Geduld',
    means: `Es gab mehr Anfragen, als er in kurzer Zeit annimmt. ${faxingGoesOn}`,
    next: 'Warten Sie, bis die Zeit abgelaufen ist, und versuchen Sie es dann erneut.',
  },
  'portal.unexpected': {
    title: 'Der REST-Dienst hat abgelehnt, aber nicht wegen des Schlüssels',
    means: `Die Adresse ist möglicherweise falsch, oder etwas auf dem Weg zu etherFAX blockiert sie. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'account.no-key': {
    title: 'Von diesem Konto ist hier kein Schlüssel gespeichert',
    next: 'Kopieren Sie den Schlüssel im Portal, und wählen Sie „Ich habe den Schlüssel“.',
  },
  'keychain.damaged': {
    title: 'Was von diesem Konto gespeichert war, kann nicht gelesen werden',
    means: `Der Schlüssel lässt sich weder anzeigen noch kopieren. ${faxingGoesOn}`,
    next: 'Kopieren Sie den Schlüssel im Portal, und wählen Sie „Ich habe den Schlüssel“: Er wird anstelle des alten Datensatzes gespeichert.',
  },
  'keychain.newer': {
    title: 'Dieses Konto wurde von einer neueren Version dieser App gespeichert',
    means: `Es wurde unverändert gelassen. ${faxingGoesOn}`,
    next: 'Installieren Sie die neueste Version von etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'Das Konto konnte nicht aus dem Schlüsselbund entfernt werden',
    means: `Der Schlüssel ist weiterhin auf diesem Computer gespeichert. ${faxingGoesOn}`,
    next: 'Entsperren Sie den Schlüsselbund, oder erlauben Sie der App den Zugriff. Entfernen Sie das Konto dann noch einmal.',
  },
};
