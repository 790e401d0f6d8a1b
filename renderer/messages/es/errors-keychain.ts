import type * as en from '../en/errors-keychain';
import { faxingGoesOn } from './phrases';

const memoryOnly =
  'Todo lo demás funciona, pero no se conserva nada al cerrar la aplicación: después hay que volver a iniciar sesión. Los faxes no se ven afectados.';
const outOfReach =
  'Las sesiones y claves que contiene no se pueden usar, y no se conserva nada al cerrar la aplicación. Todo lo demás funciona. Los faxes no se ven afectados.';

/** The operating system’s keychain, and the settings that it keeps. */
export const keychainFailures: typeof en.keychainFailures = {
  'keychain.unavailable': {
    title: 'El llavero de este equipo no se puede usar',
    means: memoryOnly,
    next: 'Configure el llavero del sistema (en Linux, un Secret Service como GNOME Keyring) y elija «Reintentar».',
  },
  'keychain.locked': {
    title: 'El llavero de este equipo está bloqueado',
    means: outOfReach,
    next: 'Desbloquee el llavero y elija «Reintentar».',
  },
  'keychain.denied': {
    title: 'El llavero no dio acceso a esta aplicación',
    means: outOfReach,
    next: 'Permita etherFAX Admin en los ajustes del llavero del sistema y elija «Reintentar».',
  },
  'keychain.dismissed': {
    title: 'La pregunta del llavero no se respondió con «Permitir»',
    means: outOfReach,
    next: 'Elija «Reintentar» y permita etherFAX Admin cuando el sistema lo pregunte.',
  },
  'keychain.timeout': {
    title: 'El llavero no respondió',
    means: outOfReach,
    next: 'Quizá esté esperando permiso detrás de otra ventana. Concédalo allí y elija «Reintentar».',
  },
  'keychain.restarted': {
    title: 'El llavero se ha reiniciado',
    means: outOfReach,
    next: 'Cierre la aplicación e iníciela de nuevo: solo así puede volver a usar el llavero.',
  },
  'keychain.too-large': {
    title: 'Un registro es demasiado largo para el llavero',
    means: `Solo ese registro no está en el llavero. ${memoryOnly}`,
    next: 'Facilite al soporte de etherFAX lo que figura en Detalles.',
  },
  'keychain.damaged': {
    title: 'La sesión guardada no se puede leer',
    means:
      'El registro dañado se dejó como estaba. Lo que lo sustituye termina al cerrar la aplicación. Los faxes no se ven afectados.',
    next: 'Cierre sesión una vez para quitar el registro dañado. La sesión siguiente se guardará de nuevo.',
  },
  'keychain.newer': {
    title: 'La sesión guardada es de una versión más reciente de esta aplicación',
    means:
      'Se dejó como está. Hasta que se actualice, la sesión termina al cerrar la aplicación. Los faxes no se ven afectados.',
    next: 'Instale la versión más reciente de etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'La sesión guardada no se pudo quitar del llavero',
    means:
      'Su sesión está cerrada aquí, pero lo que aún contiene el llavero podría volver a abrirla en este equipo. Los faxes no se ven afectados.',
    next: 'Quite usted las entradas de etherFAX Admin del llavero del sistema, o inicie y cierre sesión una vez más.',
  },
  'settings.not-kept': {
    title: 'El llavero no guardó este ajuste',
    means: `Se aplica hasta cerrar la aplicación. ${faxingGoesOn}`,
    next: 'Desbloquee el llavero si está bloqueado y vuelva a definir el ajuste.',
  },
};
