/** What was done, at the portal and on this computer, and a check of it. */
import type { ActivityCheck, LocalActivityPage } from '../../shared/activity';
import type { ActivityPage } from '../../shared/portal-api';
import { account } from './samples';

const day = 24 * 60 * 60 * 1000;
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const minute = 60 * 1000;
const email = account.primaryContact.email;
const here = { portal: 'https://clients.connect.etherfax.net', user: email, accountNumber: account.accountNumber };
const oldKey = '77c1e05ab9d2';

export const localActivity: LocalActivityPage = {
  items: [
    { action: 'exported', count: 1198, ago: 3 * minute },
    { action: 'copied', fingerprint: '3f9a01c277be', ago: 9 * minute },
    { action: 'copied', fingerprint: '3f9a01c277be', source: 'offline-copy', ago: 70 * minute },
    { action: 'shown', fingerprint: '3f9a01c277be', ago: 71 * minute },
    { action: 'unlocked', ago: 72 * minute },
    { action: 'locked', ago: 100 * minute },
    { action: 'signed-in', code: 'auth.invalid-code', ago: day },
    { action: 'reset', fingerprint: '3f9a01c277be', ago: day + 2 * minute },
    { action: 'reset', code: 'account.outcome-unknown', ago: day + 3 * minute },
    { action: 'reset', code: 'account.key-changed', fingerprint: oldKey, ago: 6 * day },
    { action: 'signed-in', ago: 6 * day + 4 * minute },
    { action: 'not-recorded', count: 12, ago: 9 * day },
    { action: 'key-escrowed', ago: 9 * day + 2 * minute },
  ].map(({ ago: passed, ...entry }, index) => ({ seq: 1204 - index, at: Date.now() - passed, ...here, ...entry })),
  nextCursor: '3:80645',
};

export const portalActivity: ActivityPage = {
  items: [
    { actor: email, action: 'shown', fingerprint: '3f9a01c277be', passed: 9 * minute },
    { actor: 'lee.osei@northside-clinic.example', action: 'signed-in', passed: 40 * minute },
    { actor: email, action: 'reset', fingerprint: '3f9a01c277be', passed: day + 2 * minute },
    { actor: 'etherFAX Support', action: 'ports-changed', passed: 12 * day },
  ].map(({ passed, ...item }, index) => ({
    id: `item-${index}`,
    at: ago(passed),
    ip: '198.51.100.24',
    client: index % 2 === 0 ? 'etherfax-admin/1.0.0' : 'Client Portal',
    ...item,
  })),
  nextCursor: 'next',
};

export const activityCheck: ActivityCheck = {
  keyed: true,
  entries: 1204,
  proved: 1204,
  unproved: 0,
  findings: [],
  more: 0,
  torn: 0,
};
