/** Made-up accounts and snapshots for the gallery. */
import { viewOfPolicy } from '../../main/policy/view';
import { nothingNoted } from '../../shared/activity';
import type { Failure } from '../../shared/errors';
import type { Kept, KnownOf } from '../../shared/ipc-accounts';
import { defaultRestBase, defaultSettings } from '../../shared/limits';
import { allowed } from '../../shared/permissions';
import { noPolicy, type Policy } from '../../shared/policy';
import type { Account, AccountPage, Role } from '../../shared/portal-api';
import type { SignInView, Snapshot } from '../../shared/snapshot';
import type { Stored } from '../../shared/stored';

const day = 24 * 60 * 60 * 1000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

export const email = 'dana.reyes@northside-clinic.example';

/** The demonstration portal on this computer. */
export const emulator = { address: 'http://127.0.0.1:4810', source: 'command-line', status: 'ready' } as const;

export const account: Account = {
  accountNumber: 'EFAX-1234-5678',
  companyName: 'Northside Clinic',
  status: 'active',
  role: 'global_administrator',
  createdAt: '2017-04-12T09:20:50Z',
  timeZone: 'America/New_York',
  country: 'US',
  primaryContact: { name: 'Dana Reyes', email: 'dana.reyes@northside-clinic.example', phone: '+1 732 555 0142' },
  ports: 24,
  numbers: 1180,
  products: ['fax-server'],
  apiKey: {
    available: true,
    exists: true,
    keyId: 'key-7',
    fingerprint: '3f9a01c277be',
    createdAt: '2024-03-12T14:02:11Z',
    createdBy: 'dana.reyes@northside-clinic.example',
    lastUsedAt: ago(4 * 60 * 1000),
  },
};

export const longAccount: Account = {
  ...account,
  companyName: 'The Northside Regional Medical Center and Rehabilitation Hospitals of Greater New Brunswick',
  timeZone: 'America/Argentina/ComodRivadavia',
  primaryContact: {
    name: 'Maximiliana Featherstonehaugh-Cholmondeley',
    email: 'maximiliana.featherstonehaugh-cholmondeley@fax.northside-regional-medical-center.example',
    phone: '+44 20 7946 0958 extension 40218',
  },
  products: ['fax-server', 'directfax', 'lexmark', 'x-secure-exchange'],
};

export const noKey: Account['apiKey'] = { available: true, exists: false };

export const production: SignInView = {
  id: '0'.repeat(32),
  portal: 'https://clients.connect.etherfax.net',
  email: 'dana.reyes@northside-clinic.example',
  label: 'clients.connect.etherfax.net',
  colour: 'blue',
  environment: 'production',
  status: 'kept',
};

export const atTest: SignInView = {
  id: '1'.repeat(32),
  portal: 'http://127.0.0.1:4810',
  email: 'dana.reyes@northside-clinic.example',
  label: '127.0.0.1:4810',
  colour: 'amber',
  environment: 'test',
  status: 'kept',
};

/** A hospital and its test portal, and a second employer whose session is over. */
export const several = [
  production,
  atTest,
  {
    ...production,
    id: '2'.repeat(32),
    email: 'dana.reyes@westgate-hospital.example',
    label: 'Westgate Hospital',
    colour: 'green',
    status: 'ended',
  },
] as const satisfies SignInView[];

/** What is remembered of their accounts. */
export const known: KnownOf[] = [
  {
    signIn: production.id,
    accounts: [
      { accountNumber: account.accountNumber, companyName: account.companyName, favourite: true, openedAt: 9 },
      { accountNumber: 'EFAX-4102-1074', companyName: 'Cedar Hospice', favourite: true },
      { accountNumber: 'EFAX-4104-1148', companyName: 'Eastgate Radiology', favourite: false, openedAt: 8 },
      { accountNumber: 'EFAX-4101-1037', companyName: 'Bay Street Pharmacy', favourite: false, openedAt: 7 },
    ],
  },
  {
    signIn: atTest.id,
    accounts: [
      { accountNumber: 'EFAX-9000-0001', companyName: 'Northside Clinic (trial)', favourite: true, openedAt: 5 },
      { accountNumber: 'EFAX-9000-0002', companyName: 'Trial Account Two', favourite: false, openedAt: 4 },
    ],
  },
];

/** A snapshot of an open account, or of whatever `change` makes of it. */
export function snapshot(change: Partial<Snapshot> = {}): Snapshot {
  return {
    revision: 1,
    version: '1.0.0',
    platform: 'linux',
    phase: 'account',
    activity: { ...nothingNoted, newest: 1204 },
    portal: { address: 'https://clients.connect.etherfax.net', source: 'default', status: 'ready' },
    keychain: { status: 'available' },
    user: { userId: 'u-1', email: 'dana.reyes@northside-clinic.example', name: 'Dana Reyes' },
    signIns: [production],
    signIn: production.id,
    session: { signedInAt: Date.now() - 3 * day, endsAt: new Date(Date.now() + 29 * day).toISOString() },
    tray: false,
    language: { spoken: 'en', choice: 'system', system: 'en', isManaged: false },
    updates: { status: 'idle' },
    methods: ['totp'],
    severalAccounts: false,
    keyAccounts: [],
    restBase: defaultRestBase,
    accountNumber: account.accountNumber,
    accountFrom: 'portal',
    connectivity: 'online',
    offlineCopy: { status: 'none' },
    permissions: permissions('read_only', account),
    operation: { status: 'idle' },
    unsettled: [],
    settings: { ...defaultSettings, most: {} },
    policy: viewOfPolicy(noPolicy),
    passcode: { isSet: false, isRequired: false },
    canLock: true,
    ...change,
  };
}

