/** Keys that do something in one place alone, or in the window itself: what the list of shortcuts names beside the actions'. */
import type { Shortcut } from '../format/shortcut';
import { text } from '../messages';

const words = text.shortcuts;

export const favouriteShortcut: Shortcut = { key: 'd', mod: true };

/** A row of the list; several shortcuts do the same, or the one as the other. */
export interface Gesture {
  group: 'palette' | 'spelled' | 'window';
  title: string;
  shortcuts: readonly Shortcut[];
  /** Where the platform has it elsewhere. */
  notOnMac?: true;
}

const mod = true;

export const gestures: readonly Gesture[] = [
  { group: 'palette', title: words.choose, shortcuts: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }] },
  { group: 'palette', title: words.run, shortcuts: [{ key: 'Enter' }] },
  { group: 'palette', title: words.favourite, shortcuts: [favouriteShortcut] },
  { group: 'palette', title: words.closeDialog, shortcuts: [{ key: 'Escape' }] },
  { group: 'spelled', title: words.character, shortcuts: [{ key: 'ArrowLeft' }, { key: 'ArrowRight' }] },
  { group: 'spelled', title: words.four, shortcuts: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }] },
  { group: 'spelled', title: words.ends, shortcuts: [{ key: 'Home' }, { key: 'End' }] },
  { group: 'window', title: words.zoomIn, shortcuts: [{ key: '+', mod }] },
  { group: 'window', title: words.zoomOut, shortcuts: [{ key: '-', mod }] },
  { group: 'window', title: words.zoomReset, shortcuts: [{ key: '0', mod }] },
  { group: 'window', title: words.fullScreen, shortcuts: [{ key: 'F11' }], notOnMac: true },
  { group: 'window', title: words.quit, shortcuts: [{ key: 'q', mod }] },
];
