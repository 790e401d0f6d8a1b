import type { Mark, SystemFields, SystemKind } from '../../../shared/systems';
import type * as en from '../en/systems';
import { plural } from './plural';

const kinds: Record<SystemKind, string> = {
  'fax-server': 'Faxserver',
  connector: 'Konnektor',
  application: 'Anwendung',
  script: 'Skript',
  other: 'Sonstiges',
};

const markNames: Record<Mark, string> = { updated: 'Aktualisiert', tested: 'Getestet' };

const fieldNames: Record<keyof SystemFields, string> = {
  name: 'Name',
  kind: 'Art',
  host: 'Host',
  owner: 'Zuständig',
  place: 'Wo der Schlüssel eingefügt wird',
  note: 'Notiz',
};

const faxSystems = (count: number) => plural(count, 'Faxsystem', 'Faxsysteme');
const marks = (count: number) => plural(count, 'Markierung', 'Markierungen');

/** Systems of which it is known that they take a key, and where. The sources are named beside the English texts. */
const known: Pick<SystemFields, 'name' | 'kind' | 'place'>[] = [
  { name: 'OpenEMR-Faxmodul', kind: 'connector', place: 'Setup Credentials > Account API Key - Recommended' },
  {
    name: 'Node.js- oder Lambda-Programm',
    kind: 'script',
    place: 'Umgebungsvariable API_KEY oder Eintrag ETHERFAX_API_KEY im Geheimnisspeicher',
  },
  { name: '.NET-Anwendung', kind: 'application', place: '' },
];

