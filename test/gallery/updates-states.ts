/** States of the page: Settings > Preferences > Updates. */
import type { UpdatesView } from '../../shared/updates';
import { account, failure, open } from './samples';
import type { GalleryState } from './state';

const steps = [{ press: 'Menu' }, { press: 'Preferences' }, { wait: 300 }, { show: 'Updates' }];
const notes = '- The list of fax systems can be sorted.\n- Reset says how long the portal took to answer.';
const newer = { version: '1.1.0', notes };

const showing = (updates: UpdatesView): GalleryState => ({ snapshot: open(account, { updates }), steps });

export const updatesStates: Record<string, GalleryState> = {
  'updates-newest': showing({ status: 'idle', checkedAt: Date.now() - 3 * 60 * 60 * 1000 }),
  'updates-available': showing({ status: 'available', ...newer }),
  'updates-downloading': showing({ status: 'downloading', ...newer, percent: 42 }),
  'updates-ready': showing({ status: 'ready', ...newer }),
  'updates-not-genuine': showing({ status: 'available', ...newer, failure: failure('updates.not-genuine') }),
  'updates-off': showing({ status: 'off', off: 'policy' }),
};
