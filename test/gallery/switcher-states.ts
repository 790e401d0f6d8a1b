/** States of the page: choosing an account, and going from one to another. */
import { keyAccounts } from './key-account-samples';
import { account, known, open, several, snapshot } from './samples';
import type { GalleryState } from './state';

export const switcherStates: Record<string, GalleryState> = {
  'choose-account': {
    snapshot: snapshot({ phase: 'choose-account', severalAccounts: true }),
    steps: [{ wait: 300 }],
  },
  'choose-account-none': {
    snapshot: snapshot({ phase: 'choose-account', severalAccounts: true }),
    answers: { list: () => Promise.resolve({ ok: true, value: { items: [] } }) },
    steps: [{ fill: 'Search accounts', with: 'Westgate' }, { wait: 500 }],
  },
  switcher: {
    snapshot: open(account, { severalAccounts: true, signIns: several, keyAccounts }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [{ key: 'Control+k' }, { wait: 600 }],
  },
  'switcher-search': {
    snapshot: open(account, { severalAccounts: true }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [
      { key: 'Control+k' },
      { wait: 300 },
      { fill: 'Search accounts and actions', with: 'ce' },
      { key: 'ArrowDown' },
      { wait: 500 },
    ],
  },
  'switcher-offline': {
    snapshot: open(account, { severalAccounts: true, signIns: several, connectivity: 'offline' }),
    answers: { known: () => Promise.resolve({ ok: true, value: { known } }) },
    steps: [{ key: 'Control+k' }, { wait: 300 }],
  },
  'switcher-nothing': {
    snapshot: open(account),
    answers: { list: () => Promise.resolve({ ok: true, value: { items: [] } }) },
    steps: [
      { key: 'Control+k' },
      { wait: 300 },
      { fill: 'Search accounts and actions', with: 'Westgate' },
      { wait: 500 },
    ],
  },
};
