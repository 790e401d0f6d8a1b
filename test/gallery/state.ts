import type { Failure } from '../../shared/errors';
import type { Bridge } from '../../shared/ipc';
import type { Snapshot } from '../../shared/snapshot';
import type { Texts } from '../samples/every-text';
import { failure } from './samples';

/** What is pressed, in English; of a text that is made for something ("Edit RightFax") the making of it. */
export type Name = string | ((text: ReturnType<typeof pageText>) => string);

/** What pages say, those that are loaded later with it. */
export const pageText = ({ text, laterText }: Texts) => ({ ...text, ...laterText });

/** A state of the page that is worth looking at: what main says of it, and how it is come to. */
export interface GalleryState {
  snapshot: Snapshot;
  answers?: Partial<
    Bridge['session'] &
      Bridge['key'] &
      Bridge['account'] &
      Bridge['keychain'] &
      Bridge['portal'] &
      Bridge['lock'] &
      Pick<Bridge['accounts'], 'list' | 'known' | 'kept'> &
      Pick<Bridge['keyAccounts'], 'addByKey' | 'addByServiceAccount' | 'replaceKey'>
  > & {
    /** Main says nothing at all. */
    silent?: boolean;
    systems?: Partial<Bridge['systems']>;
    activity?: Partial<Bridge['activity']>;
    diagnostics?: Partial<Bridge['diagnostics']>;
  };
  /**
   * What is done before the picture is taken: the pages that are opened, the buttons pressed, the headings
   * scrolled to, the fields filled; each by its English name.
   */
  steps?: (
    | { go: string }
    | { press: Name }
    | { show: string }
    | { choose: string }
    | { fill: string; with: string }
    | { key: string }
    | { wait: number }
  )[];
}

/** Main's answer that something failed. */
export const refuse =
  (code: Failure['code'], more: Partial<Failure> = {}) =>
  () =>
    Promise.resolve({ ok: false as const, error: failure(code, more) });
