import type { FailureTexts } from '../failure-text';
import { faxingGoesOn } from './phrases';

/** The way to the portal, and what it answers when it can’t do its work. */
export const connectFailures: FailureTexts<'connect' | 'portal'> = {
  'connect.bad-address': {
    title: 'Ce n’est pas une adresse web',
    next: 'Saisissez l’adresse du portail comme dans un navigateur, par exemple clients.connect.etherfax.net.',
  },
  'connect.insecure-address': {
    title: 'Cette adresse n’est pas chiffrée',
    means:
      'En http, d’autres personnes sur le réseau pourraient lire la clé API : l’application se connecte seulement en https.',
    next: 'Saisissez l’adresse avec https, ou sans rien devant.',
  },
  'connect.credentials-in-address': {
    title: 'L’adresse contient un nom d’utilisateur ou un mot de passe',
    means: 'Elle n’a pas été utilisée : le contenu d’une adresse est facilement visible par d’autres.',
    next: 'Saisissez l’adresse seule. L’application demande ensuite l’adresse e-mail et le mot de passe.',
  },
  'connect.name-not-resolved': {
    title: 'Aucun serveur ne porte ce nom',
    means: `Le réseau n’a pas trouvé l’adresse du portail. ${faxingGoesOn}`,
    next: 'Vérifiez l’orthographe et la connexion réseau, puis réessayez.',
  },
  'connect.refused': {
    title: 'Le serveur a refusé la connexion',
    means: `Un serveur existe, mais aucun portail ne répond à cette adresse. ${faxingGoesOn}`,
    next: 'Vérifiez l’adresse et le port, ou patientez un peu avant de réessayer.',
  },
  'connect.timeout': {
    title: 'Le portail n’a pas répondu à temps',
    means: `Le réseau ou le portail est lent en ce moment. ${faxingGoesOn}`,
    next: 'Réessayez. Si cela continue, vérifiez si un pare-feu bloque l’adresse du portail.',
  },
  'connect.certificate': {
    title: 'Le certificat du serveur n’est pas reconnu',
    means:
      'L’application ne peut pas être sûre qu’il s’agit du portail : rien ne lui a été envoyé. Le service de fax n’est pas affecté.',
    next: 'Si votre organisation inspecte le trafic chiffré, son certificat racine doit figurer dans le magasin de certificats de cet ordinateur. Sinon, vérifiez l’adresse et la date de cet ordinateur.',
  },
  'connect.certificate-name': {
    title: 'Le certificat du serveur est établi à un autre nom',
    means:
      'L’application ne peut pas être sûre qu’il s’agit du portail : rien ne lui a été envoyé. Le service de fax n’est pas affecté.',
    next: 'Vérifiez l’adresse. Si elle est juste, quelque chose répond en chemin à la place du portail : prévenez l’administrateur du réseau.',
  },
  'connect.certificate-date': {
    title: 'Le certificat du serveur n’est pas valable aujourd’hui',
    means:
      'Il a expiré, ou la date de cet ordinateur est fausse. Rien n’a été envoyé au serveur. Le service de fax n’est pas affecté.',
    next: 'Vérifiez la date de cet ordinateur. Si elle est juste, l’administrateur du serveur, ou du proxy qui inspecte le trafic, doit renouveler le certificat.',
  },
  'connect.certificate-revoked': {
    title: 'Le certificat du serveur a été révoqué',
    means: 'Son émetteur indique qu’il ne faut plus s’y fier. Rien n’a été envoyé au serveur.',
    next: 'Prévenez l’administrateur du portail ou du réseau. Tant que le certificat n’est pas remplacé, il n’existe pas d’accès sûr au portail.',
  },
  'connect.client-certificate': {
    title: 'Le serveur vous demande un certificat',
    means: `Il n’accepte que les ordinateurs qui s’identifient par un certificat, et celui-ci n’en a aucun qui lui convienne. ${faxingGoesOn}`,
    next: 'Demandez à l’administrateur du réseau un certificat client dans le magasin de certificats de cet ordinateur, puis réessayez.',
  },
  'connect.proxy': {
    title: 'Le proxy est injoignable',
    means: `Cet ordinateur accède à Internet par un proxy, et celui-ci ne répond pas. ${faxingGoesOn}`,
    next: 'Vérifiez la connexion réseau. Si elle fonctionne, signalez le proxy à l’administrateur du réseau.',
  },
  'connect.proxy-refused': {
    title: 'Le proxy n’a pas laissé passer la connexion',
    means: `Cet ordinateur accède à Internet par un proxy, et celui-ci n’a pas établi la liaison avec le portail. ${faxingGoesOn}`,
    next: 'Demandez à l’administrateur du réseau d’autoriser l’adresse du portail, puis réessayez.',
  },
  'connect.proxy-sign-in': {
    title: 'Le proxy demande une connexion',
    means: `Cet ordinateur accède à Internet par un proxy qui veut savoir qui vous êtes. ${faxingGoesOn}`,
    next: 'Connectez-vous au proxy, comme dans un navigateur.',
  },
  'connect.network': {
    title: 'Le portail est injoignable',
    means: `Cet ordinateur n’a pas de liaison avec le portail en ce moment. ${faxingGoesOn}`,
    next: 'Vérifiez la connexion réseau, puis réessayez.',
  },
  'connect.not-a-portal': {
    title: 'Ce serveur n’est pas un portail client',
    means: 'Un serveur a répondu, mais pas comme le fait l’etherFAX Client Portal.',
    next: 'Vérifiez l’adresse. La page de connexion d’un réseau invité peut aussi répondre à la place du portail.',
  },
  'connect.web-page': {
    title: 'Cette adresse répond par une page web',
    means:
      'Pour l’instant, etherFAX ne propose pas d’API publique pour le portail : son Client Portal fonctionne seulement dans un navigateur.',
    next: 'Ajoutez plutôt le compte par sa clé API. Si votre portail dispose d’une API, vérifiez son adresse.',
  },
  'connect.api-too-new': {
    title: 'Le portail est plus récent que cette application',
    means: `Il ne parle plus le langage de cette version. ${faxingGoesOn}`,
    next: 'Installez la dernière version d’etherFAX Admin. D’ici là, le portail fonctionne dans un navigateur.',
  },
  'connect.client-too-old': {
    title: 'Le portail demande une version plus récente de cette application',
    means: `Cette version ne peut plus se connecter. ${faxingGoesOn}`,
    next: 'Installez la dernière version d’etherFAX Admin. D’ici là, le portail fonctionne dans un navigateur.',
  },
  'connect.not-permitted': {
    title: 'Votre organisation n’autorise pas cette adresse',
    means: `Rien ne lui a été envoyé. ${faxingGoesOn}`,
    next: 'Utilisez une adresse définie par votre organisation, ou adressez-vous à la personne qui gère cet ordinateur.',
  },
  'connect.policy': {
    title: 'Un paramètre de votre organisation n’est pas valide',
    means: `Tant qu’on ne sait pas ce qu’il autorise, l’application n’établit aucune des connexions qu’il concerne. ${faxingGoesOn}`,
    next: 'Prévenez la personne qui gère cet ordinateur ; les détails nomment le paramètre. Les changements prennent effet au redémarrage de l’application.',
  },
  'connect.policy-file': {
    title: 'Un fichier de votre organisation ne peut pas être lu',
    means: `Ses paramètres de proxy ou de certificats désignent un fichier absent ou non valide. Sans lui, l’application ne se connecte à rien. ${faxingGoesOn}`,
    next: 'Prévenez la personne qui gère cet ordinateur ; les détails nomment le paramètre.',
  },
  'portal.invalid-reply': {
    title: 'La réponse du portail n’a pas pu être lue',
    means: `Plutôt que d’en montrer la moitié, l’application n’en montre rien. ${faxingGoesOn}`,
    next: 'Réessayez. Si le problème persiste, communiquez à l’assistance etherFAX le numéro de requête indiqué sous Détails.',
  },
  'portal.too-large': {
    title: 'La réponse du portail était trop longue',
    means: `L’application a cessé de la lire. ${faxingGoesOn}`,
    next: 'Réessayez. Si le problème persiste, communiquez à l’assistance etherFAX le numéro de requête indiqué sous Détails.',
  },
  'portal.unavailable': {
    title: 'Le portail ne fonctionne pas en ce moment',
    means: 'Le portail a une panne. Cela ne dit rien du service de fax, qui fonctionne indépendamment.',
    next: 'Patientez quelques minutes, puis réessayez.',
  },
  'portal.maintenance': {
    title: 'Le portail est en maintenance',
    means: 'Il reviendra de lui-même. Le service de fax fonctionne indépendamment du portail.',
    next: 'Réessayez plus tard.',
  },
  'portal.too-many-requests': {
    title: 'Le portail demande de patienter',
    means: `Il a reçu plus de requêtes qu’il n’en accepte en peu de temps. ${faxingGoesOn}`,
    next: 'Attendez la fin du délai, puis réessayez.',
  },
  'portal.unexpected': {
    title: 'Le portail a refusé sans dire pourquoi',
    means: faxingGoesOn,
    next: 'Réessayez. Si le problème persiste, communiquez à l’assistance etherFAX le numéro de requête indiqué sous Détails.',
  },
};
