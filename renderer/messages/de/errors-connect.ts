import type * as en from '../en/errors-connect';
import { faxingGoesOn } from './phrases';

const notSurePortal = `Die App kann nicht sicher sein, dass dies das Portal ist. Daher wurde nichts gesendet. ${faxingGoesOn}`;
const tellSupport =
  'Versuchen Sie es erneut. Bleibt es dabei, nennen Sie dem etherFAX-Support die Anfragenummer unter „Details“.';
const installNewest =
  'Installieren Sie die neueste Version von etherFAX Admin. Bis dahin lässt sich das Portal im Browser nutzen.';

/** The way to the portal, and what it answers when it can’t do its work. */
export const connectFailures: typeof en.connectFailures = {
  'connect.bad-address': {
    title: 'Das ist keine Webadresse',
    next: 'Geben Sie die Adresse des Portals wie in einem Browser ein, zum Beispiel clients.connect.etherfax.net.',
  },
  'connect.insecure-address': {
    title: 'Diese Adresse ist nicht verschlüsselt',
    means:
      'Bei http könnten andere im Netzwerk den API-Schlüssel mitlesen. Die App verbindet sich daher nur über https.',
    next: 'Geben Sie die Adresse mit https oder ohne etwas davor ein.',
  },
  'connect.credentials-in-address': {
    title: 'Die Adresse enthält einen Benutzernamen oder ein Passwort',
    means: 'Sie wurde nicht verwendet: Was in einer Adresse steht, ist für andere leicht zu sehen.',
    next: 'Geben Sie nur die Adresse ein. Die App fragt danach nach E-Mail-Adresse und Passwort.',
  },
  'connect.name-not-resolved': {
    title: 'Es gibt keinen Server mit diesem Namen',
    means: `Das Netzwerk hat die Adresse des Portals nicht gefunden. ${faxingGoesOn}`,
    next: 'Prüfen Sie die Schreibweise und die Netzwerkverbindung, und verbinden Sie sich dann erneut.',
  },
  'connect.refused': {
    title: 'Der Server hat die Verbindung abgelehnt',
    means: `Ein Server ist vorhanden, aber unter dieser Adresse antwortet kein Portal. ${faxingGoesOn}`,
    next: 'Prüfen Sie Adresse und Port, oder warten Sie ein wenig, und verbinden Sie sich erneut.',
  },
  'connect.timeout': {
    title: 'Das Portal hat nicht rechtzeitig geantwortet',
    means: `Das Netzwerk oder das Portal ist zurzeit langsam. ${faxingGoesOn}`,
    next: 'Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie, ob eine Firewall die Adresse des Portals blockiert.',
  },
  'connect.certificate': {
    title: 'Dem Zertifikat des Servers wird nicht vertraut',
    means: notSurePortal,
    next: 'Prüft Ihre Organisation verschlüsselten Datenverkehr, gehört ihr Stammzertifikat in den Zertifikatspeicher dieses Computers. Andernfalls prüfen Sie die Adresse und das Datum dieses Computers.',
  },
  'connect.certificate-name': {
    title: 'Das Zertifikat des Servers gilt für einen anderen Namen',
    means: notSurePortal,
    next: 'Prüfen Sie die Adresse. Ist sie richtig, antwortet unterwegs etwas anstelle des Portals: Informieren Sie Ihre Netzwerkbetreuung.',
  },
  'connect.certificate-date': {
    title: 'Das Zertifikat des Servers ist heute nicht gültig',
    means: `Es ist abgelaufen, oder das Datum dieses Computers ist falsch. Es wurde nichts an den Server gesendet. ${faxingGoesOn}`,
    next: 'Prüfen Sie das Datum dieses Computers. Ist es richtig, müssen die Betreiber des Servers oder des prüfenden Proxys das Zertifikat erneuern.',
  },
  'connect.certificate-revoked': {
    title: 'Das Zertifikat des Servers wurde widerrufen',
    means:
      'Die ausstellende Stelle erklärt, dass ihm nicht mehr zu trauen ist. Es wurde nichts an den Server gesendet.',
    next: 'Informieren Sie die Betreuung des Portals oder des Netzwerks. Bis es ersetzt ist, gibt es keinen sicheren Weg zum Portal.',
  },
  'connect.client-certificate': {
    title: 'Der Server verlangt ein Zertifikat von Ihnen',
    means: `Er spricht nur mit Computern, die sich mit einem Zertifikat ausweisen, und dieser hat keines, das er annimmt. ${faxingGoesOn}`,
    next: 'Bitten Sie Ihre Netzwerkbetreuung um ein Clientzertifikat im Zertifikatspeicher dieses Computers, und verbinden Sie sich dann erneut.',
  },
  'connect.proxy': {
    title: 'Der Proxy ist nicht erreichbar',
    means: `Dieser Computer erreicht das Internet über einen Proxy, und der antwortet nicht. ${faxingGoesOn}`,
    next: 'Prüfen Sie die Netzwerkverbindung. Ist sie in Ordnung, fragen Sie Ihre Netzwerkbetreuung nach dem Proxy.',
  },
  'connect.proxy-refused': {
    title: 'Der Proxy hat die Verbindung nicht durchgelassen',
    means: `Dieser Computer erreicht das Internet über einen Proxy, und der hat keine Verbindung zum Portal hergestellt. ${faxingGoesOn}`,
    next: 'Bitten Sie Ihre Netzwerkbetreuung, die Adresse des Portals freizugeben, und verbinden Sie sich dann erneut.',
  },
  'connect.proxy-sign-in': {
    title: 'Der Proxy verlangt eine Anmeldung',
    means: `Dieser Computer erreicht das Internet über einen Proxy, der wissen möchte, wer Sie sind. ${faxingGoesOn}`,
    next: 'Melden Sie sich am Proxy an, wie in einem Browser.',
  },
  'connect.network': {
    title: 'Das Portal ist nicht erreichbar',
    means: `Dieser Computer hat zurzeit keine Verbindung zum Portal. ${faxingGoesOn}`,
    next: 'Prüfen Sie die Netzwerkverbindung, und versuchen Sie es dann erneut.',
  },
  'connect.not-a-portal': {
    title: 'Dieser Server ist kein Kundenportal',
    means: 'Ein Server hat geantwortet, aber nicht wie das etherFAX Client Portal.',
    next: 'Prüfen Sie die Adresse. Auch die Anmeldeseite eines Gastnetzwerks kann anstelle des Portals antworten.',
  },
  'connect.web-page': {
    title: 'Unter dieser Adresse antwortet eine Webseite',
    means: 'Bisher bietet etherFAX keine öffentliche Portal-API an: Das Client Portal funktioniert nur in Browsern.',
    next: 'Fügen Sie das Konto stattdessen über seinen API-Schlüssel hinzu. Hat Ihr Portal doch eine API, prüfen Sie seine Adresse.',
  },
  'connect.api-too-new': {
    title: 'Das Portal ist neuer als diese App',
    means: `Es versteht diese Version nicht mehr. ${faxingGoesOn}`,
    next: installNewest,
  },
  'connect.client-too-old': {
    title: 'Das Portal verlangt eine neuere Version dieser App',
    means: `Diese Version darf sich nicht mehr verbinden. ${faxingGoesOn}`,
    next: installNewest,
  },
  'connect.not-permitted': {
    title: 'Ihre Organisation erlaubt diese Adresse nicht',
    means: `Es wurde nichts dorthin gesendet. ${faxingGoesOn}`,
    next: 'Verwenden Sie eine von Ihrer Organisation festgelegte Adresse, oder fragen Sie Ihre IT-Betreuung.',
  },
  'connect.policy': {
    title: 'Eine Einstellung Ihrer Organisation ist nicht gültig',
    means: `Solange nicht feststeht, was sie erlaubt, stellt die App keine davon betroffene Verbindung her. ${faxingGoesOn}`,
    next: 'Informieren Sie Ihre IT-Betreuung; unter „Details“ steht, um welche Einstellung es geht. Änderungen gelten nach einem Neustart der App.',
  },
  'connect.policy-file': {
    title: 'Eine Datei Ihrer Organisation kann nicht gelesen werden',
    means: `Die Einstellungen für Proxy oder Zertifikate nennen eine Datei, die fehlt oder nicht gültig ist. Ohne sie verbindet sich die App mit nichts. ${faxingGoesOn}`,
    next: 'Informieren Sie Ihre IT-Betreuung; unter „Details“ steht, um welche Einstellung es geht.',
  },
  'portal.invalid-reply': {
    title: 'Die Antwort des Portals konnte nicht gelesen werden',
    means: `Statt nur die Hälfte zu zeigen, zeigt die App nichts davon. ${faxingGoesOn}`,
    next: tellSupport,
  },
  'portal.too-large': {
    title: 'Die Antwort des Portals war zu lang',
    means: `Die App hat das Lesen abgebrochen. ${faxingGoesOn}`,
    next: tellSupport,
  },
  'portal.unavailable': {
    title: 'Das Portal ist zurzeit gestört',
    means: 'Das allein sagt nichts über den Faxbetrieb: Er läuft unabhängig vom Portal.',
    next: 'Warten Sie einige Minuten, und versuchen Sie es dann erneut.',
  },
  'portal.maintenance': {
    title: 'Das Portal wird gewartet',
    means: 'Es ist von selbst wieder verfügbar. Der Faxbetrieb läuft unabhängig vom Portal.',
    next: 'Versuchen Sie es später erneut.',
  },
  'portal.too-many-requests': {
    title: 'Das Portal bittet um etwas Geduld',
    means: `Es gab mehr Anfragen, als es in kurzer Zeit annimmt. ${faxingGoesOn}`,
    next: 'Warten Sie, bis die Zeit abgelaufen ist, und versuchen Sie es dann erneut.',
  },
  'portal.unexpected': {
    title: 'Das Portal hat ohne Angabe von Gründen abgelehnt',
    means: faxingGoesOn,
    next: tellSupport,
  },
};
