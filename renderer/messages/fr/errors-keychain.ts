import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

const memoryOnly =
  'Tout le reste fonctionne, mais rien n’est conservé à la fermeture de l’application : il faudra vous reconnecter. Le service de fax n’est pas affecté.';
const outOfReach =
  'Les sessions et les clés qu’il contient sont inutilisables, et rien n’est conservé à la fermeture de l’application. Tout le reste fonctionne. Le service de fax n’est pas affecté.';

/** The operating system’s keychain, and the settings that it keeps. */
export const keychainFailures: FailureTexts<'keychain' | 'settings'> = {
  'keychain.unavailable': {
    title: 'Le trousseau de cet ordinateur est inutilisable',
    means: memoryOnly,
    next: 'Configurez le trousseau du système (sous Linux, un Secret Service tel que GNOME Keyring), puis choisissez « Réessayer ».',
  },
  'keychain.locked': {
    title: 'Le trousseau de cet ordinateur est verrouillé',
    means: outOfReach,
    next: 'Déverrouillez le trousseau, puis choisissez « Réessayer ».',
  },
  'keychain.denied': {
    title: 'Le trousseau n’a pas donné accès à cette application',
    means: outOfReach,
    next: 'Autorisez etherFAX Admin dans les réglages du trousseau du système, puis choisissez « Réessayer ».',
  },
  'keychain.dismissed': {
    title: 'La question du trousseau n’a pas reçu la réponse « Autoriser »',
    means: outOfReach,
    next: 'Choisissez « Réessayer », et autorisez etherFAX Admin quand le système le demande.',
  },
  'keychain.timeout': {
    title: 'Le trousseau n’a pas répondu',
    means: outOfReach,
    next: 'Il attend peut-être une autorisation derrière une autre fenêtre. Accordez-la, puis choisissez « Réessayer ».',
  },
  'keychain.restarted': {
    title: 'Le trousseau a été relancé',
    means: outOfReach,
    next: 'Fermez l’application et redémarrez-la : c’est seulement ainsi qu’elle pourra utiliser le trousseau.',
  },
  'keychain.too-large': {
    title: 'Un enregistrement est trop long pour le trousseau',
    means: `Seul cet enregistrement n’est pas dans le trousseau. ${memoryOnly}`,
    next: 'Communiquez à l’assistance etherFAX ce qui est indiqué sous Détails.',
  },
  'keychain.damaged': {
    title: 'La session enregistrée ne peut pas être lue',
    means:
      'L’enregistrement endommagé a été laissé tel quel. Ce qui le remplace prend fin à la fermeture de l’application. Le service de fax n’est pas affecté.',
    next: 'Déconnectez-vous une fois pour supprimer l’enregistrement endommagé. La connexion suivante sera de nouveau conservée.',
  },
  'keychain.newer': {
    title: 'La session enregistrée vient d’une version plus récente de cette application',
    means:
      'Elle a été laissée telle quelle. Tant que l’application n’est pas mise à jour, la session prend fin à la fermeture de l’application. Le service de fax n’est pas affecté.',
    next: 'Installez la dernière version d’etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'La session enregistrée n’a pas pu être supprimée du trousseau',
    means:
      'Vous êtes déconnecté ici, mais ce que le trousseau contient encore peut rouvrir la session sur cet ordinateur. Le service de fax n’est pas affecté.',
    next: 'Supprimez vous-même les entrées etherFAX Admin du trousseau du système, ou connectez-vous et déconnectez-vous à nouveau.',
  },
  'settings.not-kept': {
    title: 'Le trousseau n’a pas conservé ce réglage',
    means: `Il est valable jusqu’à la fermeture de l’application. ${faxingGoesOn}`,
    next: 'Déverrouillez le trousseau s’il est verrouillé, puis refaites le réglage.',
  },
};
