/** Settings > Connection. */
import type * as en from '../en/connection';
import { plural } from './plural';

const routeKinds = {
  http: 'Proxy HTTP',
  https: 'Proxy HTTPS',
  socks4: 'Proxy SOCKS 4',
  socks5: 'Proxy SOCKS 5',
  other: 'Proxy',
};

const sources: typeof en.connection.sources = {
  'command-line': 'indicada al iniciar la aplicación',
  policy: 'definida por su organización',
  'last-used': 'elegida en esta aplicación',
  default: 'la propia de etherFAX',
};

const trust: typeof en.connection.trust = {
  public: 'Una autoridad pública',
  system: 'Una autoridad agregada a este equipo',
  policy: 'Una autoridad definida por su organización',
  none: 'Nadie',
};

const proxySignIn: typeof en.connection.proxySignIn = {
  wanted: 'El proxy pide iniciar sesión',
  refused: 'El proxy no lo aceptó',
  given: 'Sesión iniciada',
};

const files: typeof en.connection.files = {
  'connection.txt': 'Lo que muestra esta página, para leer',
  'connection.json': 'Lo mismo, para programas',
  'app.json': 'Versión, configuración, cuántas sesiones y cuentas, y el número de la cuenta abierta',
  'log.jsonl': 'Lo ocurrido últimamente, en códigos, números de solicitud y huellas de claves',
};

const units = [
  { seconds: 86_400, one: 'día', many: 'días' },
  { seconds: 3600, one: 'hora', many: 'horas' },
  { seconds: 60, one: 'minuto', many: 'minutos' },
  { seconds: 1, one: 'segundo', many: 'segundos' },
];

/** A span in its largest whole unit. */
function span(seconds: number): string {
  const unit = units.find((one) => seconds >= one.seconds) ?? { seconds: 1, one: 'segundo', many: 'segundos' };
  return plural(Math.round(seconds / unit.seconds), unit.one, unit.many);
}

export const connection: typeof en.connection = {
  heading: 'Conexión',
  lead: 'Cómo llega este equipo al portal y al servicio REST de etherFAX.',
  open: 'Averiguar la causa',
  portal: 'Portal',
  rest: 'Servicio REST',
  asking: 'Consultando el portal y el servicio REST',
  waiting: 'Aún se esperan sus respuestas',
  again: 'Comprobar de nuevo',
  checked: 'Comprobado',
  reached: (milliseconds: string) => `Accesible en ${milliseconds} ms`,
  answered: 'Responde, pero no se puede usar',
  browserOnly: 'Accesible, solo para navegadores',
  notReached: 'No accesible',
  restNext: 'Revise la conexión de red y si un firewall o un proxy bloquea esta dirección; después compruebe de nuevo.',
  address: 'Dirección',
  sources,
  proxy: 'Proxy',
  proxyFrom: { system: 'según la configuración de este equipo', policy: 'según lo definido por su organización' },
  noProxy: 'Ninguno',
  noRoute: 'Ninguna vía: la configuración de su organización no es válida',
  route: (kind: keyof typeof routeKinds, proxy: string) => `${routeKinds[kind]} ${proxy}`.trimEnd(),
  routes: (all: readonly string[]) => all.join('; si no, '),
  directly: 'directamente',
  proxyAsks: 'Acceso al proxy',
  proxySignIn,
  encryption: 'Cifrado',
  tlsNotKnown: 'TLS; a través de un proxy no se conoce la versión',
  tlsNotTold: 'TLS; la versión no se conoce',
  tlsNone: 'Ninguno; no sale de este equipo',
  trustedBy: 'Avalado por',
  trust,
  clientCertificate: 'Se identifica como',
  chain: (count: number) => (count === 1 ? 'Certificado' : `Certificados (${count})`),
  chainOf: (server: string) => `Certificados del ${server}`,
  issuedBy: (issuer: string) => `emitido por ${issuer}`,
  ownIssuer: 'emitido por sí mismo',
  validUntil: 'válido hasta el',
  ended: 'caducó el',
  validFrom: 'no válido antes del',
  fingerprint: 'SHA-256',

  clock: 'Reloj',
  clockRight: (server: string) => `El reloj de este equipo y el del ${server} coinciden.`,
  clockBy: (seconds: number, server: string) =>
    `El reloj de este equipo está ${seconds > 0 ? 'adelantado' : 'atrasado'} ${span(Math.abs(seconds))} respecto al del ${server}.`,
  clockFine: 'La diferencia es aceptable.',
  clockUnknown: 'Ningún servidor ha indicado su hora, así que no se pudo comparar el reloj de este equipo.',
  clockOff: 'El reloj de este equipo o el del servidor no está en hora',
  clockOffMeans:
    'Los certificados válidos pueden parecer caducados, y la antigüedad de las claves guardadas aquí se calcula mal. Los faxes no se ven afectados.',
  clockOffNext: 'Deje que este equipo ajuste la hora automáticamente, o corríjala, y después compruebe de nuevo.',
  servers: { portal: 'portal', rest: 'servicio REST' },

  help: 'Para quien le ayude',
  helpLead:
    'Nada de esto contiene secretos: ni claves, ni contraseñas, ni códigos, ni direcciones de correo electrónico.',
  copy: 'Copiar diagnóstico',
  copyWhat: 'Lo que muestra esta página, como texto.',
  copied: 'Copiado',
  save: 'Guardar diagnóstico',
  saveWhat: 'Lo mismo con el registro de la aplicación, en un archivo zip. Antes se indica qué se incluye.',
  saved: 'Diagnóstico guardado.',
  dialog: '¿Guardar este diagnóstico?',
  dialogLead:
    'Un archivo zip con estos cuatro. No incluye claves, contraseñas, códigos ni direcciones de correo electrónico.',
  files,
  list: 'Qué se incluye',
  bytes: (count: number, formatted: string) => (count < 1024 ? `${formatted} bytes` : `${formatted} kB`),
  choose: 'Elegir dónde guardar',
};
