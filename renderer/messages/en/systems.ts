import type { Mark, SystemFields, SystemKind } from '../../../shared/systems';

const kinds: Record<SystemKind, string> = {
  'fax-server': 'Fax server',
  connector: 'Connector',
  application: 'Application',
  script: 'Script',
  other: 'Other',
};

const markNames: Record<Mark, string> = { updated: 'Updated', tested: 'Tested' };

const fieldNames: Record<keyof SystemFields, string> = {
  name: 'Name',
  kind: 'Kind',
  host: 'Host',
  owner: 'Owner',
  place: 'Where the key is pasted',
  note: 'Note',
};

const faxSystems = (count: number) => (count === 1 ? '1 fax system' : `${count} fax systems`);
const marks = (count: number) => (count === 1 ? '1 mark' : `${count} marks`);

/**
 * Systems of which it is known that they take a key, and where. Sources: the setup page of OpenEMR's fax module; public
 * samples of Node.js and Lambda programs; the package EtherFax.Client, which says nothing of a place.
 */
const known: Pick<SystemFields, 'name' | 'kind' | 'place'>[] = [
  { name: 'OpenEMR fax module', kind: 'connector', place: 'Setup Credentials > Account API Key - Recommended' },
  {
    name: 'Node.js or Lambda program',
    kind: 'script',
    place: 'Environment variable API_KEY, or entry ETHERFAX_API_KEY of its secret store',
  },
  { name: '.NET application', kind: 'application', place: '' },
];

/** The texts of the list of fax systems and its checklist. */
export const systems = {
  heading: 'Fax systems',
  lead: 'Every system that holds this account’s API key. The list is kept on this computer, and holds no key itself.',
  kinds,
  fieldNames,
  markNames,
  known,

  list: 'Where the key is used',
  empty: 'No fax systems are listed yet',
  emptyNext:
    'List each system in which the API key is pasted. When the key changes, the list turns into a checklist, so that none is forgotten.',
  add: 'Add a fax system',
  edit: 'Edit',
  editNamed: (name: string) => `Edit ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  import: 'Import…',
  exportCsv: 'Export as CSV',
  exportJson: 'Export as JSON',
  print: 'Print…',
  exported: 'The list was exported.',

  form: {
    add: 'Add a fax system',
    edit: (name: string) => `Edit ${name}`,
    known: 'Start from a known kind',
    namePlaceholder: 'For example: fax server of radiology',
    hostHint: 'Where it runs.',
    ownerHint: 'Whom to ask.',
    placeHint: 'The menu, file or variable. Never the key itself.',
    nameMissing: 'Give it a name that you will know it by.',
    save: 'Save',
    added: (name: string) => `${name} was added.`,
    saved: (name: string) => `${name} was saved.`,
    remove: 'Remove from the list',
    removeQuestion: (name: string) => `Remove ${name} from the list?`,
    removeMeans:
      'Only the entry goes, with its marks. The system itself is not touched: if it still holds the key, it goes on faxing with it.',
    removed: (name: string) => `${name} was removed.`,
  },

  checklist: {
    heading: 'Checklist for the new key',
    progress: (done: number, all: number) => (all < 10 ? `${done} of ${all}` : `${done}/${all}`),
    updated: (done: number, all: number) => `${done} of ${all} updated`,
    tested: (done: number) => `${done} tested`,
    changed: 'Key changed',
    key: 'Fingerprint of the new key',
    lead: 'Copy the key, paste it into each system, restart the system if it needs that, and send a test fax.',
    allUpdated: 'Every system has the new key',
    allUpdatedNext: 'Finish the checklist when faxing works again everywhere. It stays below for later.',
    mark: (name: string, mark: string) => `${name}: ${mark}`,
    signed: (by: string) => `by ${by}`,
    finish: 'Finish checklist',
    finishQuestion: 'Finish the checklist now?',
    finishMeans: (open: number) =>
      `${faxSystems(open)} ${open === 1 ? 'is' : 'are'} not marked as updated. Without the new key, faxing through ${open === 1 ? 'it' : 'them'} does not work.`,
    finished: 'The checklist was finished.',
    start: 'Start a checklist',
    startWhy: 'To go through the systems once more with the present key.',
    open: 'Open the checklist',
    onIt: (count: number) => `${faxSystems(count)} ${count === 1 ? 'is' : 'are'} on the checklist for the new key.`,
  },

  history: {
    heading: 'Earlier checklists',
    summary: (updated: number, all: number) => `${updated} of ${all} updated`,
    by: (who: string) => `finished by ${who}`,
    replaced: 'ended when the key changed again',
    none: 'not marked',
  },

  reset: {
    stops: (count: number) =>
      count === 1
        ? 'This fax system will stop faxing until it is updated:'
        : `These ${count} fax systems will stop faxing until they are updated:`,
    more: (count: number) => `and ${count} more`,
    none: 'No fax systems are listed under Fax systems, so the app can’t tell which ones will stop.',
  },

  importing: {
    question: (file: string) => `Import ${file}?`,
    added: (count: number) => `${faxSystems(count)} will be added`,
    changed: (count: number) => `${faxSystems(count)} will be changed`,
    /** What of a system will be changed, as a list. */
    changedIn: (name: string, fields: string) => `${name}: ${fields}`,
    unchanged: (count: number) => `${faxSystems(count)} ${count === 1 ? 'is' : 'are'} in the list already, just so.`,
    marks: (count: number) => `${marks(count)} of the checklist will be taken over.`,
    nothing: 'The file holds nothing that the list does not have.',
    removesNothing: 'Nothing will be removed.',
    otherAccount: (number: string) => `This list is of another account, ${number}`,
    otherAccountMeans: 'Import it only if the same systems hold this account’s key.',
    take: 'Import',
    close: 'Close',
    taken: 'The list was imported.',
  },

  storage: {
    notKept: 'The last change could not be saved',
    notKeptMeans:
      'It is here until the app closes. Free some space, or see to it that the app may write to its data folder, then try again.',
    unreadable: 'The list could not be read',
    unreadableMeans: 'Its file is left as it is, and the list can’t be changed until the file can be read.',
    newer: 'The list was made by a newer version of this app',
    newerMeans: 'It is left as it is. Install the newest version of etherFAX Admin to see and change it.',
    fromBackup: 'The list was damaged; this is the one before its last change',
    lost: 'The list was damaged, and there was no earlier one',
    setAside: (file: string) => `The damaged file was set aside as ${file} in the app’s data folder. Check the list.`,
    reason: (code: string) => `The system says: ${code}.`,
  },

  paper: {
    printed: (when: string) => `Printed ${when}. No key is on this paper.`,
    box: '☐',
  },
};
