/** Settings > Preferences. */
import type * as en from '../en/preferences';
import { plural } from './plural';

export const preferences: typeof en.preferences = {
  tray: (mac: boolean) => (mac ? 'Barra de menús' : 'Bandeja del sistema'),
  trayShow: (mac: boolean) => (mac ? 'Mostrar en la barra de menús' : 'Mostrar en la bandeja del sistema'),
  trayHint:
    'Desde ahí se puede copiar la clave API de una cuenta favorita sin abrir la ventana. La aplicación sigue activa al cerrar la ventana.',
  language: 'Idioma',
  languageOfApp: 'Idioma de la aplicación',
  languageHint: 'Para la ventana, los menús y los avisos del sistema. Cambia de inmediato.',
  languageOfSystem: (name: string) => `Como el sistema (${name})`,
  languageChanged: 'La aplicación está ahora en español.',
  heading: 'Preferencias',
  lock: 'Bloqueo',
  idle: 'Bloquear tras',
  idleHint: 'Cuando nadie usa la aplicación. También se bloquea con la pantalla y cuando el equipo se suspende.',
  minutes: (count: number) =>
    count === 0 ? 'Nunca' : count % 60 === 0 ? plural(count / 60, 'hora', 'horas') : plural(count, 'minuto', 'minutos'),
  clipboard: 'Portapapeles',
  clear: 'Vaciar el portapapeles tras',
  clearHint: 'Solo si aún contiene la clave copiada. Un historial del portapapeles puede conservar su propia copia.',
  seconds: (count: number) =>
    count % 60 === 0 ? plural(count / 60, 'minuto', 'minutos') : plural(count, 'segundo', 'segundos'),
  offline: 'Sin red',
  offlineDays: 'Conservar copias sin conexión',
  offlineHint: 'Durante ese tiempo, una clave guardada aquí se puede copiar sin el portal.',
  days: (count: number) => (count === 0 ? 'Nunca' : plural(count, 'día', 'días')),
  reminder: 'Antigüedad de la clave',
  remind: 'Recordármelo tras',
  remindHint: 'Una vez por semana, con un aviso del sistema que lleva a la cuenta; nada se restablece por sí solo.',
  remindDays: (count: number) => (count === 0 ? 'Nunca' : plural(count, 'día', 'días')),
  managed: (most: string) => `Definido por su organización: ${most} como máximo`,
  managedAlone: 'Definido por su organización',
  passcode: 'Código de acceso',
  passcodeNone: 'Ninguno. Para desbloquear basta un clic, o Touch ID si el equipo lo tiene.',
  passcodeSet: 'Definido. Se pide cada vez que la aplicación se desbloquea o se inicia.',
  passcodeRequired: 'Su organización exige uno',
  set: 'Definir un código de acceso',
  change: 'Cambiar',
  remove: 'Quitar',
  setSubmit: 'Definir código de acceso',
  removeSubmit: 'Quitar código de acceso',
  present: 'Código de acceso actual',
  next: 'Nuevo código de acceso',
  nextHint:
    'Al menos seis caracteres. Nadie puede consultarlo: si se olvida, se cierra la sesión y se inicia de nuevo.',
  repeat: 'Repita el nuevo código de acceso',
  repeatWrong: 'Los dos no coinciden.',
  setAnnouncement: 'El código de acceso está definido.',
  removedAnnouncement: 'El código de acceso se quitó.',
};
