/** The lock screen. */
import type * as en from '../en/lock';

const lockReasons: typeof en.lock.reasons = {
  start: 'La aplicación se inicia bloqueada.',
  idle: 'Nadie usó la aplicación durante un tiempo.',
  screen: 'Se bloqueó la pantalla de este equipo.',
  suspend: 'El equipo se suspendió.',
  'user-switch': 'Otro usuario pasó a usar este equipo.',
  asked: 'Usted la bloqueó.',
  'no-passcode': 'Su organización exige un código de acceso para desbloquear esta aplicación.',
};

export const lock: typeof en.lock = {
  heading: 'Aplicación bloqueada',
  reasons: lockReasons,
  signedIn: (who: string) => `Sesión iniciada como ${who}`,
  now: 'Bloquear ahora',
  unlock: 'Desbloquear',
  touchId: 'Desbloquear con Touch ID',
  or: 'o',
  passcode: 'Código de acceso',
  passcodeMissing: 'Introduzca el código de acceso.',
  triesLeft: (left: number) =>
    `${left === 1 ? 'Queda un intento' : `Quedan ${left} intentos`}. Después se cierra la sesión de todos en este equipo.`,
  choose: 'Elija un código de acceso',
  chooseLead: 'Su organización exige un código de acceso para desbloquear esta aplicación.',
  out: 'Cerrar todas las sesiones',
  outForgotten: '¿Olvidó el código de acceso?',
  outQuestion: '¿Cerrar todas las sesiones en este equipo?',
  outConsequences: [
    'Se cierran todas las sesiones iniciadas aquí y se quitan todas las claves guardadas aquí.',
    'También se quita el código de acceso; los ajustes vuelven a los predeterminados.',
  ],
  outStays:
    'Las listas de sistemas de fax y el registro de actividad permanecen en este equipo. No contienen ninguna clave.',
  outFaxing: 'Los faxes no se ven afectados: las cuentas y sus claves siguen como están.',
};
