/** Settings > Connection. */
import type { ConnectionFacts, Route } from '../../../shared/connection-facts';
import type { DiagnosticBundle } from '../../../shared/diagnostics';
import type { PortalSource } from '../../../shared/snapshot';

const routeKinds: Record<Exclude<Route['kind'], 'direct'>, string> = {
  http: 'HTTP proxy',
  https: 'HTTPS proxy',
  socks4: 'SOCKS 4 proxy',
  socks5: 'SOCKS 5 proxy',
  other: 'Proxy',
};

const sources: Record<PortalSource, string> = {
  'command-line': 'given when the app was started',
  policy: 'set by your organisation',
  'last-used': 'chosen in this app',
  default: 'etherFAX’s own',
};

const trust: Record<NonNullable<ConnectionFacts['trust']>, string> = {
  public: 'A public authority',
  system: 'An authority that was added to this computer',
  policy: 'An authority that your organisation has set',
  none: 'Nobody',
};

const proxySignIn: Record<Exclude<ConnectionFacts['proxySignIn'], 'not-asked'>, string> = {
  wanted: 'Wanted by the proxy',
  refused: 'Not accepted by the proxy',
  given: 'Given',
};

const files: Record<DiagnosticBundle['files'][number]['name'], string> = {
  'connection.txt': 'What this page shows, to be read',
  'connection.json': 'The same, for programs',
  'app.json': 'Version, settings, how many sign-ins and accounts, the number of the open account',
  'log.jsonl': 'What happened lately, in codes, request numbers and key fingerprints',
};

const units = [
  { seconds: 86_400, one: 'day', many: 'days' },
  { seconds: 3600, one: 'hour', many: 'hours' },
  { seconds: 60, one: 'minute', many: 'minutes' },
  { seconds: 1, one: 'second', many: 'seconds' },
];

/** A span in its largest whole unit. */
function span(seconds: number): string {
  const unit = units.find((one) => seconds >= one.seconds) ?? { seconds: 1, one: 'second', many: 'seconds' };
  const count = Math.round(seconds / unit.seconds);
  return `${count} ${count === 1 ? unit.one : unit.many}`;
}

export const connection = {
  heading: 'Connection',
  lead: 'How this computer reaches the portal and etherFAX’s REST service.',
  open: 'Find out why',
  portal: 'Portal',
  rest: 'REST service',
  asking: 'Asking the portal and the REST service',
  waiting: 'Still waiting for their answers',
  again: 'Check again',
  checked: 'Checked',
  reached: (milliseconds: string) => `Reached in ${milliseconds} ms`,
  answered: 'Answers, but can’t be used',
  browserOnly: 'Reached, for browsers only',
  notReached: 'Not reached',
  /** In the place of what the same failure says where the address can be changed. */
  restNext: 'Check the network connection, and whether a firewall or a proxy blocks this address, then check again.',
  address: 'Address',
  sources,
  proxy: 'Proxy',
  proxyFrom: { system: 'as this computer is set', policy: 'as your organisation has set it' } satisfies Record<
    ConnectionFacts['proxyFrom'],
    string
  >,
  noProxy: 'None',
  noRoute: 'No way: your organisation’s settings are not valid',
  route: (kind: keyof typeof routeKinds, proxy: string) => `${routeKinds[kind]} ${proxy}`.trimEnd(),
  routes: (all: readonly string[]) => all.join(', or else '),
  directly: 'directly',
  proxyAsks: 'Proxy sign-in',
  proxySignIn,
  encryption: 'Encryption',
  tlsNotKnown: 'TLS; through a proxy nobody tells the version',
  tlsNotTold: 'TLS; the version is not known',
  tlsNone: 'None; it stays on this computer',
  trustedBy: 'Trusted by',
  trust,
  clientCertificate: 'Introduced as',
  chain: (count: number) => (count === 1 ? 'Certificate' : `Certificates (${count})`),
  chainOf: (server: string) => `Certificates of the ${server}`,
  issuedBy: (issuer: string) => `issued by ${issuer}`,
  ownIssuer: 'issued by itself',
  validUntil: 'valid until',
  ended: 'ended',
  validFrom: 'not valid before',
  fingerprint: 'SHA-256',

  clock: 'Clock',
  clockRight: (server: string) => `This computer’s clock and that of the ${server} agree.`,
  clockBy: (seconds: number, server: string) =>
    `This computer’s clock is ${span(Math.abs(seconds))} ${seconds > 0 ? 'ahead of' : 'behind'} that of the ${server}.`,
  clockFine: 'That is close enough.',
  clockUnknown: 'No server has told its time, so this computer’s clock could not be compared.',
  clockOff: 'This computer’s clock is wrong, or that of the server is',
  clockOffMeans:
    'Valid certificates can look expired, and the age of keys that are kept here is misjudged. Faxing is not affected.',
  clockOffNext: 'Let this computer set its time by itself, or set it right, then check again.',
  servers: { portal: 'portal', rest: 'REST service' },

  help: 'For whoever helps you',
  helpLead: 'Nothing secret is in either: no key, no password, no code, and no email address.',
  copy: 'Copy diagnostics',
  copyWhat: 'What this page shows, as a text.',
  copied: 'Copied',
  save: 'Save diagnostics',
  saveWhat: 'The same with the app’s log, in one zip file. What goes in is listed first.',
  saved: 'Diagnostics saved.',
  dialog: 'Save these diagnostics?',
  dialogLead: 'One zip file with these four in it. No key, password, code or email address is among them.',
  files,
  list: 'What goes in',
  bytes: (count: number, formatted: string) => (count < 1024 ? `${formatted} bytes` : `${formatted} kB`),
  choose: 'Choose where to save',
};
