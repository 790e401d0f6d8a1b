/** Accounts that are added by their API key. */
import type * as en from '../en/key-accounts';

export const addKeyAccount: typeof en.addKeyAccount = {
  open: 'Ajouter un compte par sa clé API',
  heading: 'Ajouter un compte par sa clé API',
  lead: (host: string) =>
    `Le compte est demandé à ${host}, et la clé est conservée dans le trousseau de cet ordinateur.`,
  by: 'Moyen d’ajouter le compte',
  byKey: 'Clé API',
  byService: 'Compte de service',
  key: 'Clé API',
  keyHint:
    'Dans le portail : Paramètres (Settings), Compte (Account), Afficher la clé API (Show API Key), Copier (Copy).',
  keyMissing: 'Collez la clé API.',
  reveal: { show: 'Afficher la saisie', hide: 'Masquer la saisie' },
  number: 'Numéro de compte',
  numberMissing: 'Saisissez le numéro de compte, par exemple EFAX-1234-5678.',
  user: 'Nom d’utilisateur',
  userMissing: 'Saisissez le nom d’utilisateur du compte de service.',
  password: 'Mot de passe',
  passwordMissing: 'Saisissez le mot de passe du compte de service.',
  serviceNote:
    'Le mot de passe sert à cette seule requête et n’est pas conservé. Il donne accès aux informations du compte ; pour copier la clé API ici, il faudra la coller ensuite.',
  advanced: 'Options avancées',
  restBase: 'Adresse REST',
  restBaseHint: 'L’adresse du service REST d’etherFAX. Il est rarement nécessaire de la changer.',
  submit: 'Ajouter le compte',
  checking: 'Interrogation d’etherFAX',
  openPortal: 'Ouvrir le portail',
  listed: 'Comptes ajoutés par leur clé',
  signIn: 'Se connecter à un portail',
};

export const keyAccount: typeof en.keyAccount = {
  restBand: (host: string) => `Autre service REST que celui d’etherFAX : ${host}`,
  addedByKey: 'Ajouté par sa clé API',
  name: 'Nom',
  notEnabled: 'Non activé',
  features: 'Fonctions',
  formats: 'Formats',
  others: (count: string) => `${count} de plus`,
  confirmed: 'Confirmation',
  kept: 'Conservé ici',
  keyWorks: 'Acceptée par etherFAX',
  noKey: 'Aucune clé de ce compte n’est conservée ici',
  noKeyNext: 'Récupérez-la dans le portail et collez-la ici : elle pourra être affichée et copiée à tout moment.',
  asksAgain: 'L’application redemande d’elle-même.',
  offlineTitle: 'La clé ne peut pas être vérifiée en ce moment',
  fromKeychainTitle: 'Hors connexion : la clé vient du trousseau de cet ordinateur',
  notKeptTitle: 'Le compte disparaît à la fermeture de l’application',
  refusedTitle: 'etherFAX n’accepte plus cette clé',
  refusedOther: 'Cette clé appartient maintenant à un autre compte',
  refused: (since: string) =>
    `Elle a été refusée le ${since}. Elle a sans doute été réinitialisée dans le portail : les systèmes de fax qui l’utilisent encore ne peuvent ni envoyer ni recevoir.`,
  refusedCopied: (when: string) =>
    `Vous l’avez copiée ici pour la dernière fois le ${when} ; cette copie ne fonctionne plus.`,
  refusedNext:
    'Copiez la nouvelle clé dans le portail et collez-la ici, puis saisissez-la dans chaque système de fax qui utilisait l’ancienne.',
  portalTitle: 'Une nouvelle clé se crée dans le portail',
  portalWhy:
    'L’application ne peut ni générer ni réinitialiser la clé de ce compte : cela se fait dans le portail d’etherFAX, dans un navigateur.',
  portalFirst: 'La clé se trouve dans le portail',
  portalFirstWhy: 'Elle est affichée dans le portail d’etherFAX, dans un navigateur.',
  steps: ['Paramètres (Settings)', 'Compte (Account)', 'Réinitialiser la clé API (Reset API Key)', 'Copier (Copy)'],
  firstSteps: ['Paramètres (Settings)', 'Compte (Account)', 'Afficher la clé API (Show API Key)', 'Copier (Copy)'],
  stepsLabel: 'Dans le portail',
  resetWarning:
    'Après une réinitialisation, l’ancienne clé cesse aussitôt de fonctionner, et chaque système de fax a besoin de la nouvelle.',
  openPortal: 'Ouvrir le portail',
  haveKey: 'J’ai la nouvelle clé',
  haveFirstKey: 'J’ai la clé',
  dialog: (name: string) => `Coller la nouvelle clé de ${name}`,
  dialogWhat:
    'Elle est d’abord essayée auprès d’etherFAX. La clé actuelle n’est remplacée que si la nouvelle fonctionne et appartient à ce compte.',
  dialogFirst:
    'Elle est d’abord essayée auprès d’etherFAX, et conservée seulement si elle fonctionne et appartient à ce compte.',
  field: 'Nouvelle clé API',
  replace: 'Vérifier et conserver',
  replaced: 'La nouvelle clé fonctionne et est conservée.',
  replacedNext: 'Copiez-la et saisissez-la dans chaque système de fax qui utilisait l’ancienne.',
  remove: 'Supprimer le compte',
  removeWhat:
    'Retire le compte et sa clé de cet ordinateur. Chez etherFAX, rien ne change, et le service de fax continue.',
  removeQuestion: (name: string) => `Supprimer ${name} de cette application ?`,
  removeConsequences: [
    'La clé est supprimée du trousseau de cet ordinateur.',
    'Pour retrouver le compte ici, il faudra coller à nouveau sa clé.',
  ],
  removeFaxing: 'Chez etherFAX, rien ne change : aucune clé n’est réinitialisée, et le service de fax continue.',
};
