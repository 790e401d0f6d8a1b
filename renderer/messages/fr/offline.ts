/** What can be done without a network, and what is kept for that. */
import type { CopyRemoved } from '../../../shared/snapshot';
import type * as en from '../en/offline';

const removedReasons: Record<CopyRemoved, string> = {
  role: 'Votre rôle sur ce compte ne vous permet plus d’avoir sa clé.',
  'no-key': 'Le compte n’a plus de clé API.',
  'not-available': 'La configuration du compte ne prévoit plus de clé API.',
  refused: 'Le portail ne vous donne plus la clé de ce compte.',
  gone: 'Le portail ne vous montre plus ce compte.',
};

export const offline: typeof en.offline = {
  title: 'Portail injoignable',
  seen: 'Les informations affichées ont été confirmées',
  reconnects: 'Le service de fax n’est pas affecté. L’application se reconnecte d’elle-même.',
  needsProxy: 'Le service de fax n’est pas affecté. L’application reprend dès que vous êtes connecté au proxy.',
  byPolicy:
    'Le service de fax n’est pas affecté. Les paramètres de votre organisation empêchent l’application de se connecter : prévenez la personne qui gère cet ordinateur.',
  nothingKept: 'Rien n’est encore conservé pour ce compte sur cet ordinateur. L’application se reconnecte d’elle-même.',
  why: 'Pourquoi ?',
  waiting: 'Toujours en attente du portail',
  asOf: 'Dernière confirmation :',
  copy: 'Copie hors connexion, dernière confirmation :',
  copiedAnnouncement: 'Elle vient de la copie hors connexion.',
  keepReady: 'Garder ce compte prêt hors connexion',
  kept: 'La clé est conservée dans le trousseau de cet ordinateur. Dernière confirmation :',
  keptByUse: 'La clé est conservée ici parce qu’elle a été affichée ou copiée. Dernière confirmation :',
  keptSoon: 'La clé sera conservée dans le trousseau de cet ordinateur dès que le portail la donnera.',
  notKept: 'La clé n’est conservée ici, pour un usage hors connexion, qu’une fois affichée ou copiée.',
  keepReadyOn: 'Ce compte est gardé prêt hors connexion.',
  keepReadyOff: 'Ce compte n’est plus gardé prêt hors connexion, et sa copie hors connexion a été supprimée.',
  couldNotKeep: 'La clé n’a pas pu être conservée pour un usage hors connexion',
  couldNotKeepMeans: 'Elle fonctionne, et peut être affichée et copiée tant que le portail est joignable.',
  removed: 'La copie hors connexion de la clé API a été supprimée',
  removedReasons,
  removedNext: 'Le service de fax n’est pas affecté : les systèmes de fax continuent avec la clé qu’ils ont.',
  removedWithKey: 'Les systèmes de fax qui utilisaient la clé ne peuvent plus s’authentifier.',
  signedOut: {
    removed: 'Les clés conservées sur cet ordinateur pour cet utilisateur ont été supprimées.',
    'not-removed':
      'Des clés conservées sur cet ordinateur pour cet utilisateur n’ont pas encore pu être supprimées du trousseau.',
  },
  keptKeys: 'Conservées hors connexion',
  keptKeysLead: 'Ces clés API peuvent être copiées sur cet ordinateur sans réseau.',
  noKeptKeys: 'Aucune clé API n’est conservée sur cet ordinateur.',
  keptStatus: {
    ready: '',
    none: '',
    refused: '',
    expired: 'Trop ancienne pour servir tant que le portail ne l’a pas confirmée',
    'clock-set-back': 'Inutilisable tant que le portail ne l’a pas confirmée : l’horloge a été retardée',
  },
  drop: 'Supprimer',
  dropOf: (company: string) => `Supprimer la copie hors connexion de ${company}`,
  dropped: 'La copie hors connexion a été supprimée.',
};
