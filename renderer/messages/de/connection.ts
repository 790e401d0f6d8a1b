/** Settings > Connection. */
import type { ConnectionFacts, Route } from '../../../shared/connection-facts';
import type { DiagnosticBundle } from '../../../shared/diagnostics';
import type { PortalSource } from '../../../shared/snapshot';
import type * as en from '../en/connection';
import { plural } from './plural';

const routeKinds: Record<Exclude<Route['kind'], 'direct'>, string> = {
  http: 'HTTP-Proxy',
  https: 'HTTPS-Proxy',
  socks4: 'SOCKS-4-Proxy',
  socks5: 'SOCKS-5-Proxy',
  other: 'Proxy',
};

const sources: Record<PortalSource, string> = {
  'command-line': 'beim Start der App angegeben',
  policy: 'von Ihrer Organisation festgelegt',
  'last-used': 'in dieser App gewählt',
  default: 'etherFAX-Standard',
};

const trust: Record<NonNullable<ConnectionFacts['trust']>, string> = {
  public: 'Öffentliche Zertifizierungsstelle',
  system: 'Auf diesem Computer hinzugefügte Zertifizierungsstelle',
  policy: 'Von Ihrer Organisation festgelegte Zertifizierungsstelle',
  none: 'Keiner',
};

const proxySignIn: Record<Exclude<ConnectionFacts['proxySignIn'], 'not-asked'>, string> = {
  wanted: 'Vom Proxy verlangt',
  refused: 'Vom Proxy nicht akzeptiert',
  given: 'Angegeben',
};

const files: Record<DiagnosticBundle['files'][number]['name'], string> = {
  'connection.txt': 'Was diese Seite zeigt, zum Lesen',
  'connection.json': 'Dasselbe für Programme',
  'app.json': 'Version, Einstellungen, Anzahl der Anmeldungen und Konten, Nummer des geöffneten Kontos',
  'log.jsonl': 'Was zuletzt geschah, in Codes, Anfragenummern und Fingerabdrücken von Schlüsseln',
};

const units = [
  { seconds: 86_400, one: 'Tag', many: 'Tage' },
  { seconds: 3600, one: 'Stunde', many: 'Stunden' },
  { seconds: 60, one: 'Minute', many: 'Minuten' },
  { seconds: 1, one: 'Sekunde', many: 'Sekunden' },
];

/** A span in its largest whole unit. */
function span(seconds: number): string {
  const unit = units.find((one) => seconds >= one.seconds) ?? { seconds: 1, one: 'Sekunde', many: 'Sekunden' };
  return plural(Math.round(seconds / unit.seconds), unit.one, unit.many);
}

export const connection: typeof en.connection = {
  heading: 'Verbindung',
  lead: 'Wie dieser Computer das Portal und den REST-Dienst von etherFAX erreicht.',
  open: 'Ursache herausfinden',
  portal: 'Portal',
  rest: 'REST-Dienst',
  asking: 'Portal und REST-Dienst werden abgefragt',
  waiting: 'Die Antworten stehen noch aus',
  again: 'Erneut prüfen',
  checked: 'Geprüft',
  reached: (milliseconds) => `Erreicht in ${milliseconds} ms`,
  answered: 'Antwortet, ist aber nicht nutzbar',
  browserOnly: 'Erreicht, nur für Browser',
  notReached: 'Nicht erreicht',
  restNext:
    'Prüfen Sie die Netzwerkverbindung und ob eine Firewall oder ein Proxy diese Adresse blockiert. Prüfen Sie dann erneut.',
  address: 'Adresse',
  sources,
  proxy: 'Proxy',
  proxyFrom: { system: 'wie auf diesem Computer eingestellt', policy: 'wie von Ihrer Organisation festgelegt' },
  noProxy: 'Keiner',
  noRoute: 'Kein Weg: Die Einstellungen Ihrer Organisation sind nicht gültig',
  route: (kind, proxy) => `${routeKinds[kind]} ${proxy}`.trimEnd(),
  routes: (all) => all.join(', sonst '),
  directly: 'direkt',
  proxyAsks: 'Proxy-Anmeldung',
  proxySignIn,
  encryption: 'Verschlüsselung',
  tlsNotKnown: 'TLS; über einen Proxy lässt sich die Version nicht erfahren',
  tlsNotTold: 'TLS; die Version ist nicht bekannt',
  tlsNone: 'Keine; die Daten bleiben auf diesem Computer',
  trustedBy: 'Vertrauensanker',
  trust,
  clientCertificate: 'Ausgewiesen als',
  chain: (count) => (count === 1 ? 'Zertifikat' : `Zertifikate (${count})`),
  chainOf: (server) => `Zertifikate ${server}`,
  issuedBy: (issuer) => `ausgestellt von ${issuer}`,
  ownIssuer: 'selbst ausgestellt',
  validUntil: 'gültig bis',
  ended: 'abgelaufen am',
  validFrom: 'nicht gültig vor dem',
  fingerprint: 'SHA-256',

  clock: 'Uhr',
  clockRight: (server) => `Die Uhr dieses Computers und die Uhr ${server} stimmen überein.`,
  clockBy: (seconds, server) =>
    `Die Uhr dieses Computers geht gegenüber der Uhr ${server} ${span(Math.abs(seconds))} ${seconds > 0 ? 'vor' : 'nach'}.`,
  clockFine: 'Das ist genau genug.',
  clockUnknown:
    'Kein Server hat seine Uhrzeit mitgeteilt. Die Uhr dieses Computers konnte daher nicht verglichen werden.',
  clockOff: 'Die Uhr dieses Computers oder die des Servers geht falsch',
  clockOffMeans:
    'Gültige Zertifikate können abgelaufen erscheinen, und das Alter hier gespeicherter Schlüssel wird falsch beurteilt. Der Faxbetrieb ist nicht betroffen.',
  clockOffNext:
    'Lassen Sie diesen Computer seine Uhrzeit selbst einstellen, oder stellen Sie sie. Prüfen Sie dann erneut.',
  /** Behind a noun: whose it is. */
  servers: { portal: 'des Portals', rest: 'des REST-Dienstes' },

  help: 'Für alle, die Ihnen helfen',
  helpLead: 'Beides enthält nichts Geheimes: keinen Schlüssel, kein Passwort, keinen Code und keine E-Mail-Adresse.',
  copy: 'Diagnose kopieren',
  copyWhat: 'Was diese Seite zeigt, als Text.',
  copied: 'Kopiert',
  save: 'Diagnose speichern',
  saveWhat: 'Dasselbe mit dem Protokoll der App, in einer ZIP-Datei. Was hineinkommt, wird vorher aufgelistet.',
  saved: 'Diagnose gespeichert.',
  dialog: 'Diese Diagnose speichern?',
  dialogLead:
    'Eine ZIP-Datei mit diesen vier Dateien. Schlüssel, Passwörter, Codes oder E-Mail-Adressen sind nicht dabei.',
  files,
  list: 'Was hineinkommt',
  bytes: (count, formatted) => (count < 1024 ? `${formatted} Byte` : `${formatted} kB`),
  choose: 'Speicherort auswählen',
};
