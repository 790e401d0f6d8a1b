/** What the organisation has decided: which settings it makes, and what is wrong with them. */
import { leastClipboardSeconds } from '../../../shared/limits';
import type * as en from '../en/policy';

const names: typeof en.policy.names = {
  portalAddresses: 'Portales',
  otherPortals: 'Otros portales',
  restAddresses: 'Servicios REST',
  showKey: 'Mostrar clave API',
  idleLockMinutes: 'Bloquear tras',
  clipboardSeconds: 'Vaciar el portapapeles tras',
  offlineDays: 'Conservar copias sin conexión',
  remindAfterDays: 'Recordar tras',
  passcodeRequired: 'Código de acceso',
  proxyMode: 'Proxy',
  proxyServer: 'Servidor proxy',
  proxyBypass: 'Sin el proxy',
  proxyPacUrl: 'Script de proxy',
  extraCaFile: 'Otras autoridades de certificación',
  updates: 'Actualizaciones',
  updateChannel: 'Canal de actualizaciones',
  updateAddress: 'Servidor de actualizaciones',
  language: 'Idioma',
};

const nothingReached = 'Hasta que se corrija, la aplicación no se conecta a nada.';
const noUpdates = 'Hasta que se corrija, la aplicación no se actualiza.';

/** What holds instead of a setting that could not be understood. */
const instead: typeof en.policy.instead = {
  portalAddresses: 'Hasta que se corrija, no se puede acceder a ningún portal.',
  otherPortals: 'Solo se puede acceder a los portales indicados.',
  restAddresses: 'Hasta que se corrija, no se puede comprobar ninguna clave.',
  showKey: 'Las claves no se muestran, solo se copian.',
  idleLockMinutes: 'La aplicación se bloquea tras un minuto.',
  clipboardSeconds: `Una clave copiada se quita del portapapeles tras ${leastClipboardSeconds} segundos.`,
  offlineDays: 'Las claves no se guardan para usarlas sin red.',
  remindAfterDays: 'La aplicación avisa de toda clave con más de un día de antigüedad.',
  passcodeRequired: 'Se necesita un código de acceso.',
  proxyMode: nothingReached,
  proxyServer: nothingReached,
  proxyBypass: nothingReached,
  proxyPacUrl: nothingReached,
  extraCaFile: nothingReached,
  updates: noUpdates,
  updateChannel: noUpdates,
  updateAddress: noUpdates,
  language: 'La aplicación usa el idioma del sistema.',
};

/** What is wrong with the policy as a whole. */
const whole: typeof en.policy.whole = {
  unreadable: 'No se pudo leer lo que ha decidido su organización.',
  unsafe:
    'Personas distintas del administrador de este equipo pueden modificar el archivo de ajustes, así que no se aplica.',
};

/** Values that are words of the schema, not of people. */
const values: typeof en.policy.values = {
  showKey: { allowed: 'Permitido', 'copy-only': 'Solo copiar' },
  otherPortals: { true: 'Permitidos', false: 'No permitidos' },
  passcodeRequired: { true: 'Obligatorio', false: 'No obligatorio' },
  proxyMode: { system: 'El del sistema', direct: 'Ninguno', fixed: 'Un servidor', pac: 'Mediante un script' },
  updates: { on: 'Activadas', off: 'Desactivadas' },
  updateChannel: { latest: 'Versiones finales', beta: 'Versiones preliminares' },
  language: { system: 'El del sistema', en: 'English', es: 'Español', fr: 'Français', de: 'Deutsch' },
};

export const policy: typeof en.policy = {
  heading: 'Definido por su organización',
  lead: 'Estos ajustes se aplican a todas las personas que usan este equipo y los cambia quien lo administra.',
  managed: 'Definido por su organización',
  names,
  values,
  notUnderstood: 'No válido',
  problems: 'Algunos ajustes de su organización no son válidos',
  instead,
  whole,
  strictest:
    'Hasta que se corrija, no se puede acceder a ningún portal y se aplica la opción más estricta de cada ajuste.',
  missing: (meanwhile: string) => `Es necesario y falta. ${meanwhile}`,
  unknown: 'Ese ajuste no existe; no cambia nada.',
  next: 'Los faxes no se ven afectados. Informe a quien administra este equipo. Los cambios se aplican al reiniciar la aplicación.',
  portal: 'Portal',
  notPermitted: 'no permitido por su organización',
};
