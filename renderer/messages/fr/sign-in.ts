/** Connecting to a portal, and signing in there. */
import type { PortalSource } from '../../../shared/snapshot';
import type * as en from '../en/sign-in';

const portalSources: Partial<Record<PortalSource, string>> = {
  'command-line': 'Cette adresse a été indiquée au démarrage de l’application.',
  policy: 'Cette adresse a été définie par votre organisation.',
};

export const portal: typeof en.portal = {
  band: (host: string) => `Autre portail que celui d’etherFAX : ${host}`,
  heading: 'Accéder au portail',
  lead: 'Le Client Portal est l’endroit où se trouvent le compte et sa clé API.',
  address: 'Adresse du portail',
  addressMissing: 'Saisissez l’adresse du portail.',
  sources: portalSources,
  connect: 'Continuer',
  connecting: 'Connexion en cours',
  keepsTrying: 'L’application réessaie sans cesse, et continue d’elle-même dès que le portail répond.',
  change: 'Changer de portail',
};

export const signIn: typeof en.signIn = {
  heading: 'Se connecter',
  to: (host: string) => `à ${host}`,
  email: 'Adresse e-mail',
  emailWrong: 'Saisissez l’adresse e-mail complète, avec un @ et un domaine.',
  password: 'Mot de passe',
  passwordMissing: 'Saisissez le mot de passe.',
  submit: 'Se connecter',
  forgot: 'Mot de passe oublié ?',
};

export const signIns: typeof en.signIns = {
  environments: { production: 'Production', test: 'Test' },
  /** A sign-in is named as the user likes it, or else after its portal's host. */
  named: (label: string, host: string) => (label === host ? host : `${label} · ${host}`),
  others: 'Autres sessions',
  addHeading: 'Ajouter une session',
  addLead: (host: string) => `sur ${host}. Les autres restent ouvertes.`,
  goTo: (name: string) => `Aller à ${name}`,
  backTo: (name: string) => `Revenir à ${name}`,
};

export const code: typeof en.code = {
  heading: 'Connexion en deux étapes',
  field: 'Code à six chiffres',
  lettersRefused: 'Un code ne contient que des chiffres.',
  tooLong: 'Un code a six chiffres.',
  incomplete: 'Saisissez les six chiffres.',
  attemptsLeft: (left: number) =>
    left === 1
      ? 'Il reste une tentative.'
      : left === 0
        ? 'Il ne reste aucune tentative.'
        : `Il reste ${left} tentatives.`,
  verify: 'Vérifier',
  method: 'Moyen de recevoir le code',
  methods: { totp: 'Application d’authentification', sms: 'SMS' },
  fromApp: 'Saisissez le code que votre application d’authentification affiche pour etherFAX.',
  fromSms: (hint: string) => `Saisissez le code envoyé à ${hint}.`,
  beforeSms: (hint: string) => `Le code sera envoyé à ${hint}.`,
  yourPhone: 'votre téléphone',
  send: 'Envoyer un code par SMS',
  sentAt: (time: string) => `Envoyé à ${time}. Un SMS peut mettre une minute à arriver.`,
  sentAnnouncement: 'Un code a été envoyé par SMS.',
  signingInAs: (email: string) => `Connexion en tant que ${email}`,
  back: 'Revenir à la connexion',
};

export const enrolment: typeof en.enrolment = {
  heading: 'Configurer votre second facteur',
  lead: 'Le portail demande un code à six chiffres à chaque connexion. Une application d’authentification sur votre téléphone le crée.',
  stepScan: 'Scannez cette image avec une application d’authentification, ou saisissez-y le secret.',
  stepCode: 'Saisissez le code à six chiffres que l’application affiche.',
  qr: 'Code QR pour votre application d’authentification',
  secret: 'Secret',
};
