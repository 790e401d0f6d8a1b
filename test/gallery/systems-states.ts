/** The states of Settings > Fax systems, and what it adds to other pages. */
import type { ImportPreview, System, SystemsView } from '../../shared/systems';
import { account, failure, lastWeek, longAccount, offline, open } from './samples';
import type { GalleryState, Name } from './state';

const hour = 60 * 60 * 1000;
const by = 'dana.reyes@northside-clinic.example';
const fingerprint = account.apiKey.fingerprint ?? '';
const go = { go: 'Fax systems' };

const id = (serial: number) => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
const system = (serial: number, name: string, more: Partial<System> = {}): System => ({
  id: id(serial),
  name,
  kind: 'fax-server',
  host: '',
  owner: '',
  place: '',
  note: '',
  ...more,
});

const systems: System[] = [
  system(1, 'RightFax', { host: 'fax01.northside-clinic.example', owner: 'Dana Reyes', place: 'Connector settings' }),
  system(2, 'OpenEMR fax module', { kind: 'connector', place: 'Setup Credentials > Account API Key - Recommended' }),
  system(3, 'Radiology gateway', { kind: 'connector', host: 'rad-gw', note: 'Restart the service\nafterwards.' }),
  system(4, 'Nightly statements', { kind: 'script', owner: 'Billing', place: 'Environment variable API_KEY' }),
];
const long = system(5, 'The fax server of the rehabilitation hospitals of Greater New Brunswick and its branches', {
  host: 'fax-production-cluster-node-01.internal.northside-regional-medical-center.example',
  owner: 'Maximiliana Featherstonehaugh-Cholmondeley',
  place: '/etc/opt/faxserver/connectors/etherfax/authentication/production/connector.conf, entry apiKey',
});

const signed = (hours: number) => ({ at: Date.now() - hours * hour, by });
const checklist = {
  fingerprint,
  startedAt: Date.now() - 4 * hour,
  startedBy: by,
  items: { [id(1)]: { updated: signed(3), tested: signed(2) }, [id(3)]: { updated: signed(1) } },
};
const everyUpdated = Object.fromEntries(systems.map((one) => [one.id, { updated: signed(1) }]));
const finished = {
  fingerprint: '0b61f4a9d2c8',
  startedAt: Date.parse(lastWeek),
  startedBy: by,
  finishedAt: Date.parse(lastWeek) + hour,
  items: systems.map(({ name }, index) => ({ name, ...(index < 3 && { updated: signed(160) }) })),
};

const view = (change: Partial<SystemsView> = {}): SystemsView => ({
  systems,
  history: [],
  storage: { status: 'kept' },
  ...change,
});
const page = (change: Partial<SystemsView> = {}): GalleryState => ({
  snapshot: open(account, { systems: view(change) }),
  steps: [go],
});
const press = (state: GalleryState, ...names: Name[]): GalleryState => ({
  ...state,
  // A dialog is loaded when it is first opened.
  steps: [go, ...names.flatMap((name) => [{ press: name }, { wait: 250 }])],
});

const editRightFax: Name = ({ systems }) => systems.editNamed('RightFax');

const preview: ImportPreview = {
  importId: id(9),
  fileName: 'fax-systems-EFAX-4100-1000.json',
  otherAccount: 'EFAX-4100-1000',
  added: ['Cardiology gateway', 'Scan to fax'],
  changed: [{ name: 'RightFax', fields: ['host', 'place'] }],
  unchanged: 2,
  marks: 1,
};

export const systemsStates: Record<string, GalleryState> = {
  'systems-empty': page({ systems: [] }),
  'systems-list': page({ history: [finished] }),
  'systems-long': {
    ...page(),
    snapshot: open(longAccount, { systems: view({ systems: [long, ...systems], checklist }) }),
  },
  'systems-checklist': page({ checklist, history: [finished] }),
  'systems-checklist-offline': {
    ...page(),
    snapshot: offline({ offlineCopy: { status: 'ready', confirmedAt: Date.now() }, systems: view({ checklist }) }),
  },
  'systems-checklist-done': page({ checklist: { ...checklist, items: everyUpdated } }),
  'systems-checklist-read-only': {
    ...page(),
    snapshot: open({ ...account, role: 'read_only' }, { systems: view({ checklist }) }),
  },
  'systems-finish': press(page({ checklist }), 'Finish checklist'),
  'systems-add': press(page(), 'Add a fax system', 'OpenEMR fax module'),
  'systems-edit': press(page(), editRightFax),
  'systems-remove': press(page(), editRightFax, 'Remove from the list'),
  'systems-key-refused': {
    ...press(page(), 'Add a fax system', 'OpenEMR fax module', 'Save'),
    answers: { systems: { add: () => Promise.resolve({ ok: false, error: failure('systems.key-inside') }) } },
  },
  'systems-import': {
    ...press(page({ checklist }), 'Import…'),
    answers: { systems: { readImport: () => Promise.resolve({ ok: true, value: { preview } }) } },
  },
  'systems-import-refused': {
    ...press(page(), 'Import…'),
    answers: { systems: { readImport: () => Promise.resolve({ ok: false, error: failure('systems.not-a-list') }) } },
  },
  'systems-not-kept': page({ storage: { status: 'not-kept', reason: 'ENOSPC' } }),
  'systems-newer': page({ systems: [], storage: { status: 'newer' } }),
  'systems-from-backup': page({
    storage: { status: 'kept', setAside: { file: '3f9a01c277be.json.damaged-1795430000000', used: 'backup' } },
  }),
  'systems-menu': { ...page({ checklist }), steps: [{ press: 'Menu' }, { wait: 300 }] },
  'reset-dialog-systems': {
    snapshot: open(account, {
      systems: view({
        systems: [...systems, ...systems.map((one) => ({ ...one, id: `${one.id}b`, name: `${one.name} (south)` }))],
      }),
    }),
    steps: [{ press: 'Reset API Key' }],
  },
  'account-key-changed-checklist': {
    snapshot: open(account, {
      keyChange: {
        at: account.apiKey.createdAt,
        by: 'support@portal.example.com',
        fingerprint,
        previous: 'a81044d09c5e',
      },
      systems: view({ checklist: { ...checklist, items: {} } }),
    }),
  },
  'account-reset-done-checklist': {
    snapshot: open(account, {
      lastChange: { kind: 'reset', fingerprint, at: Date.now() },
      systems: view({ checklist: { ...checklist, items: {} } }),
    }),
  },
};
