/** States of the page: Settings > Account, and the dialogs of Generate and Reset. */
import { defaultSettings } from '../../shared/limits';
import {
  account,
  atTest,
  emulator,
  failure,
  longAccount,
  noKey,
  offline,
  open,
  production,
  several,
  snapshot,
} from './samples';
import { type GalleryState, refuse } from './state';

const { lastUsedAt: _lastUsed, ...fresh } = account.apiKey;
const newKey = { ...account, apiKey: { ...fresh, fingerprint: 'a81044d09c5e', createdAt: new Date().toISOString() } };
const openReset = { press: 'Reset API Key' };

export const accountStates: Record<string, GalleryState> = {
  'account-administrator': { snapshot: open(account) },
  'account-partner-emulator': {
    snapshot: open(account, { severalAccounts: true, portal: emulator, signIns: several, signIn: atTest.id }),
  },
  'account-shown': { snapshot: open(account), steps: [{ press: 'Show API Key' }] },
  'account-copied': { snapshot: open(account), steps: [{ press: 'Copy' }, { wait: 2500 }] },
  'account-edit-customer': { snapshot: open({ ...account, role: 'edit_customer' }) },
  'account-read-only': { snapshot: open({ ...account, role: 'read_only' }) },
  'account-no-key': { snapshot: open({ ...account, apiKey: noKey }) },
  'account-no-key-read-only': { snapshot: open({ ...account, role: 'read_only', apiKey: noKey }) },
  'account-no-key-needed': { snapshot: open({ ...account, products: ['directfax', 'lexmark'], apiKey: noKey }) },
  'account-not-available': { snapshot: open({ ...account, apiKey: { available: false, exists: false } }) },
  'account-old-key': { snapshot: open(account, { settings: { ...defaultSettings, remindAfterDays: 365, most: {} } }) },
  'account-old-key-edit-customer': {
    snapshot: open(
      { ...account, role: 'edit_customer' },
      { settings: { ...defaultSettings, remindAfterDays: 365, most: {} } },
    ),
  },
  'account-suspended': { snapshot: open({ ...account, status: 'suspended' }) },
  'account-kept': {
    snapshot: open(account, { offlineCopy: { status: 'ready', confirmedAt: Date.now() - 20_000 }, keepReady: true }),
  },
  'account-not-kept': { snapshot: open(account, { keepReady: false }) },
  'account-could-not-be-kept': {
    snapshot: open(account, {
      offlineCopy: { status: 'none', failure: failure('keychain.too-large') },
      keepReady: true,
    }),
  },
  'account-connecting': {
    snapshot: offline({ connectivity: 'connecting', accountFailure: undefined }),
    steps: [{ wait: 2300 }],
  },
  'account-offline': { snapshot: offline() },
  'account-offline-why': { snapshot: offline(), steps: [{ press: 'Why?' }] },
  'account-offline-copied': { snapshot: offline(), steps: [{ press: 'Copy' }] },
  'account-offline-expired': {
    snapshot: offline({ offlineCopy: { status: 'expired', confirmedAt: Date.now() - 41 * 24 * 3_600_000 } }),
  },
  'account-offline-clock': { snapshot: offline({ offlineCopy: { status: 'clock-set-back', confirmedAt: 0 } }) },
  'account-offline-no-copy': { snapshot: offline({ offlineCopy: { status: 'none' }, keepReady: false }) },
  'account-offline-nothing': {
    snapshot: snapshot({ connectivity: 'offline', accountFailure: failure('connect.name-not-resolved') }),
  },
  'account-key-changed': {
    snapshot: open(newKey, {
      keyChange: {
        at: new Date().toISOString(),
        by: 'support@portal.example.com',
        fingerprint: 'a81044d09c5e',
        previous: '3f9a01c277be',
        copiedAt: Date.now() - 3 * 3_600_000,
      },
      offlineCopy: { status: 'ready', confirmedAt: Date.now() },
      keepReady: true,
    }),
  },
  'account-copy-removed': {
    snapshot: open({ ...account, role: 'read_only' }, { copyRemoved: { reason: 'role' } }),
  },
  'account-long': { snapshot: open(longAccount, { severalAccounts: true }) },
  'account-stale': { snapshot: open(account, { accountFailure: failure('portal.maintenance') }) },
  'account-no-keychain': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.unavailable') } }),
  },
  'account-keychain-tried': {
    snapshot: open(account, { keychain: { status: 'unavailable', failure: failure('keychain.locked') } }),
    answers: { retry: refuse('keychain.locked') },
    steps: [{ press: 'Try again' }],
  },
  'account-loading': { snapshot: snapshot(), steps: [{ wait: 2300 }] },
  'account-failed': { snapshot: snapshot({ accountFailure: failure('portal.invalid-reply') }) },
  'account-checking': { snapshot: open(account, { operation: { status: 'checking', kind: 'reset' } }) },
  'account-reset-done': {
    snapshot: open(newKey, {
      lastChange: { kind: 'reset', fingerprint: 'a81044d09c5e', at: Date.now() },
      clipboard: { fingerprint: '3f9a01c277be', clearsAt: Date.now() + 25_000 },
    }),
  },
  'account-not-changed': { snapshot: open(account, { notChanged: { kind: 'reset', at: Date.now() } }) },
  'account-unsettled-elsewhere': {
    snapshot: open(account, {
      signIns: several,
      unsettled: [
        {
          signIn: production.id,
          accountNumber: 'EFAX-4102-1074',
          kind: 'reset',
          at: Date.now() - 90_000,
          outcome: 'unknown',
        },
        {
          signIn: atTest.id,
          accountNumber: 'EFAX-9000-0001',
          kind: 'reset',
          at: Date.now() - 3_600_000,
          outcome: 'done',
        },
      ],
    }),
  },
  menu: { snapshot: open(account), steps: [{ press: 'Menu' }, { wait: 300 }] },
  'reset-dialog': { snapshot: open(account), steps: [openReset] },
  'reset-dialog-test': {
    snapshot: open(account, { signIns: several, signIn: atTest.id, portal: emulator }),
    steps: [openReset],
  },
  'reset-dialog-several': { snapshot: open(account, { signIns: several }), steps: [openReset] },
  'reset-dialog-step-up-beforehand': {
    snapshot: open(account, { session: { endsAt: new Date().toISOString(), provedUntil: 0 } }),
    steps: [openReset],
  },
  'reset-dialog-step-up': {
    snapshot: open(account),
    answers: { resetKey: refuse('auth.step-up-required') },
    steps: [openReset, { fill: 'Account number', with: 'efax-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-sms': {
    snapshot: open(account, { methods: ['sms'] }),
    answers: { resetKey: refuse('auth.step-up-required') },
    steps: [openReset, { fill: 'Account number', with: 'efax-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-changed': {
    snapshot: open(account),
    answers: { resetKey: refuse('account.key-changed') },
    steps: [openReset, { fill: 'Account number', with: 'EFAX-1234-5678' }, { press: 'Reset API Key' }],
  },
  'reset-dialog-busy': {
    snapshot: open(account),
    steps: [openReset, { fill: 'Account number', with: 'EFAX-1234-5678' }, { press: 'Reset API Key' }, { wait: 300 }],
  },
  'generate-dialog': {
    snapshot: open({ ...account, products: ['directfax', 'lexmark'], apiKey: noKey }),
    steps: [{ press: 'Generate API Key' }],
  },
};
