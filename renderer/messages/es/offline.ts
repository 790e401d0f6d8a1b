/** What can be done without a network, and what is kept for that. */
import type * as en from '../en/offline';

const removedReasons: typeof en.offline.removedReasons = {
  role: 'Su rol en esta cuenta ya no le permite tener su clave.',
  'no-key': 'La cuenta ya no tiene clave API.',
  'not-available': 'La configuración de la cuenta ya no incluye una clave API.',
  refused: 'El portal ya no le da la clave de esta cuenta.',
  gone: 'El portal ya no le muestra esta cuenta.',
};

export const offline: typeof en.offline = {
  title: 'Sin conexión con el portal',
  seen: 'Lo que ve se confirmó por última vez',
  reconnects: 'Los faxes no se ven afectados. La aplicación vuelve a conectarse por sí sola.',
  needsProxy: 'Los faxes no se ven afectados. La aplicación continuará cuando inicie sesión en el proxy.',
  byPolicy:
    'Los faxes no se ven afectados. Lo que definió su organización impide que la aplicación se conecte: informe a quien administra este equipo.',
  nothingKept: 'Aún no se guarda nada de esta cuenta en este equipo. La aplicación vuelve a conectarse por sí sola.',
  why: '¿Por qué?',
  waiting: 'Aún se espera al portal',
  asOf: 'Última confirmación:',
  copy: 'De la copia sin conexión, confirmada por última vez',
  copiedAnnouncement: 'Procede de la copia sin conexión.',
  keepReady: 'Mantener esta cuenta lista sin conexión',
  kept: 'La clave se guarda en el llavero de este equipo; se confirmó por última vez',
  keptByUse: 'La clave se guarda aquí porque se mostró o se copió. Se confirmó por última vez',
  keptSoon: 'La clave se guardará en el llavero de este equipo en cuanto el portal la entregue.',
  notKept: 'La clave solo se guarda aquí, para disponer de ella sin red, después de mostrarla o copiarla.',
  keepReadyOn: 'Esta cuenta se mantiene lista sin conexión.',
  keepReadyOff: 'Esta cuenta no se mantiene lista sin conexión, y se quitó su copia sin conexión.',
  couldNotKeep: 'La clave no se pudo guardar para usarla sin red',
  couldNotKeepMeans: 'Funciona, y se puede mostrar y copiar mientras haya conexión.',
  removed: 'Se quitó la copia sin conexión de la clave API',
  removedReasons,
  removedNext: 'Los faxes no se ven afectados: los sistemas de fax siguen con la clave que tienen.',
  removedWithKey: 'Los sistemas de fax que usaban la clave ya no pueden autenticarse.',
  signedOut: {
    removed: 'Se quitaron las claves que se guardaban en este equipo para este usuario.',
    'not-removed':
      'Las claves que se guardaban en este equipo para este usuario aún no se pudieron quitar del llavero.',
  },
  keptKeys: 'Disponible sin conexión',
  keptKeysLead: 'Estas claves API se pueden copiar en este equipo sin red.',
  noKeptKeys: 'En este equipo no se guarda ninguna clave API.',
  keptStatus: {
    ready: '',
    none: '',
    refused: '',
    expired: 'Demasiado antigua para usarse hasta que el portal la confirme',
    'clock-set-back': 'No se puede usar hasta que el portal la confirme: el reloj se atrasó',
  },
  drop: 'Quitar',
  dropOf: (company: string) => `Quitar la copia sin conexión de ${company}`,
  dropped: 'Se quitó la copia sin conexión.',
};
