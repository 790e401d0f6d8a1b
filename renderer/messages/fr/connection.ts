/** Settings > Connection. */
import type { ConnectionFacts, Route } from '../../../shared/connection-facts';
import type { DiagnosticBundle } from '../../../shared/diagnostics';
import type { PortalSource } from '../../../shared/snapshot';
import type * as en from '../en/connection';
import { plural } from './plural';

const routeKinds: Record<Exclude<Route['kind'], 'direct'>, string> = {
  http: 'Proxy HTTP',
  https: 'Proxy HTTPS',
  socks4: 'Proxy SOCKS 4',
  socks5: 'Proxy SOCKS 5',
  other: 'Proxy',
};

const sources: Record<PortalSource, string> = {
  'command-line': 'indiquée au démarrage de l’application',
  policy: 'définie par votre organisation',
  'last-used': 'choisie dans cette application',
  default: 'celle d’etherFAX',
};

const trust: Record<NonNullable<ConnectionFacts['trust']>, string> = {
  public: 'Une autorité publique',
  system: 'Une autorité ajoutée à cet ordinateur',
  policy: 'Une autorité définie par votre organisation',
  none: 'Personne',
};

const proxySignIn: Record<Exclude<ConnectionFacts['proxySignIn'], 'not-asked'>, string> = {
  wanted: 'Demandée par le proxy',
  refused: 'Non acceptée par le proxy',
  given: 'Effectuée',
};

const files: Record<DiagnosticBundle['files'][number]['name'], string> = {
  'connection.txt': 'Le contenu de cette page, à lire',
  'connection.json': 'Le même, pour des programmes',
  'app.json': 'Version, préférences, nombre de sessions et de comptes, numéro du compte ouvert',
  'log.jsonl': 'Les événements récents, en codes, numéros de requête et empreintes de clés',
};

const units = [
  { seconds: 86_400, one: 'jour', many: 'jours' },
  { seconds: 3600, one: 'heure', many: 'heures' },
  { seconds: 60, one: 'minute', many: 'minutes' },
  { seconds: 1, one: 'seconde', many: 'secondes' },
];

/** A span in its largest whole unit. */
function span(seconds: number): string {
  const unit = units.find((one) => seconds >= one.seconds) ?? { seconds: 1, one: 'seconde', many: 'secondes' };
  return plural(Math.round(seconds / unit.seconds), unit.one, unit.many);
}

export const connection: typeof en.connection = {
  heading: 'Connexion réseau',
  lead: 'Comment cet ordinateur joint le portail et le service REST d’etherFAX.',
  open: 'Chercher la cause',
  portal: 'Portail',
  rest: 'Service REST',
  asking: 'Interrogation du portail et du service REST',
  waiting: 'Toujours en attente de leurs réponses',
  again: 'Vérifier à nouveau',
  checked: 'Vérifié',
  reached: (milliseconds: string) => `Réponse en ${milliseconds} ms`,
  answered: 'Répond, mais inutilisable',
  browserOnly: 'Joignable, par navigateur seulement',
  notReached: 'Injoignable',
  /** In the place of what the same failure says where the address can be changed. */
  restNext:
    'Vérifiez la connexion réseau, et si un pare-feu ou un proxy bloque cette adresse, puis vérifiez à nouveau.',
  address: 'Adresse',
  sources,
  proxy: 'Proxy',
  proxyFrom: {
    system: 'selon les réglages de cet ordinateur',
    policy: 'selon les paramètres de votre organisation',
  },
  noProxy: 'Aucun',
  noRoute: 'Aucun accès : les paramètres de votre organisation ne sont pas valides',
  route: (kind: keyof typeof routeKinds, proxy: string) => `${routeKinds[kind]} ${proxy}`.trimEnd(),
  routes: (all: readonly string[]) => all.join(', sinon '),
  directly: 'connexion directe',
  proxyAsks: 'Connexion au proxy',
  proxySignIn,
  encryption: 'Chiffrement',
  tlsNotKnown: 'TLS ; à travers un proxy, la version n’est pas indiquée',
  tlsNotTold: 'TLS ; version inconnue',
  tlsNone: 'Aucun ; rien ne quitte cet ordinateur',
  trustedBy: 'Reconnu par',
  trust,
  clientCertificate: 'Certificat présenté',
  chain: (count: number) => (count === 1 ? 'Certificat' : `Certificats (${count})`),
  chainOf: (server: string) => `Certificats du ${server}`,
  issuedBy: (issuer: string) => `émis par ${issuer}`,
  ownIssuer: 'émis par lui-même',
  validUntil: 'valable jusqu’au',
  ended: 'expiré le',
  validFrom: 'non valable avant le',
  fingerprint: 'SHA-256',

  clock: 'Horloge',
  clockRight: (server: string) => `L’horloge de cet ordinateur concorde avec celle du ${server}.`,
  clockBy: (seconds: number, server: string) =>
    `L’horloge de cet ordinateur a ${span(Math.abs(seconds))} ${seconds > 0 ? 'd’avance' : 'de retard'} sur celle du ${server}.`,
  clockFine: 'L’écart est acceptable.',
  clockUnknown: 'Aucun serveur n’a donné son heure : l’horloge de cet ordinateur n’a pas pu être comparée.',
  clockOff: 'L’horloge de cet ordinateur n’est pas à l’heure, ou celle du serveur',
  clockOffMeans:
    'Des certificats valables peuvent sembler expirés, et l’âge des clés conservées ici est mal évalué. Le service de fax n’est pas affecté.',
  clockOffNext:
    'Laissez cet ordinateur régler l’heure automatiquement, ou mettez-le à l’heure, puis vérifiez à nouveau.',
  servers: { portal: 'portail', rest: 'service REST' },

  help: 'Pour la personne qui vous aide',
  helpLead: 'Ni l’un ni l’autre ne contient de secret : ni clé, ni mot de passe, ni code, ni adresse e-mail.',
  copy: 'Copier le diagnostic',
  copyWhat: 'Le contenu de cette page, sous forme de texte.',
  copied: 'Copié',
  save: 'Enregistrer le diagnostic',
  saveWhat: 'Le même avec le journal de l’application, dans un fichier zip. Son contenu vous est d’abord présenté.',
  saved: 'Diagnostic enregistré.',
  dialog: 'Enregistrer ce diagnostic ?',
  dialogLead:
    'Un fichier zip contenant ces quatre fichiers. Ils ne contiennent ni clé, ni mot de passe, ni code, ni adresse e-mail.',
  files,
  list: 'Contenu',
  bytes: (count: number, formatted: string) =>
    count < 1024 ? `${formatted} ${count < 2 ? 'octet' : 'octets'}` : `${formatted} ko`,
  choose: 'Choisir l’emplacement',
};
