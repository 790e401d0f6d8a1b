/** Settings > Preferences. */
import type * as en from '../en/preferences';
import { plural } from './plural';

export const preferences: typeof en.preferences = {
  tray: (mac: boolean) => (mac ? 'Barre des menus' : 'Zone de notification'),
  trayShow: (mac: boolean) => (mac ? 'Afficher dans la barre des menus' : 'Afficher dans la zone de notification'),
  trayHint:
    'La clé API d’un favori peut y être copiée sans la fenêtre. L’application reste active quand la fenêtre est fermée.',
  language: 'Langue',
  languageOfApp: 'Langue de l’application',
  languageHint: 'Pour la fenêtre, les menus et les notifications du système. Elle change aussitôt.',
  languageOfSystem: (name: string) => `Selon le système (${name})`,
  languageChanged: 'L’application est maintenant en français.',
  heading: 'Préférences',
  lock: 'Verrouillage',
  idle: 'Verrouiller après',
  idleHint:
    'Quand personne n’utilise l’application. Elle se verrouille aussi avec l’écran, et à la mise en veille de l’ordinateur.',
  minutes: (count: number) =>
    count === 0
      ? 'Jamais'
      : count % 60 === 0
        ? plural(count / 60, 'heure', 'heures')
        : plural(count, 'minute', 'minutes'),
  clipboard: 'Presse-papiers',
  clear: 'Effacer une clé copiée après',
  clearHint:
    'Seulement si le presse-papiers la contient encore. Un historique du presse-papiers peut en garder sa propre copie.',
  seconds: (count: number) =>
    count % 60 === 0 ? plural(count / 60, 'minute', 'minutes') : plural(count, 'seconde', 'secondes'),
  offline: 'Sans réseau',
  offlineDays: 'Conserver les copies hors connexion',
  offlineHint: 'Durée pendant laquelle une clé conservée ici peut être copiée sans le portail.',
  days: (count: number) => (count === 0 ? 'Pas du tout' : plural(count, 'jour', 'jours')),
  reminder: 'Âge de la clé',
  remind: 'Me le rappeler après',
  remindHint:
    'Une fois par semaine, par une notification du système. Elle mène au compte ; rien n’est réinitialisé automatiquement.',
  remindDays: (count: number) => (count === 0 ? 'Jamais' : plural(count, 'jour', 'jours')),
  managed: (most: string) => `Défini par votre organisation : ${most} au plus`,
  managedAlone: 'Défini par votre organisation',
  passcode: 'Code d’accès',
  passcodeNone: 'Aucun. Un clic suffit pour déverrouiller, ou Touch ID si l’ordinateur en dispose.',
  passcodeSet: 'Défini. Il est demandé à chaque déverrouillage et à chaque démarrage de l’application.',
  passcodeRequired: 'Votre organisation en demande un',
  set: 'Définir un code d’accès',
  change: 'Changer',
  remove: 'Supprimer',
  setSubmit: 'Définir le code',
  removeSubmit: 'Supprimer le code',
  present: 'Code d’accès actuel',
  next: 'Nouveau code d’accès',
  nextHint:
    'Au moins six caractères. Personne ne peut le retrouver : en cas d’oubli, déconnectez-vous et reconnectez-vous.',
  repeat: 'Répéter le nouveau code d’accès',
  repeatWrong: 'Les deux saisies sont différentes.',
  setAnnouncement: 'Le code d’accès est défini.',
  removedAnnouncement: 'Le code d’accès est supprimé.',
};
