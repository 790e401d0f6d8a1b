/** The states of Settings > Activity. */
import { activityCheck } from './activity-samples';
import { account, failure, open } from './samples';
import type { GalleryState } from './state';

const openActivity = [{ press: 'Menu' }, { press: 'Activity' }, { wait: 300 }];
const openLocalActivity = [...openActivity, { choose: 'On this computer' }];

export const activityStates: Record<string, GalleryState> = {
  'activity-portal': { snapshot: open(account), steps: openActivity },
  'activity-portal-empty': {
    snapshot: open(account),
    answers: { activity: { atPortal: async () => ({ ok: true, value: { items: [] } }) } },
    steps: openActivity,
  },
  'activity-portal-offline': {
    snapshot: open(account, { connectivity: 'offline' }),
    answers: { activity: { atPortal: async () => ({ ok: false, error: failure('connect.network') }) } },
    steps: openActivity,
  },
  'activity-here': { snapshot: open(account), steps: openLocalActivity },
  'activity-here-empty': {
    snapshot: open(account),
    answers: {
      activity: {
        list: async () => ({ ok: true, value: { items: [] } }),
        check: async () => ({ ok: true, value: { ...activityCheck, entries: 0, proved: 0 } }),
      },
    },
    steps: openLocalActivity,
  },
  'activity-here-tampered': {
    snapshot: open(account),
    answers: {
      activity: {
        check: async () => ({
          ok: true,
          value: {
            ...activityCheck,
            findings: [
              { kind: 'removed', from: 311, to: 340, after: Date.now() - 90 * 86_400_000 },
              { kind: 'changed', from: 1197, to: 1197, after: Date.now() - 2 * 86_400_000 },
              { kind: 'cut', from: 1205, to: 1206, after: Date.now() - 3_600_000 },
            ],
          },
        }),
      },
    },
    steps: openLocalActivity,
  },
  'activity-here-unchained': {
    snapshot: open(account, { activity: { recording: 'unchained', waiting: 0, newest: 1204 } }),
    answers: {
      activity: {
        check: async () => ({
          ok: true,
          value: { ...activityCheck, keyed: false, proved: 0, unproved: 1204, torn: 1 },
        }),
      },
    },
    steps: openLocalActivity,
  },
  'activity-here-stopped': {
    snapshot: open(account, {
      activity: { recording: 'stopped', failure: failure('disk.full'), waiting: 3, newest: 1204 },
    }),
    steps: openLocalActivity,
  },
  'activity-here-no-match': {
    snapshot: open(account),
    answers: { activity: { list: async () => ({ ok: true, value: { items: [], reached: Date.now() } }) } },
    steps: [...openLocalActivity, { fill: 'Search the activity', with: 'nobody' }, { wait: 600 }],
  },
};
