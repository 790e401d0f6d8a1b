import type * as en from '../en/errors-app';
import { faxingGoesOn, nothingChanged } from './phrases';

/** The app itself, its files, and those that a person chooses. */
export const appFailures: typeof en.appFailures = {
  'systems.key-inside': {
    title: 'Esto parece una clave API',
    means:
      'La lista de sistemas de fax está en un archivo sin cifrar y se puede imprimir, así que no admite claves. No se guardó nada.',
    next: 'Anote dónde está pegada la clave, no la clave misma.',
  },
  'systems.full': {
    title: 'La lista no admite más sistemas de fax',
    means: faxingGoesOn,
    next: 'Quite los que ya no usan la clave o anote varios como uno solo.',
  },
  'systems.gone': {
    title: 'La lista ha cambiado entretanto',
    means: 'Ahora no se cambió nada.',
    next: 'Vuelva a consultar la lista; muestra lo que hay.',
  },
  'systems.read-only': {
    title: 'La lista de sistemas de fax no se puede cambiar en este momento',
    means: `Su archivo no se pudo leer y se deja como está en lugar de sobrescribirlo. ${faxingGoesOn}`,
    next: 'La página indica qué le ocurre al archivo.',
  },
  'systems.not-a-list': {
    title: 'Este archivo no se pudo leer como lista de sistemas de fax',
    means: 'No se tomó nada de él, y la lista está como antes.',
    next: 'Elija un archivo exportado aquí o una tabla (CSV) cuya primera fila tenga una columna Name. En Detalles figura dónde se detuvo la lectura.',
  },
  'files.not-read': {
    title: 'El archivo no se pudo abrir',
    means: 'No se tomó nada de él.',
    next: 'Compruebe que sigue ahí, que se puede leer y que no es muy grande; después elíjalo de nuevo.',
  },
  'files.not-written': {
    title: 'El archivo no se pudo escribir',
    means: 'No se exportó nada. Si ya había un archivo, está como estaba.',
    next: 'Compruebe que se puede escribir en la carpeta y que hay espacio en el disco, o elija otra carpeta.',
  },
  'files.not-printed': {
    title: 'No se imprimió nada',
    means: 'La impresora, o la lista de impresoras de este equipo, no aceptó la página.',
    next: 'Revise la impresora y vuelva a imprimir. La lista también se puede exportar.',
  },
  'disk.full': {
    title: 'El disco está lleno',
    means: `La aplicación no pudo escribir su archivo. ${faxingGoesOn}`,
    next: 'Libere espacio en el disco que contiene los datos de la aplicación y vuelva a intentarlo.',
  },
  'disk.read-only': {
    title: 'No se puede escribir en el disco',
    means: `La carpeta o el disco es de solo lectura en este momento. ${faxingGoesOn}`,
    next: 'Pida a quien administra este equipo que permita escribir en la carpeta y vuelva a intentarlo.',
  },
  'disk.denied': {
    title: 'Este equipo no permite que la aplicación escriba ahí',
    means: `La aplicación no tiene permiso para el archivo o su carpeta. ${faxingGoesOn}`,
    next: 'Pida a quien administra este equipo permiso para escribir ahí y vuelva a intentarlo.',
  },
  'disk.failed': {
    title: 'El disco no respondió como se esperaba',
    means: `El archivo de la aplicación no se pudo leer o escribir. ${faxingGoesOn}`,
    next: 'Vuelva a intentarlo. Si continúa así, haga revisar el disco.',
  },
  'app.locked': {
    title: 'La aplicación está bloqueada',
    means: nothingChanged,
    next: 'Desbloquéela y vuelva a intentarlo.',
  },
  'app.invalid-input': {
    title: 'La aplicación no pudo usar los datos introducidos',
    means: 'No se envió nada al portal.',
    next: 'Revise los datos y vuelva a intentarlo.',
  },
  'app.foreign-caller': {
    title: 'La solicitud no procedía de la página propia de esta aplicación',
    means: 'Se rechazó y no se envió nada.',
    next: 'Cierre la aplicación e iníciela de nuevo.',
  },
  'app.internal': {
    title: 'Se produjo un problema interno en la aplicación',
    means: 'Si se estaba cambiando una clave, la aplicación comprueba en el portal qué ocurrió con el cambio.',
    next: 'Vuelva a intentarlo. Si continúa así, cierre la aplicación e iníciela de nuevo.',
  },
};
