/** Settings > Preferences > Updates. */
import type * as en from '../en/updates';

const off: typeof en.updates.off = {
  policy: 'Su propia organización instala las versiones nuevas en este equipo.',
  managed: 'Las versiones nuevas llegan por la misma vía que esta. Consulte a quien administra este equipo.',
  'no-address': 'Esta copia de la aplicación no sabe dónde se publican las versiones nuevas.',
  'not-installed': 'Esta copia de la aplicación se inició sin instalarla, así que no se actualiza.',
};

export const updates: typeof en.updates = {
  heading: 'Actualizaciones',
  version: (version: string) => `Versión ${version}`,
  off,
  idle: 'Una vez al día, la aplicación busca si hay una versión más reciente. No se instala nada hasta que usted lo indique.',
  newest: 'Esta era la versión más reciente',
  checking: 'Buscando una versión más reciente',
  check: 'Buscar actualizaciones',
  available: (version: string) => `La versión ${version} está disponible`,
  availableNext: 'Primero se descarga y se comprueba. Nada cambia hasta que usted reinicie.',
  download: 'Descargar',
  downloading: (version: string) => `Descargando la versión ${version}`,
  downloaded: (percent: number) => `${percent} %`,
  ready: (version: string) => `La versión ${version} está lista`,
  readyNext: (staysSignedIn: boolean) =>
    staysSignedIn
      ? 'El reinicio tarda unos segundos. Su sesión sigue abierta y los faxes continúan entretanto.'
      : 'El reinicio tarda unos segundos, y después hay que volver a iniciar sesión. Los faxes continúan entretanto.',
  install: 'Reiniciar e instalar',
  notWhileChanging: 'No es posible mientras se cambia una clave.',
  restarting: (version: string) => `Reiniciando con la versión ${version}`,
  notes: 'Novedades',
  badge: 'Nueva',
  badgeWords: 'hay una versión nueva disponible',
};
