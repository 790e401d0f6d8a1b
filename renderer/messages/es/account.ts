/** Settings > Account: the account and its API key. */
import type * as en from '../en/account';
import { plural } from './plural';

export const account: typeof en.account = {
  heading: 'Cuenta',
  information: 'Información de la cuenta',
  company: 'Empresa',
  number: 'Número de cuenta',
  copyNumber: 'Copiar número de cuenta',
  numberCopied: 'Número de cuenta copiado',
  status: 'Estado',
  role: 'Su rol',
  products: 'Productos',
  productNames: { 'fax-server': 'Servidor de fax', directfax: 'DirectFax', lexmark: 'Lexmark' } as Record<
    string,
    string
  >,
  noProducts: 'Ninguno',
  contact: 'Contacto principal',
  country: 'País',
  timeZone: 'Zona horaria',
  ports: 'Puertos',
  numbers: 'Números de fax',
  created: 'Creada',
  empty: '–',
  stale: 'No se pudo volver a leer la cuenta',
};

export const key: typeof en.key = {
  heading: 'Clave API',
  value: 'Valor de la clave API',
  hidden: 'La clave API está oculta',
  show: 'Mostrar clave API',
  hide: 'Ocultar clave API',
  copy: 'Copiar',
  copied: 'Copiada',
  // Not "se borra en": beside a key, that reads as if the key itself were deleted.
  clearsIn: (seconds: number) => `, disponible ${seconds} s`,
  clearNow: 'Vaciar portapapeles',
  hidesIn: (seconds: number) => `Se oculta en ${seconds} s`,
  fingerprint: 'Huella',
  fingerprintWhy: 'Una marca breve obtenida de la clave. Permite distinguir claves sin revelarlas.',
  made: 'Creada',
  madeBy: (who: string) => `por ${who}`,
  old: (days: number) => `Esta clave tiene ${plural(days, 'día', 'días')} de antigüedad. Sigue funcionando.`,
  oldReset: 'Restablézcala cuando haya tiempo para introducir la nueva clave en todos los sistemas de fax que la usan.',
  oldOthers: 'Un Global Administrator puede restablecerla cuando convenga.',
  lastUsed: 'Último uso',
  neverUsed: 'Sin usar todavía',
  shownAnnouncement: 'La clave API está a la vista.',
  hiddenAnnouncement: 'La clave API está oculta.',
  copiedAnnouncement: (seconds: number) =>
    `Clave API copiada. Se quitará del portapapeles en ${plural(seconds, 'segundo', 'segundos')}.`,
  clearedAnnouncement: 'El portapapeles se vació.',
  otherOnClipboard: (fingerprint: string, seconds: number) =>
    `Hay otra clave (${fingerprint}) en el portapapeles; se quitará en ${seconds} s.`,
  changedBy: (who: string | undefined, when: string) =>
    who === undefined ? `Se cambió el ${when}.` : `La cambió ${who} el ${when}.`,
  onlyAdministrator: 'Solo el Global Administrator puede generar o restablecer la clave API.',
  readOnly:
    'El rol Read Only no permite mostrar ni copiar la clave. Un Global Administrator o un usuario Edit Customer sí puede.',
  copyOnly: 'Su organización ha decidido que la clave se copie sin mostrarse.',
  notAvailable: 'La configuración de esta cuenta no incluye una clave API.',
  notAvailableNext: 'Si alguno de sus sistemas de fax necesita una clave, consulte al soporte de etherFAX.',
  none: 'Esta cuenta aún no tiene clave API',
  noneNext:
    'Los sistemas de fax que se autentican con clave necesitan una. Genérela aquí y después introdúzcala en cada uno de ellos.',
  noneOthers: 'Los sistemas de fax que se autentican con clave necesitan una.',
  probablyNotNeeded: (products: string) =>
    `Probablemente no hace falta ninguna clave: los productos de esta cuenta (${products}) funcionan sin ella.`,
};

export const keyChange: typeof en.keyChange = {
  title: (when: string | undefined, who: string | undefined) =>
    `La clave API fue restablecida${who === undefined ? '' : ` por ${who}`}${when === undefined ? '' : ` el ${when}`}`,
  copied: (when: string) => `La clave que usted copió el ${when} ya no funciona.`,
  former: (fingerprint: string) => `La clave anterior (${fingerprint}) ya no funciona.`,
  next: 'Los sistemas de fax que aún la usan ya no pueden autenticarse: introduzca la nueva clave en cada uno de ellos.',
  seen: 'Lo he visto',
};
