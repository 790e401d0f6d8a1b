import { markedAccounts } from '../../../shared/limits';
import type * as en from '../en/errors-account';
import { faxingGoesOn, nothingChanged } from './phrases';

/** An account and its key, at the portal and at the REST service. */
export const accountFailures: typeof en.accountFailures = {
  'account.forbidden': {
    title: 'El portal no permite esa acción a este usuario',
    means: `Puede que el rol del usuario en esta cuenta haya cambiado. ${faxingGoesOn}`,
    next: 'Consulte a un Global Administrator de la cuenta.',
  },
  'account.not-found': {
    title: 'El portal no conoce esta cuenta',
    means: 'Puede que se haya eliminado o que este usuario ya no pueda verla.',
    next: 'Elija otra cuenta o consulte al soporte de etherFAX.',
  },
  'account.suspended': {
    title: 'Esta cuenta está suspendida',
    means: 'Puede que no se envíen ni reciban faxes, y su clave no se puede cambiar.',
    next: 'Consulte al soporte de etherFAX cómo reactivarla.',
  },
  'account.no-key': {
    title: 'Esta cuenta ya no tiene clave API',
    means: 'Los sistemas de fax que usaban la clave anterior no pueden autenticarse.',
    next: 'Un Global Administrator puede generar una nueva.',
  },
  'account.key-not-available': {
    title: 'La configuración de esta cuenta no incluye una clave API',
    means: faxingGoesOn,
    next: 'Consulte al soporte de etherFAX si alguno de sus sistemas de fax la necesita.',
  },
  'account.key-exists': {
    title: 'Entretanto, otra persona creó una clave',
    means: 'No se generó ninguna más; se muestra la clave que existe.',
    next: 'Use esa clave, o restablézcala si debe sustituirse.',
  },
  'account.key-changed': {
    title: 'La clave ha cambiado desde que la consultó',
    means: 'Otra persona la cambió antes, así que no se restableció nada.',
    next: 'Vuelva a consultar los datos de la clave. Si aún debe sustituirse, introduzca otra vez el número de cuenta.',
  },
  'account.fingerprint-mismatch': {
    title: 'El portal envió una clave que no coincide con su huella',
    means: 'La clave puede estar dañada, así que no se muestra ni se copia. Los faxes continúan con la clave en uso.',
    next: 'Vuelva a intentarlo. Si continúa así, facilite al soporte de etherFAX el número de solicitud que figura en Detalles.',
  },
  'account.confirmation-mismatch': {
    title: 'Ese es el número de otra cuenta',
    means: nothingChanged,
    next: 'Introduzca el número de la cuenta que está abierta.',
  },
  'account.not-allowed': {
    title: 'Eso no es posible en este momento',
    means: nothingChanged,
    next: 'La página muestra lo que se puede hacer ahora.',
  },
  'account.outcome-unknown': {
    title: 'La respuesta del portal se perdió por el camino',
    means:
      'La aplicación está averiguando si la clave se cambió. Hasta entonces, cualquiera de las dos puede ser la que está en uso.',
    next: 'Espere un momento o elija «Comprobar de nuevo».',
  },
  'account.too-many-marked': {
    title: 'No se pueden marcar más cuentas',
    means: `Como máximo ${markedAccounts} cuentas de un usuario pueden ser favoritas o mantenerse listas sin conexión. ${nothingChanged}`,
    next: 'Quite otra cuenta de las favoritas o deje de mantenerla lista, y vuelva a intentarlo.',
  },
  'rest.bad-key': {
    title: 'Eso no es una clave API completa',
    means:
      'Una clave es una sola palabra de letras, cifras y signos. Los puntos que aparecen en lugar de una clave solo la ocultan.',
    next: 'Copie la clave en el portal con el botón Copiar (Copy) y péguela aquí.',
  },
  'rest.bad-user': {
    title: 'El nombre de usuario de una cuenta de servicio no lleva dos puntos (:)',
    next: 'Introduzca el número de cuenta, el nombre de usuario y la contraseña, cada uno en su campo.',
  },
  'rest.not-accepted': {
    title: 'El servicio REST no aceptó estos datos',
    means: 'Puede que la clave se haya restablecido después de copiarla, o que falte algo en los datos introducidos.',
    next: 'Consulte en el portal qué clave tiene ahora la cuenta y cópiela de allí.',
  },
  'rest.other-account': {
    title: 'Esta clave pertenece a otra cuenta',
    means: 'Funciona, pero no para la cuenta que está abierta. No se cambió nada.',
    next: 'Copie en el portal la clave de esta cuenta. Para tener también la otra cuenta, agréguela con su clave.',
  },
  'rest.same-key': {
    title: 'Esta es la clave que la aplicación ya tiene',
    means: 'No se cambió nada.',
    next: 'Si la clave se restableció en el portal, copie allí la nueva.',
  },
};
