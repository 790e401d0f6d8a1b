import type { ActivityAction, ActivityFinding } from '../../../shared/activity';
import type { ErrorCode } from '../../../shared/errors';
import type * as en from '../en/activity';
import { plural } from './plural';

/** What was done. */
const done: Record<ActivityAction, string> = {
  'signed-in': 'Angemeldet',
  'signed-out': 'Abgemeldet',
  shown: 'API-Schlüssel angezeigt',
  copied: 'API-Schlüssel kopiert',
  generated: 'API-Schlüssel erzeugt',
  reset: 'API-Schlüssel zurückgesetzt',
  tested: 'API-Schlüssel getestet',
  exported: 'In eine Datei exportiert',
  imported: 'Aus einer Datei importiert',
  locked: 'App gesperrt',
  unlocked: 'App entsperrt',
  altered: 'Dieses Protokoll war abgeschnitten oder verändert',
  'not-recorded': 'Einige Einträge konnten nicht aufgezeichnet werden',
};

/** What was tried and did not happen. */
const failed: Partial<Record<ActivityAction, string>> = {
  'signed-in': 'Anmelden fehlgeschlagen',
  'signed-out': 'Vom Portal abgemeldet',
  shown: 'API-Schlüssel anzeigen: fehlgeschlagen',
  copied: 'Kopieren fehlgeschlagen',
  generated: 'API-Schlüssel erzeugen: fehlgeschlagen',
  reset: 'API-Schlüssel zurücksetzen: fehlgeschlagen',
  tested: 'Test des API-Schlüssels fehlgeschlagen',
  exported: 'Export fehlgeschlagen',
  imported: 'Import fehlgeschlagen',
  unlocked: 'Entsperren fehlgeschlagen',
};

const unknownOutcome: Partial<Record<ActivityAction, string>> = {
  generated: 'API-Schlüssel erzeugen: Ergebnis nicht bekannt',
  reset: 'API-Schlüssel zurücksetzen: Ergebnis nicht bekannt',
};

/** Where a key came from, what made the app lock, how it was unlocked; what is not named is not worth saying. */
const sources: Partial<Record<string, string>> = {
  'offline-copy': 'aus der hier gespeicherten Kopie',
  'kept-key': 'aus der hier gespeicherten Kopie',
  start: 'beim Start',
  idle: 'nach einer Weile ohne Benutzung',
  screen: 'mit dem Bildschirm',
  suspend: 'vor dem Ruhezustand',
  'user-switch': 'für einen anderen Benutzer dieses Computers',
  asked: 'von Hand',
  passcode: 'mit dem Kenncode',
  'choose-passcode': 'mit einem neuen Kenncode',
  'touch-id': 'mit Touch ID',
};

const entries = (count: number, formatted: string) => (count === 1 ? '1 Eintrag' : `${formatted} Einträge`);

/** Entries by their numbers, as a log would call them. @param after the time of the last one before that is in order */
const numbered = (from: string, to: string, after: string | undefined) =>
  `${from === to ? `Eintrag ${from}` : `Einträge ${from} bis ${to}`}${after === undefined ? '' : ` (nach dem ${after})`}`;

/** What is wrong with entries, to be put behind their numbers. */
const findings: Record<ActivityFinding['kind'], string> = {
  changed: 'nach dem Schreiben verändert',
  removed: 'nicht mehr vorhanden',
  moved: 'nicht an der ursprünglichen Stelle',
  added: 'doppelt vorhanden oder außerhalb dieser App hinzugefügt',
  cut: 'am Ende des Protokolls, nicht mehr vorhanden. Auch ein Stromausfall kann das verursachen',
};

/** What a person can do for a log that can't be written; the app itself tries again. */
const stoppedNext: Partial<Record<ErrorCode, string>> = {
  'disk.full': 'Schaffen Sie Platz auf dem Datenträger mit den Daten der App.',
  'disk.read-only': 'Bitten Sie Ihre IT-Betreuung, den Ordner mit den Daten der App beschreibbar zu machen.',
  'disk.denied': 'Bitten Sie Ihre IT-Betreuung um das Recht, in den Ordner mit den Daten der App zu schreiben.',
  'disk.failed': 'Bleibt es dabei, lassen Sie den Datenträger prüfen.',
};

