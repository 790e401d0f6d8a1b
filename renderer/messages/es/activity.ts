import type { ActivityFinding } from '../../../shared/activity';
import type * as en from '../en/activity';

/** What was done. */
const done: typeof en.activity.done = {
  'signed-in': 'Sesión iniciada',
  'signed-out': 'Sesión cerrada',
  shown: 'Clave API mostrada',
  copied: 'Clave API copiada',
  generated: 'Clave API generada',
  reset: 'Clave API restablecida',
  tested: 'Clave API probada',
  exported: 'Exportación a un archivo',
  imported: 'Importación desde un archivo',
  locked: 'Aplicación bloqueada',
  unlocked: 'Aplicación desbloqueada',
  altered: 'Registro hallado cortado o modificado',
  'not-recorded': 'Algunas entradas no se pudieron registrar',
};

/** What was tried and did not happen. */
const failed: typeof en.activity.failed = {
  'signed-in': 'No se pudo iniciar sesión',
  'signed-out': 'Sesión cerrada por el portal',
  shown: 'No se pudo mostrar la clave API',
  copied: 'No se pudo copiar',
  generated: 'No se pudo generar la clave API',
  reset: 'No se pudo restablecer la clave API',
  tested: 'No se pudo probar la clave API',
  exported: 'No se pudo exportar',
  imported: 'No se pudo importar',
  unlocked: 'No se pudo desbloquear',
};

const unknownOutcome: typeof en.activity.unknownOutcome = {
  generated: 'Generar clave API: resultado desconocido',
  reset: 'Restablecer clave API: resultado desconocido',
};

/** Where a key came from, what made the app lock, how it was unlocked; what is not named is not worth saying. */
const sources: typeof en.activity.sources = {
  'offline-copy': 'de la copia guardada aquí',
  'kept-key': 'de la copia guardada aquí',
  start: 'al iniciarse',
  idle: 'tras un tiempo sin uso',
  screen: 'con la pantalla',
  suspend: 'antes de la suspensión',
  'user-switch': 'por otro usuario de este equipo',
  asked: 'manualmente',
  passcode: 'con el código de acceso',
  'choose-passcode': 'con un código de acceso nuevo',
  'touch-id': 'con Touch ID',
};

const entries = (count: number, formatted: string) => (count === 1 ? '1 entrada' : `${formatted} entradas`);

/** Entries by their numbers, as a log would call them. @param after the time of the last one before that is in order */
const numbered = (from: string, to: string, after: string | undefined) =>
  `${from === to ? `Entrada ${from}` : `Entradas ${from} a ${to}`}${after === undefined ? '' : ` (después del ${after})`}`;

/** What is wrong with one entry, and with several, to be put behind their numbers. */
const findings: Record<ActivityFinding['kind'], { one: string; several: string }> = {
  changed: { one: 'modificada después de escribirse', several: 'modificadas después de escribirse' },
  removed: { one: 'ya no está', several: 'ya no están' },
  moved: { one: 'no está donde se escribió', several: 'no están donde se escribieron' },
  added: {
    one: 'está dos veces, o se agregó desde fuera de esta aplicación',
    several: 'están dos veces, o se agregaron desde fuera de esta aplicación',
  },
  cut: {
    one: 'ya no está, al final del registro. Un corte de corriente también puede causarlo',
    several: 'ya no están, al final del registro. Un corte de corriente también puede causarlo',
  },
};

/** What a person can do for a log that can't be written; the app itself tries again. */
const stoppedNext: typeof en.activity.stoppedNext = {
  'disk.full': 'Libere espacio en el disco que contiene los datos de la aplicación.',
  'disk.read-only': 'Pida a quien administra este equipo que permita escribir en la carpeta de datos de la aplicación.',
  'disk.denied': 'Pida a quien administra este equipo permiso para escribir en la carpeta de datos de la aplicación.',
  'disk.failed': 'Si continúa así, haga revisar el disco.',
};

