/** Settings > Preferences > Updates. */
import type { UpdatesOff } from '../../../shared/updates';
import type * as en from '../en/updates';

const off: Record<UpdatesOff, string> = {
  policy: 'Votre organisation installe elle-même les nouvelles versions sur cet ordinateur.',
  managed:
    'Les nouvelles versions arrivent par la voie qui a servi à installer celle-ci. Adressez-vous à la personne qui gère cet ordinateur.',
  'no-address': 'Cette copie de l’application ne sait pas où les nouvelles versions sont publiées.',
  'not-installed': 'Cette copie de l’application a été lancée sans être installée : elle n’est donc pas mise à jour.',
};

export const updates: typeof en.updates = {
  heading: 'Mises à jour',
  version: (version: string) => `Version ${version}`,
  off,
  idle: 'Une fois par jour, l’application cherche s’il existe une version plus récente. Rien n’est installé sans votre accord.',
  newest: 'Cette version était la plus récente',
  checking: 'Recherche d’une version plus récente',
  check: 'Rechercher des mises à jour',
  available: (version: string) => `La version ${version} est disponible`,
  availableNext: 'Elle est d’abord téléchargée et contrôlée. Rien ne change tant que vous ne redémarrez pas.',
  download: 'Télécharger',
  downloading: (version: string) => `Téléchargement de la version ${version}`,
  downloaded: (percent: number) => `${percent} %`,
  ready: (version: string) => `La version ${version} est prête`,
  readyNext: (staysSignedIn: boolean) =>
    staysSignedIn
      ? 'Le redémarrage prend quelques secondes. Vous restez connecté, et le service de fax continue pendant ce temps.'
      : 'Le redémarrage prend quelques secondes, puis vous vous reconnectez. Le service de fax continue pendant ce temps.',
  install: 'Redémarrer et installer',
  notWhileChanging: 'Impossible pendant le changement d’une clé.',
  restarting: (version: string) => `Redémarrage dans la version ${version}`,
  notes: 'Nouveautés',
  badge: 'Nouveau',
  badgeWords: 'une nouvelle version est disponible',
};
