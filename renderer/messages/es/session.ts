/** Settings > Session: the sign-ins (the sessions, in Spanish), and what is stored of them. */
import type * as en from '../en/session';
import { plural } from './plural';

export const session: typeof en.session = {
  signedIn: 'Sesión iniciada',
  name: 'Nombre',
  email: 'Correo electrónico',
  portal: 'Portal',
  environment: 'Entorno',
  since: 'Desde',
  until: 'Hasta',
  prolonged: '(se prolonga si la aplicación contacta antes con el portal)',
  kept: 'Se guarda',
  inKeychain: 'En el llavero de este equipo',
  inMemory: 'En memoria, hasta cerrar la aplicación',
  signOutHere: 'Cerrar sesión aquí',
  signOutMeans:
    'Quita de este equipo esta sesión y todo lo que se guarda de ella. Los faxes continúan y las demás sesiones siguen abiertas.',
  looks: 'Cómo se muestra',
  looksWhy:
    'El nombre y el color distinguen esta sesión de las demás, sobre todo en el cuadro de diálogo para restablecer.',
  label: 'Nombre de esta sesión',
  ownPortal: 'El portal propio de etherFAX siempre es de producción.',
  colour: 'Color',
  colours: {
    blue: 'Azul',
    violet: 'Violeta',
    green: 'Verde',
    rose: 'Rosa',
    amber: 'Ámbar',
    slate: 'Gris',
  },
  save: 'Guardar',
  saved: 'Guardado.',
  noOthers: 'Junto a esta sesión se pueden tener otras: de usuarios de otros portales o de otros usuarios de este.',
  ended: 'el portal ha terminado esta sesión',
  goTo: 'Ir a',
  signInAgain: 'Iniciar sesión de nuevo',
  forget: 'Quitar',
};

export const stored: typeof en.stored = {
  heading: 'Guardado en este equipo',
  places: {
    keychain: 'En el llavero del sistema, con el nombre etherFAX Admin. Nada de ello está en un archivo.',
    memory: 'Solo en memoria, hasta cerrar la aplicación.',
  },
  nothing: 'En este equipo no se guarda ninguna sesión, clave ni ajuste.',
  notListed: 'No se pudo leer lo que está guardado',
  kinds: {
    'sign-in': 'Sesión',
    account: 'Cuenta',
    key: 'Clave API',
    'key-account': 'Cuenta con su clave',
    unsettled: 'Cambio de clave',
    accounts: 'Recientes y favoritas',
    settings: 'Preferencias',
    passcode: 'Código de acceso',
    bookkeeping: 'Índice',
  },
  times: {
    'sign-in': 'iniciada',
    account: 'confirmada',
    key: 'confirmada',
    'key-account': 'confirmada',
    unsettled: 'iniciado',
  } as typeof en.stored.times,
  about: {
    settings:
      'Cuándo la aplicación se bloquea, vacía el portapapeles, descarta copias sin conexión y avisa de la antigüedad de una clave',
    passcode: 'Solo su hash con sal',
    bookkeeping: 'Cuáles de estos hay, y la última hora registrada',
  } as typeof en.stored.about,
  withKey: 'Clave',
  accounts: (count: number) => plural(count, 'cuenta', 'cuentas'),
  unreadable: 'No se puede leer',
  removeAll: 'Quitar todo',
  removeAllMeans:
    'Cierra todas las sesiones de aquí y quita sus claves y todos los ajustes. Las listas de sistemas de fax y el registro de actividad permanecen. Los faxes no se ven afectados.',
  question: '¿Quitar todas las sesiones, claves y ajustes de este equipo?',
  consequences: [
    'Terminan todas las sesiones de este equipo, también en su portal si se puede acceder a él.',
    'Ya no se puede copiar ninguna clave sin red. Las claves mismas siguen en uso y los faxes continúan.',
    'Las cuentas agregadas con su clave API deben agregarse de nuevo. También se quitan el código de acceso y lo que definió para bloqueo, portapapeles y copias.',
  ],
  stays:
    'Las listas de sistemas de fax y el registro de actividad permanecen en este equipo. No contienen ninguna clave.',
  unsettledLost: 'Ya no se podrá averiguar aquí qué ocurrió con el cambio de clave que aún se está comprobando.',
  removed: 'Se quitaron de este equipo todas las sesiones, claves y ajustes.',
};
