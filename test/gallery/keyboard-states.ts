/** States of the page: what can be done by typing. */
import { account, known, offline, open, several } from './samples';
import { type GalleryState, refuse } from './state';

const search = 'Search accounts and actions';
const answers: GalleryState['answers'] = { known: () => Promise.resolve({ ok: true, value: { known } }) };

export const keyboardStates: Record<string, GalleryState> = {
  'palette-actions': { snapshot: open(account), steps: [{ key: 'Control+k' }, { wait: 400 }] },
  'palette-typed': {
    snapshot: open(account, { severalAccounts: true, signIns: several }),
    answers,
    steps: [{ key: 'Control+k' }, { wait: 300 }, { fill: search, with: 'key' }, { wait: 400 }],
  },
  'palette-not-now': {
    snapshot: offline({ offlineCopy: { status: 'none' }, keepReady: false }),
    answers,
    steps: [{ key: 'Control+k' }, { wait: 300 }, { fill: search, with: 'key' }, { key: 'ArrowDown' }, { wait: 400 }],
  },
  'palette-mac': {
    snapshot: open(account, { platform: 'darwin' }),
    steps: [{ key: 'Meta+k' }, { wait: 400 }],
  },
  shortcuts: { snapshot: open(account), steps: [{ key: 'F1' }, { wait: 300 }] },
  'shortcuts-mac': { snapshot: open(account, { platform: 'darwin' }), steps: [{ key: '?' }, { wait: 300 }] },
  'key-spelled': {
    snapshot: open(account),
    steps: [{ press: 'Show API Key' }, { press: 'Spell out' }, { wait: 300 }, { key: 'ArrowRight' }],
  },
  'toast-copied': { snapshot: open(account), steps: [{ go: 'Activity' }, { key: 'Control+Shift+c' }, { wait: 1500 }] },
  'toast-not-now': {
    snapshot: offline({ offlineCopy: { status: 'none' }, keepReady: false }),
    steps: [{ go: 'Connection' }, { key: 'Control+Shift+c' }],
  },
  'toast-failed': {
    snapshot: open(account),
    answers: { copyKey: refuse('portal.unavailable') },
    steps: [{ go: 'Preferences' }, { key: 'Control+Shift+c' }],
  },
  'tip-on-focus': { snapshot: open(account), steps: [{ wait: 300 }, { key: 'Tab' }] },
};
