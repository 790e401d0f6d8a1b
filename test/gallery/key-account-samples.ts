/** Made-up accounts that were added by their API key. */
import { defaultRestBase } from '../../shared/limits';
import { allowed } from '../../shared/permissions';
import { noPolicy } from '../../shared/policy';
import type { KeyAccountView, Snapshot } from '../../shared/snapshot';
import { account, outside } from './samples';

const hour = 60 * 60 * 1000;

export const keyAccount: KeyAccountView = {
  id: '0123456789abcdef0123456789abcdef',
  restBase: defaultRestBase,
  account: {
    accountNumber: 'EFAX-1234-5678',
    name: 'Northside Clinic',
    enabled: true,
    ports: 24,
    numberCount: 38,
    numbers: ['+1 732 555 0142', '+1 732 555 0143', '+1 732 555 0144', '+1 732 555 0145'],
    features: ['fax-server', 'directfax'],
    acceptedFormats: ['PDF', 'TIFF'],
    country: 'US',
    timeZone: 'America/New_York',
  },
  fingerprint: '3f9a01c277be',
  keySince: Date.now() - 40 * 24 * hour,
  confirmedAt: Date.now() - 2 * hour,
  checking: false,
};
export const keyAccounts = [
  {
    id: keyAccount.id,
    restBase: defaultRestBase,
    accountNumber: 'EFAX-1234-5678',
    name: 'Northside Clinic',
    favourite: true,
  },
  { id: 'f'.repeat(32), restBase: defaultRestBase, accountNumber: 'EFAX-2204-0066', favourite: false },
];

/** The page of an account that was added by its key. */
export function openByKey(of: KeyAccountView, change: Partial<Snapshot> = {}): Snapshot {
  const offlineCopy = { status: of.refused ? 'refused' : of.fingerprint ? 'ready' : 'none' } as const;
  const { connectivity = 'online' } = change;
  const apiKey = { available: true, exists: of.fingerprint !== undefined };
  return outside({
    phase: 'account',
    keyAccounts,
    keyAccount: of,
    accountNumber: of.account.accountNumber,
    offlineCopy,
    permissions: allowed('edit_customer', account, apiKey, connectivity, noPolicy, {
      offlineCopy: offlineCopy.status,
      origin: 'api-key',
    }),
    ...change,
  });
}