/** The texts of the list of fax systems and its checklist. */
export const systems: typeof en.systems = {
  heading: 'Faxsysteme',
  lead: 'Alle Systeme, die den API-Schlüssel dieses Kontos haben. Die Liste liegt auf diesem Computer und enthält selbst keinen Schlüssel.',
  kinds,
  fieldNames,
  markNames,
  known,

  list: 'Wo der Schlüssel verwendet wird',
  empty: 'Noch keine Faxsysteme aufgeführt',
  emptyNext:
    'Führen Sie jedes System auf, in das der API-Schlüssel eingefügt ist. Ändert sich der Schlüssel, wird die Liste zur Checkliste, damit keines vergessen wird.',
  add: 'Faxsystem hinzufügen',
  edit: 'Bearbeiten',
  editNamed: (name) => `${name} bearbeiten`,
  moveUp: (name) => `${name} nach oben`,
  moveDown: (name) => `${name} nach unten`,
  import: 'Importieren\u00a0…',
  exportCsv: 'Als CSV exportieren',
  exportJson: 'Als JSON exportieren',
  print: 'Drucken\u00a0…',
  exported: 'Die Liste wurde exportiert.',

  form: {
    add: 'Faxsystem hinzufügen',
    edit: (name) => `${name} bearbeiten`,
    known: 'Mit einer bekannten Art beginnen',
    namePlaceholder: 'Zum Beispiel: Faxserver der Radiologie',
    hostHint: 'Wo es läuft.',
    ownerHint: 'Wen man fragen kann.',
    placeHint: 'Das Menü, die Datei oder die Variable. Nie der Schlüssel selbst.',
    nameMissing: 'Geben Sie einen Namen ein, an dem Sie es erkennen.',
    save: 'Speichern',
    added: (name) => `${name} wurde hinzugefügt.`,
    saved: (name) => `${name} wurde gespeichert.`,
    remove: 'Aus der Liste entfernen',
    removeQuestion: (name) => `${name} aus der Liste entfernen?`,
    removeMeans:
      'Nur der Eintrag mit seinen Markierungen wird entfernt. Das System selbst bleibt unberührt: Hat es den Schlüssel noch, faxt es damit weiter.',
    removed: (name) => `${name} wurde entfernt.`,
  },

  checklist: {
    heading: 'Checkliste für den neuen Schlüssel',
    progress: (done, all) => (all < 10 ? `${done} von ${all}` : `${done}/${all}`),
    updated: (done, all) => `${done} von ${all} aktualisiert`,
    tested: (done) => `${done} getestet`,
    changed: 'Schlüssel geändert',
    key: 'Fingerabdruck des neuen Schlüssels',
    lead: 'Kopieren Sie den Schlüssel, fügen Sie ihn in jedes System ein, starten Sie das System bei Bedarf neu, und senden Sie ein Testfax.',
    allUpdated: 'Alle Systeme haben den neuen Schlüssel',
    allUpdatedNext:
      'Schließen Sie die Checkliste ab, wenn das Faxen überall wieder funktioniert. Sie bleibt unten für später erhalten.',
    mark: (name, mark) => `${name}: ${mark}`,
    signed: (by) => `von ${by}`,
    finish: 'Checkliste abschließen',
    finishQuestion: 'Checkliste jetzt abschließen?',
    finishMeans: (open) =>
      `${faxSystems(open)} ${open === 1 ? 'ist' : 'sind'} nicht als aktualisiert markiert. Ohne den neuen Schlüssel ist das Faxen darüber nicht möglich.`,
    finished: 'Die Checkliste wurde abgeschlossen.',
    start: 'Checkliste beginnen',
    startWhy: 'Um die Systeme mit dem aktuellen Schlüssel noch einmal durchzugehen.',
    open: 'Checkliste öffnen',
    onIt: (count) =>
      `${faxSystems(count)} ${count === 1 ? 'steht' : 'stehen'} auf der Checkliste für den neuen Schlüssel.`,
  },

  history: {
    heading: 'Frühere Checklisten',
    summary: (updated, all) => `${updated} von ${all} aktualisiert`,
    by: (who) => `abgeschlossen von ${who}`,
    replaced: 'beendet, als der Schlüssel erneut geändert wurde',
    none: 'nicht markiert',
  },

  reset: {
    stops: (count) =>
      count === 1
        ? 'Dieses Faxsystem kann nicht mehr faxen, bis es aktualisiert ist:'
        : `Diese ${count} Faxsysteme können nicht mehr faxen, bis sie aktualisiert sind:`,
    more: (count) => `und ${count} weitere`,
    none: 'Unter „Faxsysteme“ ist kein System aufgeführt. Die App kann daher nicht sagen, welche ausfallen werden.',
  },

  importing: {
    question: (file) => `„${file}“ importieren?`,
    added: (count) => `${faxSystems(count)} ${count === 1 ? 'wird' : 'werden'} hinzugefügt`,
    changed: (count) => `${faxSystems(count)} ${count === 1 ? 'wird' : 'werden'} geändert`,
    changedIn: (name, fields) => `${name}: ${fields}`,
    unchanged: (count) => `${faxSystems(count)} ${count === 1 ? 'steht' : 'stehen'} bereits genau so in der Liste.`,
    marks: (count) => `${marks(count)} der Checkliste ${count === 1 ? 'wird' : 'werden'} übernommen.`,
    nothing: 'Die Datei enthält nichts, was die Liste nicht schon hat.',
    removesNothing: 'Es wird nichts entfernt.',
    otherAccount: (number) => `Diese Liste gehört zu einem anderen Konto, ${number}`,
    otherAccountMeans: 'Importieren Sie sie nur, wenn dieselben Systeme den Schlüssel dieses Kontos haben.',
    take: 'Importieren',
    close: 'Schließen',
    taken: 'Die Liste wurde importiert.',
  },

  storage: {
    notKept: 'Die letzte Änderung konnte nicht gespeichert werden',
    notKeptMeans:
      'Sie ist hier, bis die App beendet wird. Schaffen Sie Speicherplatz, oder sorgen Sie dafür, dass die App in ihren Datenordner schreiben darf. Versuchen Sie es dann erneut.',
    unreadable: 'Die Liste konnte nicht gelesen werden',
    unreadableMeans:
      'Ihre Datei bleibt, wie sie ist, und die Liste lässt sich erst ändern, wenn die Datei gelesen werden kann.',
    newer: 'Die Liste wurde mit einer neueren Version dieser App erstellt',
    newerMeans:
      'Sie bleibt, wie sie ist. Installieren Sie die neueste Version von etherFAX Admin, um sie zu sehen und zu ändern.',
    fromBackup: 'Die Liste war beschädigt; dies ist der Stand vor der letzten Änderung',
    lost: 'Die Liste war beschädigt, und einen früheren Stand gab es nicht',
    setAside: (file) =>
      `Die beschädigte Datei wurde als ${file} im Datenordner der App aufbewahrt. Prüfen Sie die Liste.`,
    reason: (code) => `Das System meldet: ${code}.`,
  },

  paper: {
    printed: (when) => `Gedruckt: ${when}. Auf diesem Papier steht kein Schlüssel.`,
    box: '☐',
  },
};