/** The texts of Settings > Activity. */
export const activity: typeof en.activity = {
  heading: 'Actividad',
  where: 'Dónde se hizo',
  atPortal: 'En el portal',
  here: 'En este equipo',
  portalLead: 'Lo que el portal ha registrado en esta cuenta, sin importar quién lo hizo ni dónde.',
  hereLead:
    'Lo que se hizo con esta aplicación en este equipo, en todas las cuentas. No contiene ninguna clave, solo huellas. Se conserva al cerrar sesión.',
  done,
  failed,
  unknownOutcome,
  count: entries,
  sources,
  from: (ip: string, client: string) => [client, ip].filter(Boolean).join(', '),
  today: 'Hoy',
  yesterday: 'Ayer',
  list: 'Entradas',
  loading: 'Cargando la actividad',
  more: 'Mostrar más',

  search: 'Buscar en la actividad',
  searchPlaceholder: 'Usuario, cuenta, huella',
  action: 'Acción',
  allActions: 'Todas las acciones',
  onlyFailed: 'Intentos fallidos',
  account: 'Cuenta',
  allAccounts: 'Todas las cuentas',
  period: 'Período',
  periods: {
    all: 'Cualquier fecha',
    1: 'Últimas 24 horas',
    7: 'Últimos 7 días',
    30: 'Últimos 30 días',
    365: 'Último año',
  },
  clear: 'Quitar filtros',
  none: 'Aún no se ha hecho nada aquí',
  noneNext: 'Lo que muestre, copie, genere o restablezca a partir de ahora aparecerá aquí.',
  noneWritten: 'Aún no se ha escrito nada aquí',
  noneAtPortal: 'El portal aún no ha registrado nada en esta cuenta.',
  noMatch: 'Ninguna entrada coincide',
  searchedBack: (time: string) => `Se buscó hasta el ${time}.`,
  searching: (time: string) => `Buscando hacia atrás, ya hasta el ${time}`,
  stop: 'Detener',
  goOn: 'Buscar más atrás',
  found: (count: string, more: boolean) => (more ? `Primeras coincidencias: ${count}.` : `Coincidencias: ${count}.`),

  export: 'Exportar como CSV',
  exportFiltered: 'Exportar estas como CSV',
  exported: (count: number, formatted: string) =>
    count === 1 ? 'Se exportó 1 entrada.' : `Se exportaron ${entries(count, formatted)}.`,

  stopped: 'Lo que hace no se está registrando en este momento',
  stoppedMeans: (count: number, formatted: string) =>
    count === 0
      ? 'Los faxes no se ven afectados y todo lo demás funciona como antes.'
      : `${entries(count, formatted)} ${count === 1 ? 'espera en memoria hasta que se pueda escribir, y se perderá' : 'esperan en memoria hasta que se puedan escribir, y se perderán'} si la aplicación se cierra antes. Los faxes no se ven afectados.`,
  stoppedNext,
  stoppedAgain: 'La aplicación lo reintenta sola cada medio minuto.',
  unchained: 'Registro sin el llavero',
  unchainedMeans:
    'Las nuevas entradas se guardan, pero nadie podrá saber si se modificaron después, porque no se puede usar el llavero.',

  checking: 'Comprobando que nada se haya modificado',
  checkedNone: 'Aún no hay nada que comprobar.',
  intact: (count: string) => `Comprobado: ${count}, todo tal como se escribió.`,
  partlyProved: (count: string, unproved: string) =>
    `Comprobado: ${count}, todo en orden. Escritas sin el llavero, o con una clave de comprobación que ya no existe: ${unproved}. De estas nadie puede saber si se modificaron.`,
  notProved: (count: string) =>
    `${count}, todo en orden. No se puede saber si hubo modificaciones, porque no se puede usar el llavero.`,
  torn: (count: number) =>
    count === 1
      ? 'Una entrada quedó cortada mientras se escribía, por un cierre inesperado o un corte de corriente. Lo que queda de ella se conserva junto al registro.'
      : `${count} entradas quedaron cortadas mientras se escribían, por cierres inesperados o cortes de corriente. Lo que queda de ellas se conserva junto al registro.`,
  tampered: 'Este registro se modificó fuera de la aplicación',
  tamperedMeans:
    'Alguien, o un fallo del disco, ha modificado los archivos del registro. Los faxes no se ven afectados, y el registro del propio portal es independiente de este.',
  tamperedNext:
    'Si no fue nadie de ustedes, compárelo con «En el portal» e informe a la persona responsable de la seguridad.',
  finding: (kind: ActivityFinding['kind'], from: string, to: string, after: string | undefined) =>
    `${numbered(from, to, after)}: ${findings[kind][from === to ? 'one' : 'several']}.`,
  moreFindings: (count: number) => `Y ${count} más.`,
  checkAgain: 'Comprobar de nuevo',
  entryChanged: 'Modificada después de escribirse',
};
