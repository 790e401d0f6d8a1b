import { beforeEach, expect, it, vi } from 'vitest';
import { snapshotPublisher } from '../../main/ipc/publish';
import { viewOfPolicy } from '../../main/policy/view';
import { nothingNoted } from '../../shared/activity';
import { snapshotChannel } from '../../shared/ipc-names';
import { defaultSettings } from '../../shared/limits';
import { allowed } from '../../shared/permissions';
import { noPolicy } from '../../shared/policy';
import type { Snapshot } from '../../shared/snapshot';

const log = { info: vi.fn(), warn: vi.fn() };
const receiver = { isDestroyed: vi.fn(), isCrashed: vi.fn(), send: vi.fn() };

const snapshot: Snapshot = {
  revision: 1,
  version: '1.0.0',
  platform: 'linux',
  phase: 'sign-in',
  activity: nothingNoted,
  portal: { address: 'https://portal.example', source: 'default', status: 'ready' },
  keychain: { status: 'available' },
  signIns: [],
  tray: false,
  language: { spoken: 'en', choice: 'system', system: 'en', isManaged: false },
  updates: { status: 'idle' },
  methods: ['totp'],
  severalAccounts: false,
  keyAccounts: [],
  restBase: 'https://rest.example.com/api',
  accountFrom: 'portal',
  offlineCopy: { status: 'none' },
  connectivity: 'online',
  permissions: allowed('read_only', { status: 'active' }, { available: true, exists: true }, 'online', noPolicy),
  operation: { status: 'idle' },
  unsettled: [],
  settings: { ...defaultSettings, most: {} },
  policy: viewOfPolicy(noPolicy),
  passcode: { isSet: false, isRequired: false },
  canLock: true,
};

beforeEach(() => void vi.resetAllMocks());

it('sends a snapshot to the page', () => {
  snapshotPublisher(() => receiver, log)(snapshot);
  expect(receiver.send).toHaveBeenCalledExactlyOnceWith(snapshotChannel, snapshot);
});

it('leaves out what the contract does not know', () => {
  const slippedIn = { ...snapshot, apiKey: crypto.randomUUID() };
  snapshotPublisher(() => receiver, log)(slippedIn);
  expect(receiver.send).toHaveBeenCalledExactlyOnceWith(snapshotChannel, snapshot);
});

it('does not send what is not valid, and says which fields are wrong, not what they hold', () => {
  const secret = crypto.randomUUID();
  snapshotPublisher(() => receiver, log)({ ...snapshot, platform: { secret }, revision: 1.5 } as never);
  expect(receiver.send).not.toHaveBeenCalled();
  expect(log.warn).toHaveBeenCalledWith('snapshot-not-valid', { fields: 'revision, platform' });
});

it.each([
  ['there is no window', () => undefined],
  ['the window is closed', () => ({ ...receiver, isDestroyed: () => true })],
  ['the page has crashed', () => ({ ...receiver, isCrashed: () => true })],
])('sends nothing when %s', (_when, find) => {
  snapshotPublisher(find, log)(snapshot);
  expect(receiver.send).not.toHaveBeenCalled();
  expect(log.warn).not.toHaveBeenCalled();
});
