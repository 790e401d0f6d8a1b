import type * as en from '../en/errors-updates';
import { faxingGoesOn } from './phrases';

const stays = `Esta versión continúa como antes. ${faxingGoesOn}`;

/** Newer versions of the app. */
export const updatesFailures: typeof en.updatesFailures = {
  'updates.off': {
    title: 'Esta copia de la aplicación no se actualiza desde aquí',
    means: stays,
    next: 'Pida una versión más reciente a quien administra este equipo.',
  },
  'updates.nothing-ready': {
    title: 'No hay ninguna versión nueva lista para instalar',
    means: stays,
    next: 'Busque actualizaciones y descargue la que se ofrezca.',
  },
  'updates.not-reached': {
    title: 'No se pudo acceder al servidor de versiones nuevas',
    means: stays,
    next: 'Revise la conexión y vuelva a intentarlo. En Detalles figura qué lo impidió.',
  },
  'updates.not-found': {
    title: 'El servidor no tiene ninguna versión nueva donde se esperaba una',
    means: stays,
    next: 'Vuelva a intentarlo más tarde. Si continúa así, informe a quien administra este equipo.',
  },
  'updates.not-understood': {
    title: 'Esta versión no puede leer lo que el servidor indica de las versiones nuevas',
    means: stays,
    next: 'Instale manualmente la versión más reciente, del mismo lugar de donde vino esta.',
  },
  'updates.not-genuine': {
    title: 'Lo que ofreció el servidor no procede del editor, así que se descartó',
    means: `Algo lo modificó por el camino, o se publicó por equivocación. ${stays}`,
    next: 'Vuelva a intentarlo más tarde. Si continúa así, informe a su equipo de seguridad. El servidor figura en Detalles.',
  },
  'updates.incomplete': {
    title: 'Solo llegó una parte de la versión nueva',
    means: `Se descartó. ${stays}`,
    next: 'Descárguela de nuevo.',
  },
  'updates.key-change': {
    title: 'Se está cambiando una clave en este momento',
    means: 'La aplicación no se reinicia en medio de ese cambio. La versión nueva sigue lista.',
    next: 'Reinicie cuando termine el cambio.',
  },
  'updates.restarting': {
    title: 'La aplicación está a punto de reiniciarse con su nueva versión',
    means: 'No se inició nada nuevo.',
    next: 'Repita la acción después del reinicio.',
  },
};
