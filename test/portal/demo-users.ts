import type { Role } from '../../shared/portal-api';

/** The accounts that the demo users belong to, beside the partner's 5,000. */
export const demoAccounts = {
  northside: 'EFAX-1234-5678',
  withoutKey: 'EFAX-2201-0417',
  directfax: 'EFAX-2202-0931',
  withoutFeature: 'EFAX-2203-1150',
  suspended: 'EFAX-2204-0066',
  /** The first of the partner's. */
  partner: 'EFAX-7000-0000',
} as const;

interface Definition {
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
  account: string;
  /** What this user is there to try. */
  about: string;
  totp: boolean;
  phone?: string;
  locked?: boolean;
}

const { northside } = demoAccounts;
const staff = (firstName: string, lastName: string, role: Role) => {
  const email = `${firstName}.${lastName}@northside.example.com`.toLowerCase();
  return { firstName, lastName, email, role, account: northside, totp: true };
};

/** Everybody who can sign in to the demonstration portal. All names are made up. */
export const definitions = {
  admin: { ...staff('Dana', 'Whitfield', 'global_administrator'), about: 'Global Administrator' },
  editor: { ...staff('Marcus', 'Oyelaran', 'edit_customer'), about: 'Edit Customer: may show and copy' },
  reader: { ...staff('Priya', 'Raman', 'read_only'), about: 'Read Only' },
  newcomer: { ...staff('Tomas', 'Lindqvist', 'global_administrator'), totp: false, about: 'First sign-in: enrolment' },
  both: { ...staff('Ines', 'Carvalho', 'global_administrator'), phone: '+15555550187', about: 'App or text message' },
  sms: {
    ...staff('Walter', 'Brandt', 'global_administrator'),
    totp: false,
    phone: '+15555550142',
    about: 'Text message alone',
  },
  locked: { ...staff('Helen', 'Moreau', 'edit_customer'), locked: true, about: 'Locked' },
  'no-key': {
    firstName: 'Grace',
    lastName: 'Okafor',
    email: 'grace.okafor@lakeview.example.org',
    role: 'global_administrator',
    account: demoAccounts.withoutKey,
    totp: true,
    about: 'An account with no key yet',
  },
  directfax: {
    firstName: 'Stefan',
    lastName: 'Novak',
    email: 'stefan.novak@harborpharmacy.example.com',
    role: 'global_administrator',
    account: demoAccounts.directfax,
    totp: true,
    about: 'DirectFax and Lexmark alone, no key',
  },
  'no-key-feature': {
    firstName: 'Amelia',
    lastName: 'Stone',
    email: 'amelia.stone@stonedental.example.com',
    role: 'global_administrator',
    account: demoAccounts.withoutFeature,
    totp: true,
    about: 'The account has no key feature',
  },
  suspended: {
    firstName: 'Victor',
    lastName: 'Hale',
    email: 'victor.hale@cedarlabs.example.org',
    role: 'global_administrator',
    account: demoAccounts.suspended,
    totp: true,
    about: 'A suspended account',
  },
  partner: {
    firstName: 'Yuki',
    lastName: 'Tanabe',
    email: 'yuki.tanabe@medilink.example.com',
    role: 'global_administrator',
    account: demoAccounts.partner,
    totp: true,
    about: 'A partner with 5,000 accounts',
  },
} as const satisfies Record<string, Definition>;

export type DemoUserName = keyof typeof definitions;
export const demoUserNames = Object.keys(definitions) as DemoUserName[];

/** The definition of one user, with the fields that only some have. */
export const definitionOf = (name: DemoUserName): Definition => definitions[name];

/** The user id that goes with a name. */
export const userIdOf = (name: DemoUserName) => `user-${name}`;

/** Somebody to sign in as. */
export interface DemoUser {
  name: DemoUserName;
  userId: string;
  email: string;
  firstName: string;
  lastName: string;
  /** Made anew at every start, unless it was given. */
  password: string;
  /** The user's role on `accountNumber`. */
  role: Role;
  accountNumber: string;
  about: string;
}
export type DemoUsers = Readonly<Record<DemoUserName, DemoUser>>;

/** Everybody with the password of this run. */
export function demoUsers(passwords: Record<DemoUserName, string>): DemoUsers {
  const entries = demoUserNames.map((name): [DemoUserName, DemoUser] => {
    const { firstName, lastName, email, role, account, about } = definitionOf(name);
    const userId = userIdOf(name);
    const password = passwords[name];
    return [name, { name, userId, email, firstName, lastName, password, role, accountNumber: account, about }];
  });
  return Object.fromEntries(entries) as Record<DemoUserName, DemoUser>;
}
