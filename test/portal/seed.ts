import { fingerprintOf, makeKey } from './api-keys';
import { day, hour, instant, minute } from './clock';
import { type DemoUserName, definitionOf, demoAccounts, demoUserNames, userIdOf } from './demo-users';
import type { PasswordHash } from './secrets';
import { partnerAccounts, partnerRole } from './seed-partner';
import type { AccountRecord, ActivityRecord, State, UserRecord } from './state';
import { emptyState } from './store';
import { newTotpSecret } from './totp';

/** How long the locked user stays so: a demonstration's day. */
const lockedFor = 8 * hour;

/** The user of Northside's service account, which signs in to the REST service with a password. */
export const serviceUser = 'appservice';

/** Hashes of the passwords that were made up at this start. */
export interface SeedPasswords {
  users: Record<DemoUserName, PasswordHash>;
  service: PasswordHash;
}

/**
 * The world of the demonstration: a clinic with users of every kind, an account for each special case, and a partner.
 * @param now milliseconds since the epoch
 * @param customersOfPartner how many accounts the partner has, if not all 5,000
 */
export function seed(now: number, passwords: SeedPasswords, customersOfPartner?: number): State {
  const state = emptyState();
  const customers = partnerAccounts(now).slice(0, customersOfPartner);
  for (const account of [...ownAccounts(now, passwords.service), ...customers]) {
    state.accounts.set(account.accountNumber, account);
  }
  for (const name of demoUserNames) state.users.set(userIdOf(name), userRecord(name, passwords.users[name]));
  const partner = state.users.get(userIdOf('partner'));
  customers.forEach(({ accountNumber }, index) => {
    partner?.roles.set(accountNumber, partnerRole(index));
  });
  for (const { email, locked } of demoUserNames.map(definitionOf)) {
    if (locked) state.failures.set(email, { email, count: 5, lockedUntil: now + lockedFor });
  }
  state.activity.push(...history(now, state));
  return state;
}

function userRecord(name: DemoUserName, password: PasswordHash): UserRecord {
  const { email, firstName, lastName, role, account, totp, phone } = definitionOf(name);
  return {
    userId: userIdOf(name),
    email,
    firstName,
    lastName,
    role,
    roles: new Map([[account, role]]),
    password,
    usedSteps: [],
    ...(totp ? { totpSecret: newTotpSecret() } : {}),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** An account of one demo user, who is its contact. */
function accountOf(
  name: DemoUserName,
  companyName: string,
  phone: string,
  now: number,
  rest: Partial<AccountRecord>,
): AccountRecord {
  const { account, firstName, lastName, email } = definitionOf(name);
  return {
    accountNumber: account,
    companyName,
    status: 'active',
    createdAt: instant(now - 800 * day),
    timeZone: 'America/New_York',
    country: 'US',
    primaryContact: { name: `${firstName} ${lastName}`, email, phone },
    ports: 4,
    numbers: 6,
    products: ['fax-server'],
    keyAvailable: true,
    ...rest,
  };
}

function ownAccounts(now: number, service: PasswordHash): AccountRecord[] {
  return [
    accountOf('admin', 'Northside Clinic', '+1 555-555-0123', now, {
      timeZone: 'America/Chicago',
      ports: 24,
      numbers: 38,
      products: ['fax-server', 'directfax', 'lexmark', 'sharp-connector'],
      key: { ...makeKey(definitionOf('admin').email, now - 140 * day), lastUsedAt: now - 7 * minute },
      serviceAccount: { user: serviceUser, password: service },
    }),
    accountOf('no-key', 'Lakeview Women’s Health', '+1 555-555-0134', now, { createdAt: instant(now - 3 * day) }),
    accountOf('directfax', 'Harbor Street Pharmacy', '+1 555-555-0156', now, {
      ports: 0,
      numbers: 2,
      products: ['directfax', 'lexmark'],
    }),
    accountOf('no-key-feature', 'Stone Family Dental', '+1 555-555-0161', now, {
      keyAvailable: false,
      products: ['directfax'],
    }),
    accountOf('suspended', 'Cedar Diagnostic Laboratory', '+1 555-555-0178', now, {
      status: 'suspended',
      ports: 12,
      key: { ...makeKey(definitionOf('suspended').email, now - 400 * day), lastUsedAt: now - 20 * day },
    }),
  ];
}

/** What has been done at Northside before the demonstration starts; the addresses are those of documentation. */
function history(now: number, { accounts }: State): ActivityRecord[] {
  const accountNumber = demoAccounts.northside;
  const key = accounts.get(accountNumber)?.key;
  const did = (ago: number, name: DemoUserName, action: string, client = 'Client Portal'): ActivityRecord => ({
    id: `seed-${ago}`,
    at: now - ago,
    actor: definitionOf(name).email,
    action,
    ip: '198.51.100.24',
    client,
    accountNumber,
    ...(action === 'signed-in' || !key ? {} : { fingerprint: fingerprintOf(key.value) }),
  });
  return [
    did(140 * day + minute, 'admin', 'signed-in'),
    did(140 * day, 'admin', 'generated'),
    did(139 * day, 'admin', 'shown'),
    did(60 * day + minute, 'editor', 'signed-in'),
    did(60 * day, 'editor', 'shown'),
    did(9 * day, 'reader', 'signed-in'),
    did(2 * day, 'editor', 'signed-in'),
    did(2 * day - minute, 'editor', 'shown'),
  ];
}
