/**
 * Accounts that are added by their API key. The portal's pages are in English: what is to be found there keeps its English
 * name beside the Spanish one.
 */
import type * as en from '../en/key-accounts';

export const addKeyAccount: typeof en.addKeyAccount = {
  open: 'Agregar una cuenta con su clave API',
  heading: 'Agregar una cuenta con su clave API',
  lead: (host: string) => `La cuenta se consulta en ${host}, y la clave se guarda en el llavero de este equipo.`,
  by: 'Con qué se agrega la cuenta',
  byKey: 'Clave API',
  byService: 'Cuenta de servicio',
  key: 'Clave API',
  keyHint: 'En el portal: Configuración (Settings), Cuenta (Account), Mostrar clave API (Show API Key), Copiar (Copy).',
  keyMissing: 'Pegue la clave API.',
  reveal: { show: 'Ver lo introducido', hide: 'Ocultar lo introducido' },
  number: 'Número de cuenta',
  numberMissing: 'Introduzca el número de cuenta, por ejemplo EFAX-1234-5678.',
  user: 'Nombre de usuario',
  userMissing: 'Introduzca el nombre de usuario de la cuenta de servicio.',
  password: 'Contraseña',
  passwordMissing: 'Introduzca la contraseña de la cuenta de servicio.',
  serviceNote:
    'La contraseña se usa solo para esta solicitud y no se guarda. Permite ver la cuenta; para copiar aquí la clave API, péguela después.',
  advanced: 'Avanzado',
  restBase: 'Dirección REST',
  restBaseHint: 'Dónde está el servicio REST de etherFAX. Rara vez hay que cambiarla.',
  submit: 'Agregar cuenta',
  checking: 'Consultando a etherFAX',
  openPortal: 'Abrir el portal',
  listed: 'Cuentas agregadas con su clave',
  signIn: 'Iniciar sesión en un portal',
};

export const keyAccount: typeof en.keyAccount = {
  restBand: (host: string) => `No es el servicio REST de etherFAX: ${host}`,
  addedByKey: 'Agregada con su clave API',
  name: 'Nombre',
  notEnabled: 'No habilitada',
  features: 'Funciones',
  formats: 'Formatos',
  others: (count: string) => `${count} más`,
  confirmed: 'Confirmada',
  kept: 'Guardada aquí desde',
  keyWorks: 'Aceptada por etherFAX',
  noKey: 'Aquí no se guarda ninguna clave de esta cuenta',
  noKeyNext: 'Obténgala en el portal y péguela aquí: después se podrá mostrar y copiar en cualquier momento.',
  asksAgain: 'La aplicación vuelve a consultar por sí sola.',
  offlineTitle: 'La clave no se puede comprobar en este momento',
  fromKeychainTitle: 'Sin conexión: la clave procede del llavero de este equipo',
  notKeptTitle: 'La cuenta desaparece al cerrar la aplicación',
  refusedTitle: 'etherFAX ya no acepta esta clave',
  refusedOther: 'Esta clave pertenece ahora a otra cuenta',
  refused: (since: string) =>
    `Se rechazó el ${since}. Probablemente se restableció en el portal: los sistemas de fax que aún la usan no pueden enviar ni recibir.`,
  refusedCopied: (when: string) => `La copió aquí por última vez el ${when}; esa copia ya no funciona.`,
  refusedNext:
    'Copie la nueva clave en el portal y péguela aquí; después introdúzcala en todos los sistemas de fax que usaban la anterior.',
  portalTitle: 'Las claves nuevas se crean en el portal',
  portalWhy:
    'La aplicación no puede generar ni restablecer la clave de esta cuenta: eso se hace en el portal de etherFAX, en un navegador.',
  portalFirst: 'La clave está en el portal',
  portalFirstWhy: 'Se muestra en el portal de etherFAX, en un navegador.',
  steps: ['Configuración (Settings)', 'Cuenta (Account)', 'Restablecer clave API (Reset API Key)', 'Copiar (Copy)'],
  firstSteps: ['Configuración (Settings)', 'Cuenta (Account)', 'Mostrar clave API (Show API Key)', 'Copiar (Copy)'],
  stepsLabel: 'En el portal',
  resetWarning:
    'Al restablecerla, la clave anterior deja de funcionar de inmediato y todos los sistemas de fax necesitan la nueva.',
  openPortal: 'Abrir el portal',
  haveKey: 'Tengo la nueva clave',
  haveFirstKey: 'Tengo la clave',
  dialog: (name: string) => `Pegue la nueva clave de ${name}`,
  dialogWhat:
    'Primero se prueba en etherFAX. La clave actual solo se sustituye si la nueva funciona y es de esta cuenta.',
  dialogFirst: 'Primero se prueba en etherFAX, y solo se guarda si funciona y es de esta cuenta.',
  field: 'Nueva clave API',
  replace: 'Comprobar y guardar',
  replaced: 'La nueva clave funciona y está guardada.',
  replacedNext: 'Cópiela e introdúzcala en todos los sistemas de fax que usaban la anterior.',
  remove: 'Quitar cuenta',
  removeWhat: 'Quita la cuenta y su clave de este equipo. En etherFAX no cambia nada y los faxes continúan.',
  removeQuestion: (name: string) => `¿Quitar ${name} de esta aplicación?`,
  removeConsequences: [
    'La clave se quita del llavero de este equipo.',
    'Para volver a tener la cuenta aquí, hay que pegar de nuevo su clave.',
  ],
  removeFaxing: 'En etherFAX no cambia nada: no se restablece ninguna clave y los faxes continúan.',
};
