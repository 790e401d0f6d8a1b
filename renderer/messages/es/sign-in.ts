/** Connecting to a portal, and signing in there. */
import type * as en from '../en/sign-in';

const portalSources: typeof en.portal.sources = {
  'command-line': 'Esta dirección se indicó al iniciar la aplicación.',
  policy: 'Su organización definió esta dirección.',
};

export const portal: typeof en.portal = {
  band: (host: string) => `No es el portal de etherFAX: ${host}`,
  heading: 'Conectar con el portal',
  lead: 'En el Client Portal están la cuenta y su clave API.',
  address: 'Dirección del portal',
  addressMissing: 'Introduzca la dirección del portal.',
  sources: portalSources,
  connect: 'Conectar',
  connecting: 'Conectando',
  keepsTrying: 'La aplicación sigue intentándolo y continúa por sí sola cuando el portal responda.',
  change: 'Cambiar de portal',
};

export const signIn: typeof en.signIn = {
  heading: 'Iniciar sesión',
  to: (host: string) => `en ${host}`,
  email: 'Correo electrónico',
  emailWrong: 'Introduzca el correo electrónico completo, con una @ y un dominio.',
  password: 'Contraseña',
  passwordMissing: 'Introduzca la contraseña.',
  submit: 'Iniciar sesión',
  forgot: '¿Olvidó su contraseña?',
};

export const signIns: typeof en.signIns = {
  environments: { production: 'Producción', test: 'Pruebas' },
  named: (label: string, host: string) => (label === host ? host : `${label} · ${host}`),
  others: 'Otras sesiones',
  addHeading: 'Agregar una sesión',
  addLead: (host: string) => `en ${host}. Las demás sesiones siguen abiertas.`,
  goTo: (name: string) => `Ir a ${name}`,
  backTo: (name: string) => `Volver a ${name}`,
};

export const code: typeof en.code = {
  heading: 'Verificación en dos pasos',
  field: 'Código de seis dígitos',
  lettersRefused: 'Un código solo tiene dígitos.',
  tooLong: 'Un código tiene seis dígitos.',
  incomplete: 'Introduzca los seis dígitos.',
  attemptsLeft: (left: number) =>
    left === 1 ? 'Queda un intento.' : left === 0 ? 'No queda ningún intento.' : `Quedan ${left} intentos.`,
  verify: 'Verificar',
  method: 'Cómo recibe el código',
  methods: { totp: 'Aplicación de autenticación', sms: 'Mensaje de texto' },
  fromApp: 'Introduzca el código que su aplicación de autenticación muestra para etherFAX.',
  fromSms: (hint: string) => `Introduzca el código que se envió a ${hint}.`,
  beforeSms: (hint: string) => `El código se envía a ${hint}.`,
  yourPhone: 'su teléfono',
  send: 'Enviar un código por mensaje de texto',
  // Not "a las": that would be wrong at one o'clock.
  sentAt: (time: string) => `Hora de envío: ${time}. Un mensaje de texto puede tardar un minuto.`,
  sentAnnouncement: 'Se envió un código por mensaje de texto.',
  signingInAs: (email: string) => `Iniciando sesión como ${email}`,
  back: 'Volver al inicio de sesión',
};

export const enrolment: typeof en.enrolment = {
  heading: 'Configure su segundo factor',
  lead: 'El portal pide un código de seis dígitos en cada inicio de sesión. Lo genera una aplicación de autenticación en su teléfono.',
  stepScan: 'Escanee esta imagen con una aplicación de autenticación, o escriba en ella el secreto.',
  stepCode: 'Introduzca el código de seis dígitos que muestra la aplicación.',
  qr: 'Código QR para su aplicación de autenticación',
  secret: 'Secreto',
};