/** The texts of Settings > Activity. */
export const activity: typeof en.activity = {
  heading: 'Aktivitäten',
  where: 'Wo es geschah',
  atPortal: 'Im Portal',
  here: 'Auf diesem Computer',
  portalLead: 'Was das Portal zu diesem Konto aufgezeichnet hat, gleich wer es wo getan hat.',
  hereLead:
    'Was mit dieser App auf diesem Computer getan wurde, für alle Konten. Schlüssel stehen nicht darin, nur ihre Fingerabdrücke. Das Protokoll bleibt erhalten, wenn Sie sich abmelden.',
  done,
  failed,
  unknownOutcome,
  count: entries,
  sources,
  from: (ip, client) => [client, ip].filter(Boolean).join(', '),
  today: 'Heute',
  yesterday: 'Gestern',
  list: 'Einträge',
  loading: 'Aktivitäten werden geladen',
  more: 'Mehr anzeigen',

  search: 'Aktivitäten durchsuchen',
  searchPlaceholder: 'Benutzer, Konto, Fingerabdruck',
  action: 'Aktion',
  allActions: 'Alle Aktionen',
  onlyFailed: 'Fehlgeschlagene Versuche',
  account: 'Konto',
  allAccounts: 'Alle Konten',
  period: 'Zeitraum',
  periods: {
    all: 'Beliebige Zeit',
    1: 'Letzte 24 Stunden',
    7: 'Letzte 7 Tage',
    30: 'Letzte 30 Tage',
    365: 'Letztes Jahr',
  },
  clear: 'Filter zurücksetzen',
  none: 'Hier wurde noch nichts getan',
  noneNext: 'Was Sie von jetzt an anzeigen, kopieren, erzeugen oder zurücksetzen, wird hier stehen.',
  noneWritten: 'Hier wurde noch nichts aufgezeichnet',
  noneAtPortal: 'Das Portal hat zu diesem Konto noch nichts aufgezeichnet.',
  noMatch: 'Kein passender Eintrag',
  searchedBack: (time) => `Durchsucht bis zurück zum ${time}.`,
  searching: (time) => `Suche läuft, zurück bis zum ${time}`,
  stop: 'Anhalten',
  goOn: 'Weiter zurück suchen',
  found: (count, more) => (more ? `Bisher ${count} gefunden.` : `${count} gefunden.`),

  export: 'Als CSV exportieren',
  exportFiltered: 'Diese als CSV exportieren',
  exported: (count, formatted) => `${entries(count, formatted)} exportiert.`,

  stopped: 'Was Sie tun, wird zurzeit nicht aufgezeichnet',
  stoppedMeans: (count, formatted) =>
    count === 0
      ? 'Der Faxbetrieb ist nicht betroffen, und alles andere funktioniert wie bisher.'
      : `${entries(count, formatted)} ${count === 1 ? 'wartet' : 'warten'} im Arbeitsspeicher, bis das Schreiben gelingt, und ${count === 1 ? 'geht' : 'gehen'} verloren, wenn die App vorher beendet wird. Der Faxbetrieb ist nicht betroffen.`,
  stoppedNext,
  stoppedAgain: 'Die App versucht es jede halbe Minute von selbst erneut.',
  unchained: 'Ohne Schlüsselbund aufgezeichnet',
  unchainedMeans:
    'Neue Einträge werden gespeichert. Ob sie später verändert wurden, lässt sich aber nicht feststellen, weil der Schlüsselbund nicht verfügbar ist.',

  checking: 'Es wird geprüft, ob etwas verändert wurde',
  checkedNone: 'Noch nichts zu prüfen.',
  intact: (count) => `Geprüft: ${count}, unverändert seit dem Schreiben.`,
  partlyProved: (count, unproved) =>
    `Geprüft: ${count} in Ordnung. Ohne den Schlüsselbund oder mit einem nicht mehr vorhandenen Schlüssel geschrieben: ${unproved}. Ob daran etwas verändert wurde, lässt sich nicht feststellen.`,
  notProved: (count) =>
    `${count} in Ordnung. Ob daran etwas verändert wurde, lässt sich nicht feststellen, weil der Schlüsselbund nicht verfügbar ist.`,
  torn: (count) =>
    count === 1
      ? 'Ein Eintrag wurde beim Schreiben durch einen Absturz oder Stromausfall abgeschnitten. Was davon übrig ist, liegt neben dem Protokoll.'
      : `${count} Einträge wurden beim Schreiben durch Abstürze oder Stromausfälle abgeschnitten. Was davon übrig ist, liegt neben dem Protokoll.`,
  tampered: 'Dieses Protokoll wurde außerhalb der App verändert',
  tamperedMeans:
    'Jemand oder ein Fehler des Datenträgers hat die Dateien des Protokolls verändert. Der Faxbetrieb ist nicht betroffen, und die Aufzeichnung des Portals ist davon unabhängig.',
  tamperedNext:
    'Wenn es niemand von Ihnen war, vergleichen Sie das Protokoll mit „Im Portal“, und informieren Sie die Zuständigen für IT-Sicherheit.',
  finding: (kind, from, to, after) => `${numbered(from, to, after)}: ${findings[kind]}.`,
  moreFindings: (count) => `Und ${plural(count, 'weiterer Befund', 'weitere Befunde')}.`,
  checkAgain: 'Erneut prüfen',
  entryChanged: 'Nach dem Schreiben verändert',
};
