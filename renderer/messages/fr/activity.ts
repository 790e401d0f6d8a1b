import type { ActivityAction, ActivityFinding } from '../../../shared/activity';
import type { ErrorCode } from '../../../shared/errors';
import type * as en from '../en/activity';

/** What was done. */
const done: Record<ActivityAction, string> = {
  'signed-in': 'Connexion',
  'signed-out': 'Déconnexion',
  shown: 'Clé API affichée',
  copied: 'Clé API copiée',
  generated: 'Clé API générée',
  reset: 'Clé API réinitialisée',
  tested: 'Clé API testée',
  exported: 'Exportation vers un fichier',
  imported: 'Importation depuis un fichier',
  locked: 'Application verrouillée',
  unlocked: 'Application déverrouillée',
  altered: 'Ce journal a été trouvé tronqué ou modifié',
  'not-recorded': 'Certaines entrées n’ont pas pu être enregistrées',
};

/** What was tried and did not happen. */
const failed: Partial<Record<ActivityAction, string>> = {
  'signed-in': 'Échec de la connexion',
  'signed-out': 'Déconnexion par le portail',
  shown: 'Échec de l’affichage de la clé API',
  copied: 'Échec de la copie',
  generated: 'Échec de la génération de la clé API',
  reset: 'Échec de la réinitialisation de la clé API',
  tested: 'Échec du test de la clé API',
  exported: 'Échec de l’exportation',
  imported: 'Échec de l’importation',
  unlocked: 'Échec du déverrouillage',
};

const unknownOutcome: Partial<Record<ActivityAction, string>> = {
  generated: 'Générer la clé API : résultat inconnu',
  reset: 'Réinitialiser la clé API : résultat inconnu',
};

/** Where a key came from, what made the app lock, how it was unlocked; what is not named is not worth saying. */
const sources: Partial<Record<string, string>> = {
  'offline-copy': 'depuis la copie conservée ici',
  'kept-key': 'depuis la copie conservée ici',
  start: 'au démarrage',
  idle: 'après un temps sans utilisation',
  screen: 'avec l’écran',
  suspend: 'avant la mise en veille',
  'user-switch': 'pour un autre utilisateur de cet ordinateur',
  asked: 'à la demande',
  passcode: 'avec le code d’accès',
  'choose-passcode': 'avec un nouveau code d’accès',
  'touch-id': 'avec Touch ID',
};

/** French counts 0 as one. */
const isOne = (count: number) => count < 2;

const entries = (count: number, formatted: string) => `${formatted} ${isOne(count) ? 'entrée' : 'entrées'}`;

/** Entries by their numbers, as a log would call them. @param after the time of the last one before that is in order */
const numbered = (from: string, to: string, after: string | undefined) =>
  `${from === to ? `Entrée ${from}` : `Entrées ${from} à ${to}`}${after === undefined ? '' : ` (après le ${after})`}`;

/** What is wrong with an entry, and with several, to be put behind their numbers. */
const findings: Record<ActivityFinding['kind'], { one: string; other: string }> = {
  changed: { one: 'modifiée depuis son écriture', other: 'modifiées depuis leur écriture' },
  removed: { one: 'disparue', other: 'disparues' },
  moved: { one: 'déplacée', other: 'déplacées' },
  added: {
    one: 'en double, ou ajoutée en dehors de cette application',
    other: 'en double, ou ajoutées en dehors de cette application',
  },
  cut: {
    one: 'disparue, à la fin du journal. Une coupure de courant peut aussi en être la cause',
    other: 'disparues, à la fin du journal. Une coupure de courant peut aussi en être la cause',
  },
};

/** What a person can do for a log that can't be written; the app itself tries again. */
const stoppedNext: Partial<Record<ErrorCode, string>> = {
  'disk.full': 'Libérez de l’espace sur le disque qui contient les données de l’application.',
  'disk.read-only':
    'Demandez à la personne qui gère cet ordinateur de rendre accessible en écriture le dossier des données de l’application.',
  'disk.denied':
    'Demandez à la personne qui gère cet ordinateur le droit d’écrire dans le dossier des données de l’application.',
  'disk.failed': 'Si le problème persiste, faites vérifier le disque.',
};

