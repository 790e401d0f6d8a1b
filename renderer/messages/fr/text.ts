import type { DisabledReason } from '../../../shared/permissions';
import type { AccountStatus, Role } from '../../../shared/portal-api';
import type * as en from '../en/text';
import * as areas from './areas';

const roleNames: Record<Role, string> = {
  global_administrator: 'Global Administrator',
  edit_customer: 'Edit Customer',
  read_only: 'Read Only',
};

const statusNames: Record<AccountStatus, string> = { active: 'Actif', suspended: 'Suspendu', closed: 'Clôturé' };

const disabledReasons: Record<DisabledReason, string> = {
  locked: 'Impossible tant que l’application est verrouillée.',
  connecting: 'Dans un instant, dès que le portail aura répondu.',
  offline: 'Nécessite une connexion.',
  'no-offline-copy': 'Nécessite une connexion : aucune copie de cette clé n’est conservée sur cet ordinateur.',
  'copy-expired':
    'Nécessite une connexion : la dernière confirmation de la copie conservée sur cet ordinateur est trop ancienne.',
  'clock-set-back':
    'Nécessite une connexion : l’horloge de cet ordinateur a été retardée, l’âge de la copie n’est donc pas connu.',
  refused: 'Le service n’accepte plus cette clé. Récupérez la nouvelle dans le portail.',
  suspended: 'Impossible tant que le compte est suspendu. Demandez à l’assistance etherFAX comment le faire réactiver.',
  closed: 'Ce n’est plus possible : ce compte est clôturé.',
  busy: 'Un changement de clé est en cours.',
  checking: 'Impossible tant que le résultat du dernier changement n’est pas connu.',
};

/** Every text of the page in French, each area in a file of its own, but those of failures (`errors.ts`). */
export const text: typeof en.text = {
  appName: 'etherFAX Admin',
  roleNames,
  statusNames,
  disabledReasons,

  waiting: 'Toujours en attente du portail',
  starting: 'Démarrage',
  loading: 'Chargement',
  tryAgain: 'Réessayer',
  cancel: 'Annuler',
  back: 'Retour',
  signOut: 'Se déconnecter',
  support: 'Ouvrir l’assistance etherFAX',
  details: 'Détails',
  detailCode: 'Code',
  detailMessage: 'Message',
  detailRequest: 'Requête',
  justNow: 'à l’instant',
  retryIn: (time: string) => `Vous pourrez réessayer dans ${time}.`,

  frame: {
    navigation: 'Paramètres',
    settings: 'Paramètres',
    account: 'Compte',
    session: 'Session',
    preferences: 'Préférences',
    menu: 'Menu',
    switchAccount: 'Changer de compte',
    online: 'En ligne',
    connecting: 'Connexion',
    offline: 'Hors connexion',
    sessionEnds: 'La session prend fin à la fermeture de l’application',
  },

  keychain: {
    triedAgain: 'Nouvel essai effectué : la situation est inchangée.',
    waiting: 'Toujours en attente du trousseau de cet ordinateur',
    waitingNext: 'Il demande peut-être une autorisation derrière une autre fenêtre.',
  },

  ...areas,
};
