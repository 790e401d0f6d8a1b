import type * as en from '../en/errors-sign-in';
import { faxingGoesOn, nothingChanged } from './phrases';

/** Signing in, staying signed in, and the lock. */
export const signInFailures: typeof en.signInFailures = {
  'auth.invalid-credentials': {
    title: 'El correo electrónico y la contraseña no coinciden',
    means: 'Por seguridad, el portal no indica cuál de los dos no aceptó.',
    next: 'Revise el correo electrónico e introduzca de nuevo la contraseña.',
  },
  'auth.invalid-code': {
    title: 'El portal no aceptó este código',
    next: 'Introduzca el más reciente.',
  },
  'auth.challenge-expired': {
    title: 'Este inicio de sesión tardó demasiado',
    means: 'El portal espera solo unos minutos el código de seis dígitos.',
    next: 'Introduzca otra vez la contraseña para empezar de nuevo.',
  },
  'auth.locked': {
    title: 'El inicio de sesión está bloqueado por un tiempo',
    means: `Tras varios intentos rechazados, el portal protege a este usuario. ${faxingGoesOn}`,
    next: 'Espere a que pase ese tiempo. Si no tiene constancia de ningún intento, informe a su Global Administrator.',
  },
  'auth.token-expired': {
    title: 'La sesión debe renovarse',
    means: faxingGoesOn,
    next: 'Vuelva a intentarlo. Si continúa así, cierre sesión e iníciela de nuevo.',
  },
  'auth.session-revoked': {
    title: 'El portal terminó esta sesión',
    means: `Alguien cerró la sesión en otro lugar, o se modificó el usuario. ${faxingGoesOn}`,
    next: 'Inicie sesión de nuevo.',
  },
  'auth.session-expired': {
    title: 'La sesión ha caducado',
    means: `No se usó durante mucho tiempo. ${faxingGoesOn}`,
    next: 'Inicie sesión de nuevo.',
  },
  'auth.step-up-required': {
    title: 'El portal pide un nuevo código de seis dígitos',
    means: nothingChanged,
    next: 'Introduzca el código y la acción continuará.',
  },
  'auth.not-signed-in': {
    title: 'No hay ninguna sesión iniciada',
    next: 'Inicie sesión y vuelva a intentarlo.',
  },
  'auth.unsafe-link': {
    title: 'El enlace no se abrió',
    means: 'El portal dio una dirección que no es suya o que no está cifrada.',
    next: 'Abra usted el portal en un navegador e informe al soporte de etherFAX.',
  },
  'lock.wrong-passcode': {
    title: 'Ese no es el código de acceso',
    next: 'Revise la tecla Bloq Mayús e introdúzcalo de nuevo.',
  },
  'lock.no-tries-left': {
    title: 'El código de acceso fue incorrecto cinco veces',
    means: `Se cerró la sesión de todos en este equipo y se quitó lo que se guardaba aquí. ${faxingGoesOn}`,
    next: 'Inicie sesión de nuevo. Si no fue usted, informe a su Global Administrator.',
  },
  'lock.not-checked': {
    title: 'El código de acceso no se puede comprobar en este momento',
    means: `El llavero de este equipo, donde se guarda, no responde o no se puede leer. ${faxingGoesOn}`,
    next: 'Desbloquee el llavero si está bloqueado e introduzca de nuevo el código de acceso. Si no sirve, cierre todas las sesiones.',
  },
  'lock.passcode-too-short': {
    title: 'Este código de acceso es demasiado corto',
    next: 'Elija uno de al menos seis caracteres.',
  },
  'lock.passcode-required': {
    title: 'Su organización exige aquí un código de acceso',
    means: 'Se puede cambiar, pero no quitar.',
    next: 'Elija otro código de acceso si quiere dejar de usar este.',
  },
  'lock.not-recognised': {
    title: 'No se le pudo reconocer',
    means: 'La aplicación sigue bloqueada.',
    next: 'Vuelva a intentarlo.',
  },
};