export function permissions(
  role: Role,
  of: Account,
  connectivity: Snapshot['connectivity'] = 'online',
  operation: Snapshot['operation']['status'] = 'idle',
  policy: Policy = noPolicy,
  offlineCopy: Snapshot['offlineCopy']['status'] = 'none',
) {
  return allowed(role, of, of.apiKey, connectivity, policy, { operation, offlineCopy });
}

/** The page of an account as its user sees it. */
export function open(of: Account, change: Partial<Snapshot> = {}): Snapshot {
  const { connectivity = 'online', operation = { status: 'idle' }, offlineCopy = { status: 'none' } } = change;
  const may = permissions(of.role, of, connectivity, operation.status, noPolicy, offlineCopy.status);
  return snapshot({ account: of, permissions: may, ...change });
}

/** Before anybody is signed in. */
export function outside(change: Partial<Snapshot>): Snapshot {
  const { user: _user, signIn: _signIn, session: _session, accountNumber: _number, ...rest } = snapshot();
  return { ...rest, signIns: [], ...change };
}

export function failure(code: Failure['code'], more: Partial<Failure> = {}): Failure {
  return {
    code,
    message: 'What the log says of it in one sentence.',
    requestId: '0d5c6f0e-92b4-4c1e-9d3e-5b7a1a2f3c4d',
    ...more,
  };
}

const companies = [
  'Adler Dental',
  'Bay Street Pharmacy',
  'Cedar Hospice',
  'Dunmore & Partners LLP',
  'Eastgate Radiology',
];

export const accountPage: AccountPage = {
  items: Array.from({ length: 20 }, (_, index) => ({
    accountNumber: `EFAX-${4100 + index}-${1000 + index * 37}`,
    companyName: `${companies[index % companies.length]}${index >= 5 ? ` ${index}` : ''}`,
    status: index === 3 ? 'suspended' : index === 7 ? 'closed' : 'active',
    role: index % 4 === 1 ? 'edit_customer' : index % 6 === 4 ? 'read_only' : 'global_administrator',
  })),
  nextCursor: 'next',
};

export const lastWeek = ago(7 * day);

export const stored: Stored = {
  place: 'keychain',
  entries: [
    {
      kind: 'sign-in',
      label: 'dana.reyes@northside-clinic.example',
      detail: 'clients.connect.etherfax.net',
      at: Date.now() - 21 * day,
      readable: true,
    },
    { kind: 'sign-in', readable: false },
    {
      kind: 'account',
      label: longAccount.companyName,
      detail: 'EFAX-1234-5678',
      fingerprint: '3f9a01c277be',
      at: Date.now() - 3 * day,
      readable: true,
    },
    { kind: 'account', label: 'Westgate Imaging', detail: 'EFAX-2000-0001', at: Date.now() - 9 * day, readable: true },
    {
      kind: 'key-account',
      label: 'Lakeside Hospital',
      detail: 'EFAX-7000-0012',
      fingerprint: 'a81044d09c5e',
      at: Date.now() - 60_000,
      readable: true,
    },
    { kind: 'unsettled', label: 'EFAX-1234-5678', at: Date.now() - 5 * 60_000, readable: true },
    { kind: 'accounts', label: 'dana.reyes@northside-clinic.example', count: 12, readable: true },
    { kind: 'settings', readable: true },
    { kind: 'passcode', readable: true },
    { kind: 'bookkeeping', readable: true },
  ],
};

/** What is confirmed is from this morning. */
const thisMorning = Date.now() - 3.2 * 60 * 60 * 1000;

/** The page of an account of which a copy is kept, without a network. */
export function offline(change: Partial<Snapshot> = {}): Snapshot {
  return open(account, {
    connectivity: 'offline',
    accountFrom: 'cache',
    accountConfirmedAt: thisMorning,
    accountFailure: failure('connect.name-not-resolved', { requestId: undefined }),
    offlineCopy: { status: 'ready', confirmedAt: thisMorning },
    keepReady: true,
    ...change,
  });
}

/** What is kept of three accounts. */
export const keptKeys: Kept[] = [
  { account: 'Northside Clinic', number: 'EFAX-1234-5678', fingerprint: '3f9a01c277be', age: 0.1, status: 'ready' },
  { account: 'Adler Dental', number: 'EFAX-4100-1000', fingerprint: 'a81044d09c5e', age: 9, status: 'ready' },
  { account: 'Eastgate Radiology', number: 'EFAX-4104-1148', fingerprint: '02bb7c419ef3', age: 41, status: 'expired' },
].map(({ account: companyName, number: accountNumber, age, fingerprint, status }) => ({
  accountNumber,
  companyName,
  fingerprint,
  confirmedAt: Date.now() - age * day,
  status: status as Kept['status'],
}));
