import type * as en from '../en/text';
import * as areas from './areas';

/** As the portal writes them: they are names. */
const roleNames: typeof en.text.roleNames = {
  global_administrator: 'Global Administrator',
  edit_customer: 'Edit Customer',
  read_only: 'Read Only',
};

const statusNames: typeof en.text.statusNames = { active: 'Activa', suspended: 'Suspendida', closed: 'Cerrada' };

const disabledReasons: typeof en.text.disabledReasons = {
  locked: 'No disponible mientras la aplicación está bloqueada.',
  connecting: 'Disponible en un momento, cuando responda el portal.',
  offline: 'Requiere conexión.',
  'no-offline-copy': 'Requiere conexión: en este equipo no se guarda ninguna copia de esta clave.',
  'copy-expired': 'Requiere conexión: la copia de este equipo se confirmó hace demasiado tiempo.',
  'clock-set-back':
    'Requiere conexión: el reloj de este equipo se atrasó, así que se desconoce la antigüedad de la copia.',
  refused: 'El servicio ya no acepta esta clave. Obtenga la nueva en el portal.',
  suspended: 'No disponible mientras la cuenta está suspendida. Consulte al soporte de etherFAX cómo reactivarla.',
  closed: 'Ya no es posible: esta cuenta está cerrada.',
  busy: 'Hay un cambio de la clave en curso.',
  checking: 'No disponible hasta que se sepa qué ocurrió con el último cambio.',
};

/** Every text of the page in Spanish, each area in a file of its own, but those of failures (`errors.ts`). */
export const text: typeof en.text = {
  appName: 'etherFAX Admin',
  roleNames,
  statusNames,
  disabledReasons,

  waiting: 'Aún se espera al portal',
  starting: 'Iniciando',
  loading: 'Cargando',
  tryAgain: 'Reintentar',
  cancel: 'Cancelar',
  back: 'Atrás',
  signOut: 'Cerrar sesión',
  support: 'Abrir el soporte de etherFAX',
  details: 'Detalles',
  detailCode: 'Código',
  detailMessage: 'Mensaje',
  detailRequest: 'Solicitud',
  justNow: 'hace un momento',
  retryIn: (time: string) => `Vuelva a intentarlo dentro de ${time}.`,

  frame: {
    navigation: 'Configuración',
    settings: 'Configuración',
    account: 'Cuenta',
    session: 'Sesión',
    preferences: 'Preferencias',
    menu: 'Menú',
    switchAccount: 'Cambiar de cuenta',
    online: 'En línea',
    connecting: 'Conectando',
    offline: 'Sin conexión',
    sessionEnds: 'La sesión termina al cerrar la aplicación',
  },

  keychain: {
    triedAgain: 'Se acaba de reintentar: todo sigue como antes.',
    waiting: 'Aún se espera al llavero de este equipo',
    waitingNext: 'Quizá esté pidiendo permiso detrás de otra ventana.',
  },

  ...areas,
};
