import { AppError, type Failure, toFailure } from '../../shared/errors';
import type { UpdatesOff, UpdatesView } from '../../shared/updates';
import type { ChangeKey } from '../account/change-key';
import type { Clock, Log, Random } from '../ports';
import type { StateStore } from '../state/store';

/** A version of the app that is newer than this one. */
export interface Release {
  version: string;
  /** What is new in it, as plain text. */
  notes: string;
}

/**
 * Where newer versions come from, and how one takes this one's place. Rejects with `AppError` alone,
 * `updates.*` or `disk.*`.
 */
export interface UpdateSource {
  /** Asks for the newest version. @returns it, if it is newer than this one */
  look(): Promise<Release | undefined>;
  /** Downloads what `look` found last, and makes sure that it is what was published. @param tell is told the percentage */
  fetch(tell: (percent: number) => void): Promise<void>;
  /** Does all of the installation that can fail while this version goes on, and looks once more at what was downloaded. */
  prepare(): Promise<void>;
  /** Puts the new version in place and ends this one; where that fails, this one is started again. Does not throw. */
  replace(): void;
}

/** Newer versions of the app: looked for by itself, downloaded and installed when a person wants it. */
export interface Updates {
  /** From now on looks for a newer version by itself, soon and then once a day. */
  start(): void;
  /** What becomes of each of the next three is in the state. */
  check(): Promise<void>;
  download(): Promise<void>;
  /** Restarts the app as the version that was downloaded; not while a key is being changed. */
  install(): Promise<void>;
  /** Why nothing may be begun any more: the app is about to restart. */
  refusal(): Failure | undefined;
}

interface Parts {
  state: StateStore;
  /** Or why there is none. */
  source: UpdateSource | UpdatesOff;
  keyChanges: Pick<ChangeKey, 'isUnderWay' | 'atRest'>;
  /** Ends what the app does, so that nothing is lost and no key is left on the clipboard. */
  leave(): Promise<void>;
  clock: Clock;
  random: Random;
  log: Log;
}

/** The first look comes between one and five minutes after the start, in milliseconds: not all of an office's at once. */
const firstLook = { least: 60_000, spread: 240_000 };
/** The time between looks, in milliseconds. */
const pause = 24 * 60 * 60 * 1000;

export function createUpdates({ state, source, keyChanges, leave, clock, random, log }: Parts): Updates {
  const view = () => state.get().updates;
  const tell = (updates: UpdatesView) => state.update({ updates });
  const refused = (code: 'updates.off' | 'updates.nothing-ready', message: string) => new AppError(code, message);
  let leaving = false;
  if (typeof source === 'string') tell({ status: 'off', off: source });

  function sourceOrThrow(): UpdateSource {
    if (typeof source === 'string') throw refused('updates.off', `Updates are off (${source}).`);
    return source;
  }

  /** @param asked by a person, who is then told of a failure */
  async function look(asked: boolean): Promise<void> {
    const from = sourceOrThrow();
    const before = view();
    if (before.status !== 'idle' && before.status !== 'available') return;
    const { failure: _failure, ...rest } = before;
    tell({ ...rest, status: 'checking' });
    try {
      const found = await from.look();
      log.info('updates-looked', { found: found?.version });
      const checkedAt = clock.now();
      tell(found ? { status: 'available', ...found, checkedAt } : { status: 'idle', checkedAt });
    } catch (thrown) {
      const failure = noted('updates-not-looked', thrown);
      tell(asked ? { ...before, failure } : before);
    }
  }

  function noted(event: string, thrown: unknown): Failure {
    const failure = toFailure(thrown);
    log.warn(event, { code: failure.code, message: failure.message });
    return failure;
  }

  function lookIn(milliseconds: number): void {
    clock.after(milliseconds, () => {
      void look(false);
      lookIn(pause);
    });
  }

  /** The version that is told of, without how it stands with it. */
  const told = () => {
    const { version = '', notes = '', checkedAt } = view();
    return { version, notes, ...(checkedAt !== undefined && { checkedAt }) };
  };

  async function install(from: UpdateSource): Promise<void> {
    if (view().status !== 'ready') throw refused('updates.nothing-ready', 'No version has been downloaded.');
    if (keyChanges.isUnderWay() || state.get().operation.status === 'busy') {
      const failure = toFailure(new AppError('updates.key-change', 'A key is being changed.'));
      return tell({ ...told(), status: 'ready', failure });
    }
    // From here on nothing can be begun any more.
    leaving = true;
    tell({ ...told(), status: 'restarting' });
    try {
      await from.prepare();
    } catch (thrown) {
      leaving = false;
      return tell({ ...told(), status: 'available', failure: noted('update-not-prepared', thrown) });
    }
    // What the app itself had begun to settle; twice, because until it has left it can begin again.
    await keyChanges.atRest();
    await leave();
    await keyChanges.atRest();
    log.info('update-installing', { version: view().version });
    from.replace();
  }

  return {
    start() {
      if (typeof source !== 'string') lookIn(firstLook.least + random() * firstLook.spread);
    },
    check: () => look(true),
    async download() {
      const from = sourceOrThrow();
      if (view().status !== 'available') return;
      tell({ ...told(), status: 'downloading', percent: 0 });
      try {
        await from.fetch((percent) => {
          if (percent !== view().percent) tell({ ...told(), status: 'downloading', percent });
        });
        log.info('update-downloaded', { version: view().version });
        tell({ ...told(), status: 'ready' });
      } catch (thrown) {
        tell({ ...told(), status: 'available', failure: noted('update-not-downloaded', thrown) });
      }
    },
    install: async () => install(sourceOrThrow()),
    refusal: () => (leaving ? { code: 'updates.restarting', message: 'The app is about to restart.' } : undefined),
  };
}
