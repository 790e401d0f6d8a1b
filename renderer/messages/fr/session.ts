/** Settings > Session: the sign-ins, and what is stored of them. */
import type { StoredKind } from '../../../shared/stored';
import type * as en from '../en/session';
import { plural } from './plural';

export const session: typeof en.session = {
  signedIn: 'Connecté',
  name: 'Nom',
  email: 'Adresse e-mail',
  portal: 'Portail',
  environment: 'Environnement',
  since: 'Ouverture',
  until: 'Fin',
  prolonged: '(plus tard si l’application joint le portail d’ici là)',
  kept: 'Conservation',
  inKeychain: 'Dans le trousseau de cet ordinateur',
  inMemory: 'En mémoire, jusqu’à la fermeture de l’application',
  signOutHere: 'Se déconnecter ici',
  signOutMeans:
    'Supprime cette session et tout ce qui en est conservé sur cet ordinateur. Le service de fax continue, et les autres sessions restent.',
  looks: 'Présentation',
  looksWhy: 'Le nom et la couleur distinguent cette session des autres, surtout au moment de réinitialiser la clé.',
  label: 'Nom de cette session',
  ownPortal: 'Le portail d’etherFAX est toujours en production.',
  colour: 'Couleur',
  colours: {
    blue: 'Bleu',
    violet: 'Violet',
    green: 'Vert',
    rose: 'Rose',
    amber: 'Ambre',
    slate: 'Gris',
  },
  save: 'Enregistrer',
  saved: 'Enregistré.',
  noOthers:
    'Des utilisateurs d’autres portails, ou d’autres utilisateurs de celui-ci, peuvent être connectés en même temps.',
  ended: 'session terminée par le portail',
  goTo: 'Aller à',
  signInAgain: 'Se reconnecter',
  forget: 'Supprimer',
};

export const stored: typeof en.stored = {
  heading: 'Enregistré sur cet ordinateur',
  places: {
    keychain: 'Dans le trousseau du système, sous le nom etherFAX Admin. Rien n’en figure dans un fichier.',
    memory: 'Uniquement en mémoire, jusqu’à la fermeture de l’application.',
  },
  nothing: 'Aucune session, clé ou préférence n’est enregistrée sur cet ordinateur.',
  notListed: 'Le contenu enregistré n’a pas pu être lu',
  kinds: {
    'sign-in': 'Session',
    account: 'Compte',
    key: 'Clé API',
    'key-account': 'Compte par sa clé',
    unsettled: 'Changement de clé',
    accounts: 'Récents et favoris',
    settings: 'Préférences',
    passcode: 'Code d’accès',
    bookkeeping: 'Table des matières',
  },
  times: {
    'sign-in': 'ouverte',
    account: 'confirmé',
    key: 'confirmée',
    'key-account': 'confirmé',
    unsettled: 'commencé',
  } as Partial<Record<StoredKind, string>>,
  about: {
    settings:
      'Délais de verrouillage, d’effacement du presse-papiers et d’oubli des copies hors connexion, rappel de l’âge des clés',
    passcode: 'Uniquement son empreinte salée',
    bookkeeping: 'La liste de ces éléments, et l’heure la plus récente constatée',
  } as Partial<Record<StoredKind, string>>,
  withKey: 'Clé',
  accounts: (count: number) => plural(count, 'compte', 'comptes'),
  unreadable: 'Illisible',
  removeAll: 'Tout supprimer',
  removeAllMeans:
    'Ferme toutes les sessions ici, et supprime leurs clés ainsi que toutes les préférences. Les listes de systèmes de fax et le journal d’activité restent. Le service de fax n’est pas affecté.',
  question: 'Supprimer de cet ordinateur toutes les sessions, clés et préférences ?',
  consequences: [
    'Chaque session de cet ordinateur prend fin, sur son portail aussi s’il est joignable.',
    'Plus aucune clé ne peut être copiée sans réseau. Les clés elles-mêmes restent utilisées, et le service de fax continue.',
    'Les comptes ajoutés par leur clé API devront être ajoutés à nouveau. Le code d’accès et vos réglages de verrouillage, de presse-papiers et de copies disparaissent aussi.',
  ],
  stays:
    'Les listes de systèmes de fax et le journal d’activité restent sur cet ordinateur. Ils ne contiennent aucune clé.',
  unsettledLost: 'Le résultat du changement de clé encore en cours de vérification ne pourra plus être connu ici.',
  removed: 'Toutes les sessions, clés et préférences ont été supprimées de cet ordinateur.',
};
