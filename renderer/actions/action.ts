import type { Bridge, Result } from '../../shared/ipc';
import type { Snapshot } from '../../shared/snapshot';
import type { Shortcut } from '../format/shortcut';
import type { OfferName } from '../stores/offers';
import type { PageName } from '../stores/page';

/** What decides whether an action can be had. */
export type Standing = Pick<Snapshot, 'phase' | 'permissions' | 'accountNumber' | 'signIn' | 'canLock' | 'updates'> & {
  /** Whether it is known yet what the open account is. */
  isKnown: boolean;
  /** Whether the open account was added by its key. */
  byKey: boolean;
  keyIsShown: boolean;
};

/** Whether an action can be had: yes; not just now, and why; or it is not this user's, and absent. */
export type Availability = 'yes' | 'absent' | { reason: string };

/** With what an action does its work. */
export interface Tools {
  bridge: Bridge;
  /** Opens a page of Settings, with the focus on its heading. */
  goTo(page: PageName): void;
  /** Copies the key: at its button where that is on the page, and told in passing elsewhere. */
  copyKey(): void;
  /** Opens Settings > Account and has it done there. */
  atAccount(name: OfferName): void;
  /** Has it done by what is on the page, now or soon. */
  ask(name: OfferName): void;
  /** Waits for a command, and tells what became of it. */
  tell(done: string | undefined, command: Promise<Result<unknown>>): Promise<boolean>;
  openPalette(): void;
  openShortcuts(): void;
}

export type ActionGroup = 'key' | 'go' | 'app';

/** Something that can be done: the palette, the shortcuts and the list of shortcuts are all made from these. */
export interface Action {
  name: string;
  group: ActionGroup;
  title: string;
  /** Other words under which it is found. */
  words: string;
  /** The first is the one to be told of. */
  shortcuts?: readonly Shortcut[];
  /** Its shortcut is the menu's, and heard by main. */
  ofMenu?: true;
  /** It opens the palette itself, and is not offered there. */
  outsidePalette?: true;
  /** Its shortcut says why, also where the action is absent. */
  whyAbsent?: (standing: Standing) => string | undefined;
  whether(standing: Standing): Availability;
  /** Whether it is about to be decided whether it can be had: its shortcut waits for that. */
  isUndecided?: (standing: Standing) => boolean;
  run(tools: Tools): void;
}
