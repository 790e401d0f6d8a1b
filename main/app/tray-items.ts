import type { QuickEntry, QuickTarget } from '../account/quick-copy';

/** What an item of the tray's menu does. */
export type TrayAction = { copy: QuickTarget; name: string } | 'open' | 'lock' | 'quit';

/** One line of the tray's menu; without an action it is a hint, without a label a line between others. */
export interface TrayItem {
  label?: string;
  action?: TrayAction;
}

/** How many favourites the menu holds: more would not fit on a screen. */
const most = 15;

const environments = { production: 'Production', test: 'Test' } as const;

/**
 * The menu of the tray. A locked app shows nobody whose keys it has.
 * @param entries the favourites, in their order
 */
export function trayItems({
  locked,
  canLock,
  entries,
}: {
  locked: boolean;
  canLock: boolean;
  entries: readonly QuickEntry[];
}): TrayItem[] {
  const open: TrayItem = { label: 'Open etherFAX Admin', action: 'open' };
  const end: TrayItem[] = [{}, { label: 'Quit', action: 'quit' }];
  if (locked) return [open, ...end];
  const copies = entries.slice(0, most).map(
    ({ target, name, whose }): TrayItem => ({
      label: `Copy API key of ${name}${whose ? ` (${environments[whose.environment]} · ${whose.label})` : ''}`,
      action: { copy: target, name },
    }),
  );
  return [
    ...(copies.length > 0 ? copies : [{ label: 'Favourites appear here' }]),
    {},
    ...(canLock ? [{ label: 'Lock now', action: 'lock' } as const] : []),
    open,
    ...end,
  ];
}

/** What the system tells after a Copy from the tray. */
export const trayWords = {
  copied: (name: string, seconds: number) => ({ title: `API key of ${name} copied`, body: `Clears in ${seconds} s.` }),
  notCopied: (name: string) => ({
    title: `The API key of ${name} was not copied`,
    body: 'Open etherFAX Admin to see why. Faxing is not affected.',
  }),
};
