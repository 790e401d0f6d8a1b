import type { Mark, SystemFields, SystemKind } from '../../../shared/systems';
import type * as en from '../en/systems';
import { plural } from './plural';

const kinds: Record<SystemKind, string> = {
  'fax-server': 'Serveur de fax',
  connector: 'Connecteur',
  application: 'Application',
  script: 'Script',
  other: 'Autre',
};

const markNames: Record<Mark, string> = { updated: 'Mis à jour', tested: 'Testé' };

const fieldNames: Record<keyof SystemFields, string> = {
  name: 'Nom',
  kind: 'Type',
  host: 'Hôte',
  owner: 'Responsable',
  place: 'Où la clé est collée',
  note: 'Remarque',
};

const faxSystems = (count: number) => plural(count, 'système de fax', 'systèmes de fax');

/** French counts 0 as one. */
const isOne = (count: number) => count < 2;

/**
 * Systems of which it is known that they take a key, and where. Sources: the setup page of OpenEMR's fax module; public
 * samples of Node.js and Lambda programs; the package EtherFax.Client, which says nothing of a place.
 */
const known: Pick<SystemFields, 'name' | 'kind' | 'place'>[] = [
  { name: 'Module de fax OpenEMR', kind: 'connector', place: 'Setup Credentials > Account API Key - Recommended' },
  {
    name: 'Programme Node.js ou Lambda',
    kind: 'script',
    place: 'Variable d’environnement API_KEY, ou entrée ETHERFAX_API_KEY de son coffre de secrets',
  },
  { name: 'Application .NET', kind: 'application', place: '' },
];