/** The texts of Settings > Activity. */
export const activity: typeof en.activity = {
  heading: 'Activité',
  where: 'Lieu de l’action',
  atPortal: 'Sur le portail',
  here: 'Sur cet ordinateur',
  portalLead: 'Ce que le portail a enregistré pour ce compte, quels qu’en soient l’auteur et le lieu.',
  hereLead:
    'Ce qui a été fait avec cette application sur cet ordinateur, pour tous les comptes. Le journal ne contient aucune clé, seulement des empreintes. Il reste quand vous vous déconnectez.',
  done,
  failed,
  unknownOutcome,
  count: entries,
  sources,
  from: (ip: string, client: string) => [client, ip].filter(Boolean).join(', '),
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  list: 'Entrées',
  loading: 'Chargement de l’activité',
  more: 'Afficher plus',

  search: 'Rechercher dans l’activité',
  searchPlaceholder: 'Utilisateur, compte, empreinte',
  action: 'Action',
  allActions: 'Toutes les actions',
  onlyFailed: 'Tentatives échouées',
  account: 'Compte',
  allAccounts: 'Tous les comptes',
  period: 'Période',
  periods: {
    all: 'Toute période',
    1: 'Dernières 24 heures',
    7: '7 derniers jours',
    30: '30 derniers jours',
    365: 'Dernière année',
  },
  clear: 'Effacer les filtres',
  none: 'Rien n’a encore été fait ici',
  noneNext: 'Ce que vous affichez, copiez, générez ou réinitialisez apparaîtra ici à partir de maintenant.',
  noneWritten: 'Rien n’a encore été enregistré ici',
  noneAtPortal: 'Le portail n’a encore rien enregistré pour ce compte.',
  noMatch: 'Aucune entrée ne correspond',
  searchedBack: (time: string) => `Recherche effectuée jusqu’au ${time}.`,
  searching: (time: string) => `Recherche en cours, remontée jusqu’au ${time}`,
  stop: 'Arrêter',
  goOn: 'Chercher plus loin',
  found: (count: string, more: boolean) =>
    more ? `Premières entrées trouvées : ${count}.` : `Entrées trouvées : ${count}.`,

  export: 'Exporter en CSV',
  exportFiltered: 'Exporter cette sélection en CSV',
  exported: (count: number, formatted: string) =>
    `${entries(count, formatted)} ${isOne(count) ? 'exportée' : 'exportées'}.`,

  stopped: 'Vos actions ne sont pas enregistrées en ce moment',
  stoppedMeans: (count: number, formatted: string) =>
    count === 0
      ? 'Le service de fax n’est pas affecté, et tout le reste fonctionne comme avant.'
      : `${entries(count, formatted)} en mémoire jusqu’à ce que l’écriture réussisse ; ${isOne(count) ? 'elle sera perdue' : 'elles seront perdues'} si l’application est fermée avant. Le service de fax n’est pas affecté.`,
  stoppedNext,
  stoppedAgain: 'L’application réessaie d’elle-même toutes les trente secondes.',
  unchained: 'Enregistrement sans le trousseau',
  unchainedMeans:
    'Les nouvelles entrées sont conservées, mais nul ne pourra dire si elles ont été modifiées par la suite, car le trousseau est inutilisable.',

  checking: 'Vérification que rien n’a été modifié',
  checkedNone: 'Rien à vérifier pour l’instant.',
  intact: (count: string) => `Vérification : ${count}, sans modification depuis l’écriture.`,
  partlyProved: (count: string, unproved: string) =>
    `Vérification : ${count} en ordre. Une partie (${unproved}) a été écrite sans le trousseau ou avec une clé disparue : nul ne peut dire si elle a été modifiée.`,
  notProved: (count: string) =>
    `${count} en ordre. Nul ne peut dire s’il y a eu des modifications, car le trousseau est inutilisable.`,
  torn: (count: number) =>
    isOne(count)
      ? 'Une entrée a été coupée pendant son écriture, par un plantage ou une coupure de courant. Ce qu’il en reste est conservé à côté du journal.'
      : `${count} entrées ont été coupées pendant leur écriture, par des plantages ou des coupures de courant. Ce qu’il en reste est conservé à côté du journal.`,
  tampered: 'Ce journal a été modifié en dehors de l’application',
  tamperedMeans:
    'Une personne, ou un défaut du disque, a modifié les fichiers du journal. Le service de fax n’est pas affecté, et l’enregistrement tenu par le portail en est indépendant.',
  tamperedNext:
    'Si personne chez vous ne l’a fait, comparez avec « Sur le portail » et prévenez la personne responsable de la sécurité.',
  finding: (kind: ActivityFinding['kind'], from: string, to: string, after: string | undefined) =>
    `${numbered(from, to, after)} : ${findings[kind][from === to ? 'one' : 'other']}.`,
  moreFindings: (count: number) => `Et ${count} de plus.`,
  checkAgain: 'Vérifier à nouveau',
  entryChanged: 'Modifiée depuis son écriture',
};
