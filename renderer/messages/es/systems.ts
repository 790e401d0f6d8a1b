import type * as en from '../en/systems';
import { plural } from './plural';

const kinds: typeof en.systems.kinds = {
  'fax-server': 'Servidor de fax',
  connector: 'Conector',
  application: 'Aplicación',
  script: 'Script',
  other: 'Otro',
};

const markNames: typeof en.systems.markNames = { updated: 'Actualizado', tested: 'Probado' };

const fieldNames: typeof en.systems.fieldNames = {
  name: 'Nombre',
  kind: 'Tipo',
  host: 'Host',
  owner: 'Responsable',
  place: 'Dónde está pegada la clave',
  note: 'Nota',
};

const faxSystems = (count: number) => plural(count, 'sistema de fax', 'sistemas de fax');

/** Where the key is pasted stands in English there, and so here. Sources: as in the English texts. */
const known: typeof en.systems.known = [
  {
    name: 'Módulo de fax de OpenEMR',
    kind: 'connector',
    place: 'Setup Credentials > Account API Key - Recommended',
  },
  {
    name: 'Programa de Node.js o Lambda',
    kind: 'script',
    place: 'Variable de entorno API_KEY, o entrada ETHERFAX_API_KEY de su almacén de secretos',
  },
  { name: 'Aplicación .NET', kind: 'application', place: '' },
];

