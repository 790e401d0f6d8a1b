import type { ErrorCode } from '../../../shared/errors';
import type { FailureText } from '../failure-text';
import { keychainFailures } from './errors-keychain';
import { faxingGoesOn } from './phrases';

const keyEndsWithApp = `La clé est conservée jusqu’à la fermeture de l’application, ensuite il faut l’ajouter à nouveau. ${faxingGoesOn}`;

const checkRestAddress = 'Vérifiez l’adresse REST sous « Options avancées » et la connexion réseau, puis réessayez.';

/** What reads otherwise of an account that was added by its key: the REST service is asked, and nobody is signed in. */
export const keyAccountFailures: Partial<Record<ErrorCode, FailureText>> = {
  'keychain.unavailable': { ...keychainFailures['keychain.unavailable'], means: keyEndsWithApp },
  'keychain.locked': { ...keychainFailures['keychain.locked'], means: keyEndsWithApp },
  'keychain.denied': { ...keychainFailures['keychain.denied'], means: keyEndsWithApp },
  'keychain.dismissed': { ...keychainFailures['keychain.dismissed'], means: keyEndsWithApp },
  'keychain.timeout': { ...keychainFailures['keychain.timeout'], means: keyEndsWithApp },
  'keychain.restarted': { ...keychainFailures['keychain.restarted'], means: keyEndsWithApp },
  'keychain.too-large': { ...keychainFailures['keychain.too-large'], means: keyEndsWithApp },
  'connect.bad-address': {
    title: 'L’adresse REST n’est pas une adresse web',
    next: 'Saisissez-la comme dans la documentation d’etherFAX, ou laissez le champ tel qu’il était.',
  },
  'connect.insecure-address': {
    title: 'L’adresse REST n’est pas chiffrée',
    means: 'En http, d’autres personnes sur le réseau pourraient lire la clé API : rien n’a été envoyé.',
    next: 'Saisissez l’adresse avec https.',
  },
  'connect.credentials-in-address': {
    title: 'L’adresse REST contient un nom d’utilisateur ou un mot de passe',
    means: 'Elle n’a pas été utilisée : le contenu d’une adresse est facilement visible par d’autres.',
    next: 'Saisissez l’adresse seule, et le compte de service dans ses propres champs.',
  },
  'connect.name-not-resolved': {
    title: 'Le service REST n’a pas été trouvé',
    means: `Aucun serveur du réseau ne porte ce nom. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.refused': {
    title: 'Le serveur a refusé la connexion',
    means: `Un serveur existe, mais aucun service REST ne répond à cette adresse. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.timeout': {
    title: 'Le service REST n’a pas répondu à temps',
    means: `Le réseau ou le service est lent en ce moment. ${faxingGoesOn}`,
    next: 'Réessayez. Si cela continue, vérifiez si un pare-feu bloque l’adresse du service.',
  },
  'connect.certificate': {
    title: 'Le certificat du service REST n’est pas reconnu',
    means: `L’application ne peut pas être sûre qu’il s’agit d’etherFAX : la clé ne lui a pas été envoyée. ${faxingGoesOn}`,
    next: 'Si votre organisation inspecte le trafic chiffré, son certificat racine doit figurer dans le magasin de certificats de cet ordinateur. Sinon, vérifiez la date de cet ordinateur.',
  },
  'connect.certificate-name': {
    title: 'Le certificat du service REST est établi à un autre nom',
    means: `L’application ne peut pas être sûre qu’il s’agit d’etherFAX : la clé ne lui a pas été envoyée. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'connect.proxy-refused': {
    title: 'Le proxy n’a pas laissé passer la connexion',
    means: `Cet ordinateur accède à Internet par un proxy, et celui-ci n’a pas établi la liaison avec le service. ${faxingGoesOn}`,
    next: 'Demandez à l’administrateur du réseau d’autoriser l’adresse du service REST, puis réessayez.',
  },
  'connect.network': {
    title: 'Le service REST est injoignable',
    means: `Cet ordinateur n’a pas de liaison avec lui en ce moment. ${faxingGoesOn}`,
    next: 'Vérifiez la connexion réseau, puis réessayez.',
  },
  'portal.invalid-reply': {
    title: 'La réponse du service REST n’a pas pu être lue',
    means: `Ce qui a répondu n’est peut-être pas le service d’etherFAX ; la page de connexion d’un réseau invité peut répondre à sa place. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.too-large': {
    title: 'La réponse du service REST était trop longue',
    means: `L’application a cessé de la lire. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'portal.unavailable': {
    title: 'Le service REST ne fonctionne pas en ce moment',
    means: 'Les systèmes de fax qui utilisent le même service peuvent aussi rencontrer des difficultés.',
    next: 'Patientez quelques minutes, puis réessayez.',
  },
  'portal.too-many-requests': {
    title: 'Le service REST demande de patienter',
    means: `Il a reçu plus de requêtes qu’il n’en accepte en peu de temps. ${faxingGoesOn}`,
    next: 'Attendez la fin du délai, puis réessayez.',
  },
  'portal.unexpected': {
    title: 'Le service REST a refusé, pour une autre raison que la clé',
    means: `L’adresse est peut-être erronée, ou quelque chose la bloque entre cet ordinateur et etherFAX. ${faxingGoesOn}`,
    next: checkRestAddress,
  },
  'account.no-key': {
    title: 'Aucune clé de ce compte n’est conservée ici',
    next: 'Copiez la clé dans le portail, puis choisissez « J’ai la clé ».',
  },
  'keychain.damaged': {
    title: 'Les données conservées pour ce compte ne peuvent pas être lues',
    means: `Sa clé ne peut être ni affichée ni copiée. ${faxingGoesOn}`,
    next: 'Copiez la clé dans le portail, puis choisissez « J’ai la clé » : elle remplacera l’ancien enregistrement.',
  },
  'keychain.newer': {
    title: 'Ce compte a été enregistré par une version plus récente de cette application',
    means: `Il a été laissé tel quel. ${faxingGoesOn}`,
    next: 'Installez la dernière version d’etherFAX Admin.',
  },
  'keychain.not-removed': {
    title: 'Le compte n’a pas pu être supprimé du trousseau',
    means: `Sa clé est toujours conservée sur cet ordinateur. ${faxingGoesOn}`,
    next: 'Déverrouillez le trousseau ou autorisez l’application à l’utiliser, puis supprimez à nouveau le compte.',
  },
};
