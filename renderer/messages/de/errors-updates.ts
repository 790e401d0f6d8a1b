import type * as en from '../en/errors-updates';
import { faxingGoesOn } from './phrases';

const stays = `Diese Version läuft weiter wie bisher. ${faxingGoesOn}`;

/** Newer versions of the app. */
export const updatesFailures: typeof en.updatesFailures = {
  'updates.off': {
    title: 'Diese Kopie der App wird nicht von hier aus aktualisiert',
    means: stays,
    next: 'Bitten Sie Ihre IT-Betreuung um eine neuere Version.',
  },
  'updates.nothing-ready': {
    title: 'Keine neue Version ist zur Installation bereit',
    means: stays,
    next: 'Suchen Sie nach Updates, und laden Sie herunter, was angeboten wird.',
  },
  'updates.not-reached': {
    title: 'Der Server mit neuen Versionen war nicht erreichbar',
    means: stays,
    next: 'Prüfen Sie die Verbindung, und versuchen Sie es dann erneut. Unter „Details“ steht, woran es lag.',
  },
  'updates.not-found': {
    title: 'Auf dem Server fehlt die erwartete neue Version',
    means: stays,
    next: 'Versuchen Sie es später erneut. Bleibt es dabei, informieren Sie Ihre IT-Betreuung.',
  },
  'updates.not-understood': {
    title: 'Was der Server über neue Versionen sagt, kann diese Version nicht lesen',
    means: stays,
    next: 'Installieren Sie die neueste Version von Hand, aus derselben Quelle wie diese.',
  },
  'updates.not-genuine': {
    title: 'Das Angebot des Servers stammt nicht vom Herausgeber und wurde verworfen',
    means: `Es wurde unterwegs verändert oder versehentlich veröffentlicht. ${stays}`,
    next: 'Versuchen Sie es später erneut. Bleibt es dabei, informieren Sie die Zuständigen für IT-Sicherheit. Unter „Details“ steht der Server.',
  },
  'updates.incomplete': {
    title: 'Die neue Version kam nur zum Teil an',
    means: `Sie wurde verworfen. ${stays}`,
    next: 'Laden Sie sie erneut herunter.',
  },
  'updates.key-change': {
    title: 'Gerade wird ein Schlüssel geändert',
    means: 'Die App startet währenddessen nicht neu. Die neue Version bleibt bereit.',
    next: 'Starten Sie neu, wenn die Änderung abgeschlossen ist.',
  },
  'updates.restarting': {
    title: 'Die App startet gleich als neue Version',
    means: 'Es wurde nichts Neues begonnen.',
    next: 'Wiederholen Sie den Vorgang nach dem Neustart.',
  },
};
