import type { QuickEntry, QuickTarget } from '../account/quick-copy';
import type { Words } from '../words';

/** What an item of the tray's menu does. */
export type TrayAction = { copy: QuickTarget; name: string } | 'open' | 'lock' | 'quit';

/** One line of the tray's menu; without an action it is a hint, without a label a line between others. */
export interface TrayItem {
  label?: string;
  action?: TrayAction;
}

/** How many favourites the menu holds: more would not fit on a screen. */
const most = 15;

/**
 * The menu of the tray. A locked app shows nobody whose keys it has.
 * @param words in the language of the app
 * @param entries the favourites, in their order
 */
export function trayItems({
  words,
  locked,
  canLock,
  entries,
}: {
  words: Words['tray'];
  locked: boolean;
  canLock: boolean;
  entries: readonly QuickEntry[];
}): TrayItem[] {
  const open: TrayItem = { label: words.open, action: 'open' };
  const end: TrayItem[] = [{}, { label: words.quit, action: 'quit' }];
  if (locked) return [open, ...end];
  const copies = entries.slice(0, most).map(
    ({ target, name, whose }): TrayItem => ({
      label: `${words.copy(name)}${whose ? ` (${words.environments[whose.environment]} · ${whose.label})` : ''}`,
      action: { copy: target, name },
    }),
  );
  return [
    ...(copies.length > 0 ? copies : [{ label: words.none }]),
    {},
    ...(canLock ? [{ label: words.lock, action: 'lock' } as const] : []),
    open,
    ...end,
  ];
}