/** The texts of the list of fax systems and its checklist. */
export const systems: typeof en.systems = {
  heading: 'Systèmes de fax',
  lead: 'Tous les systèmes qui détiennent la clé API de ce compte. La liste, conservée sur cet ordinateur, ne contient aucune clé.',
  kinds,
  fieldNames,
  markNames,
  known,

  list: 'Où la clé est utilisée',
  empty: 'Aucun système de fax dans la liste',
  emptyNext:
    'Notez chaque système dans lequel la clé API est collée. Quand la clé change, la liste devient une liste de contrôle, pour n’en oublier aucun.',
  add: 'Ajouter un système de fax',
  edit: 'Modifier',
  editNamed: (name: string) => `Modifier ${name}`,
  moveUp: (name: string) => `Monter ${name}`,
  moveDown: (name: string) => `Descendre ${name}`,
  import: 'Importer…',
  exportCsv: 'Exporter en CSV',
  exportJson: 'Exporter en JSON',
  print: 'Imprimer…',
  exported: 'La liste a été exportée.',

  form: {
    add: 'Ajouter un système de fax',
    edit: (name: string) => `Modifier ${name}`,
    known: 'Partir d’un type connu',
    namePlaceholder: 'Par exemple : serveur de fax de la radiologie',
    hostHint: 'Où il fonctionne.',
    ownerHint: 'À qui s’adresser.',
    placeHint: 'Le menu, le fichier ou la variable. Jamais la clé elle-même.',
    nameMissing: 'Donnez-lui un nom auquel vous le reconnaîtrez.',
    save: 'Enregistrer',
    added: (name: string) => `${name} a été ajouté.`,
    saved: (name: string) => `${name} a été enregistré.`,
    remove: 'Retirer de la liste',
    removeQuestion: (name: string) => `Retirer ${name} de la liste ?`,
    removeMeans:
      'Seule l’entrée disparaît, avec ses coches. Le système lui-même n’est pas touché : s’il détient encore la clé, il continue de l’utiliser pour les fax.',
    removed: (name: string) => `${name} a été retiré.`,
  },

  checklist: {
    heading: 'Liste de contrôle pour la nouvelle clé',
    progress: (done: number, all: number) => `${done}/${all}`,
    updated: (done: number, all: number) => `${done} sur ${all} mis à jour`,
    tested: (done: number) => plural(done, 'testé', 'testés'),
    changed: 'Changement de la clé',
    key: 'Empreinte de la nouvelle clé',
    lead: 'Copiez la clé, collez-la dans chaque système, redémarrez le système si nécessaire, et envoyez un fax de test.',
    allUpdated: 'Chaque système a la nouvelle clé',
    allUpdatedNext:
      'Terminez la liste de contrôle quand les fax passent de nouveau partout. Elle reste plus bas pour la suite.',
    mark: (name: string, mark: string) => `${name} : ${mark}`,
    signed: (by: string) => `par ${by}`,
    finish: 'Terminer la liste',
    finishQuestion: 'Terminer la liste de contrôle maintenant ?',
    finishMeans: (open: number) =>
      isOne(open)
        ? `${faxSystems(open)} n’est pas marqué comme mis à jour. Sans la nouvelle clé, il ne peut ni envoyer ni recevoir de fax.`
        : `${faxSystems(open)} ne sont pas marqués comme mis à jour. Sans la nouvelle clé, ils ne peuvent ni envoyer ni recevoir de fax.`,
    finished: 'La liste de contrôle est terminée.',
    start: 'Lancer une liste de contrôle',
    startWhy: 'Pour repasser les systèmes en revue avec la clé actuelle.',
    open: 'Ouvrir la liste de contrôle',
    onIt: (count: number) =>
      `${faxSystems(count)} ${isOne(count) ? 'figure' : 'figurent'} sur la liste de contrôle de la nouvelle clé.`,
  },

  history: {
    heading: 'Listes de contrôle antérieures',
    summary: (updated: number, all: number) => `${updated} sur ${all} mis à jour`,
    by: (who: string) => `terminée par ${who}`,
    replaced: 'interrompue par un nouveau changement de clé',
    none: 'aucune coche',
  },

  reset: {
    stops: (count: number) =>
      count === 1
        ? 'Ce système de fax ne pourra plus ni envoyer ni recevoir jusqu’à sa mise à jour :'
        : `Ces ${count} systèmes de fax ne pourront plus ni envoyer ni recevoir jusqu’à leur mise à jour :`,
    more: (count: number) => `et ${plural(count, 'autre', 'autres')}`,
    none: 'Aucun système n’est noté sous « Systèmes de fax » : l’application ne peut pas dire lesquels s’arrêteront.',
  },

  importing: {
    question: (file: string) => `Importer ${file} ?`,
    added: (count: number) => `${faxSystems(count)} ${isOne(count) ? 'sera ajouté' : 'seront ajoutés'}`,
    changed: (count: number) => `${faxSystems(count)} ${isOne(count) ? 'sera modifié' : 'seront modifiés'}`,
    changedIn: (name: string, fields: string) => `${name} : ${fields}`,
    unchanged: (count: number) =>
      `${faxSystems(count)} ${isOne(count) ? 'figure' : 'figurent'} déjà tel${isOne(count) ? '' : 's'} quel${isOne(count) ? '' : 's'} dans la liste.`,
    marks: (count: number) =>
      `${plural(count, 'coche', 'coches')} de la liste de contrôle ${isOne(count) ? 'sera reprise' : 'seront reprises'}.`,
    nothing: 'Le fichier ne contient rien de plus que la liste.',
    removesNothing: 'Rien ne sera supprimé.',
    otherAccount: (number: string) => `Cette liste est celle d’un autre compte, ${number}`,
    otherAccountMeans: 'Importez-la seulement si les mêmes systèmes détiennent la clé de ce compte-ci.',
    take: 'Importer',
    close: 'Fermer',
    taken: 'La liste a été importée.',
  },

  storage: {
    notKept: 'La dernière modification n’a pas pu être enregistrée',
    notKeptMeans:
      'Elle reste ici jusqu’à la fermeture de l’application. Libérez de l’espace, ou faites en sorte que l’application puisse écrire dans son dossier de données, puis réessayez.',
    unreadable: 'La liste n’a pas pu être lue',
    unreadableMeans:
      'Son fichier est laissé tel quel, et la liste ne peut pas être modifiée tant que le fichier est illisible.',
    newer: 'La liste a été créée par une version plus récente de cette application',
    newerMeans:
      'Elle est laissée telle quelle. Installez la dernière version d’etherFAX Admin pour la voir et la modifier.',
    fromBackup: 'La liste était endommagée ; voici celle d’avant sa dernière modification',
    lost: 'La liste était endommagée, et il n’en existait pas de plus ancienne',
    setAside: (file: string) =>
      `Le fichier endommagé a été mis de côté sous le nom ${file} dans le dossier des données de l’application. Vérifiez la liste.`,
    reason: (code: string) => `Le système indique : ${code}.`,
  },

  paper: {
    printed: (when: string) => `Imprimé le ${when}. Aucune clé ne figure sur ce papier.`,
    box: '☐',
  },
};