/** The texts of the list of fax systems and its checklist. */
export const systems: typeof en.systems = {
  heading: 'Sistemas de fax',
  lead: 'Todos los sistemas que tienen la clave API de esta cuenta. La lista se guarda en este equipo y no contiene ninguna clave.',
  kinds,
  fieldNames,
  markNames,
  known,

  list: 'Dónde se usa la clave',
  empty: 'Aún no hay ningún sistema de fax en la lista',
  emptyNext:
    'Anote cada sistema en el que está pegada la clave API. Cuando la clave cambie, la lista se convertirá en una lista de comprobación, para no olvidar ninguno.',
  add: 'Agregar sistema de fax',
  edit: 'Editar',
  editNamed: (name: string) => `Editar ${name}`,
  moveUp: (name: string) => `Subir ${name}`,
  moveDown: (name: string) => `Bajar ${name}`,
  import: 'Importar…',
  exportCsv: 'Exportar como CSV',
  exportJson: 'Exportar como JSON',
  print: 'Imprimir…',
  exported: 'La lista se exportó.',

  form: {
    add: 'Agregar sistema de fax',
    edit: (name: string) => `Editar ${name}`,
    known: 'Partir de un tipo conocido',
    namePlaceholder: 'Por ejemplo: servidor de fax de radiología',
    hostHint: 'Dónde se ejecuta.',
    ownerHint: 'A quién preguntar.',
    placeHint: 'El menú, el archivo o la variable. Nunca la clave misma.',
    nameMissing: 'Dele un nombre que le permita reconocerlo.',
    save: 'Guardar',
    added: (name: string) => `Se agregó ${name}.`,
    saved: (name: string) => `Se guardó ${name}.`,
    remove: 'Quitar de la lista',
    removeQuestion: (name: string) => `¿Quitar ${name} de la lista?`,
    removeMeans:
      'Solo se quita la entrada, con sus marcas. El sistema mismo no se toca: si aún tiene la clave, sigue enviando y recibiendo faxes con ella.',
    removed: (name: string) => `Se quitó ${name}.`,
  },

  checklist: {
    heading: 'Lista de comprobación de la nueva clave',
    progress: (done: number, all: number) => (all < 10 ? `${done} de ${all}` : `${done}/${all}`),
    updated: (done: number, all: number) => `${done} de ${all} ${done === 1 ? 'actualizado' : 'actualizados'}`,
    tested: (done: number) => plural(done, 'probado', 'probados'),
    changed: 'Cambio de clave',
    key: 'Huella de la nueva clave',
    lead: 'Copie la clave, péguela en cada sistema, reinicie el sistema si lo necesita y envíe un fax de prueba.',
    allUpdated: 'Todos los sistemas tienen la nueva clave',
    allUpdatedNext:
      'Finalice la lista de comprobación cuando los faxes funcionen de nuevo en todas partes. Queda abajo para consultarla.',
    mark: (name: string, mark: string) => `${name}: ${mark}`,
    signed: (by: string) => `por ${by}`,
    finish: 'Finalizar comprobación',
    finishQuestion: '¿Finalizar ahora la lista de comprobación?',
    finishMeans: (open: number) =>
      open === 1
        ? '1 sistema de fax no está marcado como actualizado. Sin la nueva clave, no puede enviar ni recibir faxes.'
        : `${faxSystems(open)} no están marcados como actualizados. Sin la nueva clave, no pueden enviar ni recibir faxes.`,
    finished: 'La lista de comprobación se finalizó.',
    start: 'Iniciar comprobación',
    startWhy: 'Para repasar los sistemas una vez más con la clave actual.',
    open: 'Abrir lista de comprobación',
    onIt: (count: number) =>
      `${faxSystems(count)} ${count === 1 ? 'está' : 'están'} en la lista de comprobación de la nueva clave.`,
  },

  history: {
    heading: 'Listas de comprobación anteriores',
    summary: (updated: number, all: number) => `${updated} de ${all} ${updated === 1 ? 'actualizado' : 'actualizados'}`,
    by: (who: string) => `finalizada por ${who}`,
    replaced: 'terminó cuando la clave cambió de nuevo',
    none: 'sin marcas',
  },

  reset: {
    stops: (count: number) =>
      count === 1
        ? 'Este sistema de fax dejará de enviar y recibir faxes hasta que se actualice:'
        : `Estos ${count} sistemas de fax dejarán de enviar y recibir faxes hasta que se actualicen:`,
    more: (count: number) => `y ${count} más`,
    none: 'No hay ningún sistema anotado en Sistemas de fax, así que la aplicación no puede indicar cuáles se detendrán.',
  },

  importing: {
    question: (file: string) => `¿Importar ${file}?`,
    added: (count: number) => `Se ${count === 1 ? 'agregará' : 'agregarán'} ${faxSystems(count)}`,
    changed: (count: number) => `Se ${count === 1 ? 'cambiará' : 'cambiarán'} ${faxSystems(count)}`,
    changedIn: (name: string, fields: string) => `${name}: ${fields}`,
    unchanged: (count: number) =>
      `${faxSystems(count)} ya ${count === 1 ? 'está' : 'están'} en la lista exactamente igual.`,
    marks: (count: number) =>
      `Se ${count === 1 ? 'tomará' : 'tomarán'} ${plural(count, 'marca', 'marcas')} de la lista de comprobación.`,
    nothing: 'El archivo no contiene nada que la lista no tenga.',
    removesNothing: 'No se quitará nada.',
    otherAccount: (number: string) => `Esta lista es de otra cuenta, ${number}`,
    otherAccountMeans: 'Impórtela solo si los mismos sistemas tienen la clave de esta cuenta.',
    take: 'Importar',
    close: 'Cerrar',
    taken: 'La lista se importó.',
  },

  storage: {
    notKept: 'El último cambio no se pudo guardar',
    notKeptMeans:
      'Se conserva aquí hasta cerrar la aplicación. Libere espacio, o asegúrese de que la aplicación pueda escribir en su carpeta de datos, y vuelva a intentarlo.',
    unreadable: 'La lista no se pudo leer',
    unreadableMeans: 'Su archivo se deja como está, y la lista no se puede cambiar hasta que el archivo se pueda leer.',
    newer: 'La lista se creó con una versión más reciente de esta aplicación',
    newerMeans: 'Se deja como está. Instale la versión más reciente de etherFAX Admin para verla y cambiarla.',
    fromBackup: 'La lista estaba dañada; esta es la anterior a su último cambio',
    lost: 'La lista estaba dañada y no había ninguna anterior',
    setAside: (file: string) =>
      `El archivo dañado se apartó como ${file} en la carpeta de datos de la aplicación. Revise la lista.`,
    reason: (code: string) => `El sistema indica: ${code}.`,
  },

  paper: {
    printed: (when: string) => `Impreso: ${when}. Este papel no contiene ninguna clave.`,
    box: '☐',
  },
};
