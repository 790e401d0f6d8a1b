/** Settings > Preferences > Updates. */
import type { UpdatesOff } from '../../../shared/updates';
import type * as en from '../en/updates';

const off: Record<UpdatesOff, string> = {
  policy: 'Ihre Organisation bringt neue Versionen selbst auf diesen Computer.',
  managed: 'Neue Versionen kommen auf dem Weg, auf dem diese installiert wurde. Fragen Sie Ihre IT-Betreuung.',
  'no-address': 'Diese Kopie der App weiß nicht, wo neue Versionen veröffentlicht werden.',
  'not-installed': 'Diese Kopie der App wurde ohne Installation gestartet und wird daher nicht aktualisiert.',
};

export const updates: typeof en.updates = {
  heading: 'Updates',
  version: (version) => `Version ${version}`,
  off,
  idle: 'Einmal am Tag sucht die App nach einer neueren Version. Nichts wird installiert, bevor Sie es veranlassen.',
  newest: 'Neueste Version, zuletzt geprüft',
  checking: 'Suche nach einer neueren Version',
  check: 'Nach Updates suchen',
  available: (version) => `Version ${version} ist verfügbar`,
  availableNext: 'Sie wird zuerst heruntergeladen und geprüft. Bis zum Neustart ändert sich nichts.',
  download: 'Herunterladen',
  downloading: (version) => `Version ${version} wird heruntergeladen`,
  downloaded: (percent) => `${percent} %`,
  ready: (version) => `Version ${version} ist bereit`,
  readyNext: (staysSignedIn) =>
    staysSignedIn
      ? 'Der Neustart dauert einige Sekunden. Sie bleiben angemeldet, und der Faxbetrieb läuft währenddessen weiter.'
      : 'Der Neustart dauert einige Sekunden. Danach melden Sie sich wieder an. Der Faxbetrieb läuft währenddessen weiter.',
  install: 'Neu starten und installieren',
  notWhileChanging: 'Nicht, während ein Schlüssel geändert wird.',
  restarting: (version) => `Neustart als Version ${version}`,
  notes: 'Neuerungen',
  badge: 'Neu',
  badgeWords: 'eine neue Version ist verfügbar',
};
