/** States of the page: what an organisation has decided. */
import { viewOfPolicy } from '../../main/policy/view';
import { closedPolicy, decide, type Policy } from '../../shared/policy';
import type { Snapshot } from '../../shared/snapshot';
import { account, atTest, failure, open, outside, several } from './samples';
import type { GalleryState } from './state';

const portals = ['https://portal.hospital.example', 'https://portal.hospital-test.example'];
const openPreferences = [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }];
const openAdd = { press: 'Add an account by its API key' };
const policy = (decided: Policy) => ({ policy: viewOfPolicy(decided) });
const only = (addresses: string[]) => policy(decide({ portalAddresses: addresses, otherPortals: false }));
const notReached = (code: 'connect.policy' | 'connect.not-permitted'): Partial<Snapshot> => ({
  phase: 'connect',
  portal: { address: '', source: 'policy', status: 'failed', failure: failure(code) },
});

export const policyStates: Record<string, GalleryState> = {
  'sign-in-only-portal': { snapshot: outside({ phase: 'sign-in', ...only(portals.slice(0, 1)) }) },
  'connect-permitted': { snapshot: outside({ ...notReached('connect.not-permitted'), ...only(portals) }) },
  'connect-only-portal': {
    snapshot: outside({ ...notReached('connect.not-permitted'), ...only(portals.slice(0, 1)) }),
  },
  'connect-policy-wrong': {
    snapshot: outside({
      ...notReached('connect.policy'),
      ...policy(decide({ portalAddresses: [], proxyMode: 'pac' })),
    }),
  },
  'connect-policy-unsafe': {
    snapshot: outside({ ...notReached('connect.policy'), ...policy(closedPolicy('unsafe')) }),
  },
  'add-key-account-permitted': {
    snapshot: outside({
      phase: 'sign-in',
      ...policy(decide({ restAddresses: portals, otherPortals: false })),
      restBase: portals[0] ?? '',
    }),
    steps: [openAdd, { press: 'Advanced' }],
  },
  'preferences-policy': {
    snapshot: open(account, {
      ...policy(
        decide({
          portalAddresses: portals,
          otherPortals: false,
          showKey: 'copy-only',
          idleLockMinutes: 5,
          offlineDays: 0,
          remindAfterDays: 0,
          passcodeRequired: true,
          proxyMode: 'pac',
          proxyPacUrl: 'https://wpad.hospital.example/a/long/way/to/the/script/of/the/proxy.pac',
          updates: 'off',
          colour: 'blue',
        }),
      ),
      passcode: { isSet: true, isRequired: true },
    }),
    steps: openPreferences,
  },
  'session-not-permitted': {
    snapshot: open(account, {
      ...only(['https://clients.connect.etherfax.net']),
      signIns: several.map((one) => (one.id === atTest.id ? { ...one, status: 'not-permitted' } : one)),
    }),
    steps: [{ press: 'Menu' }, { press: 'Session' }, { wait: 300 }],
  },
};
