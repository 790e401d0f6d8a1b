import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

const stays = `Cette version continue comme avant. ${faxingGoesOn}`;

/** Newer versions of the app. */
export const updatesFailures: FailureTexts<'updates'> = {
  'updates.off': {
    title: 'Cette copie de l’application n’est pas mise à jour d’ici',
    means: stays,
    next: 'Demandez une version plus récente à la personne qui gère cet ordinateur.',
  },
  'updates.nothing-ready': {
    title: 'Aucune nouvelle version n’est prête à être installée',
    means: stays,
    next: 'Recherchez les mises à jour, puis téléchargez ce qui est proposé.',
  },
  'updates.not-reached': {
    title: 'Le serveur des nouvelles versions n’a pas pu être joint',
    means: stays,
    next: 'Vérifiez la connexion réseau, puis réessayez. Les détails indiquent ce qui a fait obstacle.',
  },
  'updates.not-found': {
    title: 'Le serveur n’a pas de nouvelle version là où elle était attendue',
    means: stays,
    next: 'Réessayez plus tard. Si le problème persiste, prévenez la personne qui gère cet ordinateur.',
  },
  'updates.not-understood': {
    title: 'Cette version ne peut pas lire ce que le serveur indique sur les nouvelles',
    means: stays,
    next: 'Installez vous-même la dernière version, par la voie d’où celle-ci est venue.',
  },
  'updates.not-genuine': {
    title: 'Ce que le serveur a proposé ne vient pas de l’éditeur et a été rejeté',
    means: `Quelque chose l’a modifié en chemin, ou il a été publié par erreur. ${stays}`,
    next: 'Réessayez plus tard. Si le problème persiste, prévenez votre équipe de sécurité. Les détails nomment le serveur.',
  },
  'updates.incomplete': {
    title: 'Seule une partie de la nouvelle version est arrivée',
    means: `Elle a été supprimée. ${stays}`,
    next: 'Téléchargez-la à nouveau.',
  },
  'updates.key-change': {
    title: 'Une clé est en cours de changement',
    means: 'L’application ne redémarre pas au milieu de cette opération. La nouvelle version reste prête.',
    next: 'Redémarrez une fois le changement terminé.',
  },
  'updates.restarting': {
    title: 'L’application va redémarrer dans sa nouvelle version',
    means: 'Rien de nouveau n’a été commencé.',
    next: 'Recommencez après le redémarrage.',
  },
};
