/** What a proxy or a server wants of a person before it lets the app through. */
import type * as en from '../en/network';

export const network: typeof en.network = {
  proxy: {
    heading: 'Se connecter au proxy',
    what: (proxy: string) =>
      `Cet ordinateur accède à Internet par ${proxy}, qui demande un nom d’utilisateur et un mot de passe.`,
    where:
      'Ils ne sont transmis qu’au proxy et restent en mémoire jusqu’à la fermeture de l’application. Ce ne sont pas ceux d’etherFAX.',
    refused: 'Le proxy ne les a pas acceptés. Vérifiez le nom d’utilisateur et le mot de passe.',
    notEncrypted:
      'Ce proxy reçoit les mots de passe sans chiffrement : d’autres personnes sur le réseau pourraient lire le vôtre.',
    realm: 'Le proxy se présente comme',
    user: 'Nom d’utilisateur',
    userHint: 'Dans un domaine Windows : DOMAINE\\utilisateur.',
    password: 'Mot de passe',
    reveal: { show: 'Afficher le mot de passe', hide: 'Masquer le mot de passe' },
    missing: 'Saisissez le nom d’utilisateur.',
    later: 'Plus tard',
    signIn: 'Se connecter au proxy',
  },
  certificate: {
    heading: 'Quel certificat est le vôtre ?',
    what: (host: string) => `${host} demande à cet ordinateur de s’identifier, et plusieurs certificats conviennent.`,
    field: 'Certificat',
    issued: (issuer: string, until: string) => `Émis par ${issuer}, valable jusqu’au ${until}.`,
    none: 'Sans certificat',
    use: 'Utiliser ce certificat',
  },
};
