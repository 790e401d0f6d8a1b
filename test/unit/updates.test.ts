import { describe, expect, it } from 'vitest';
import { createStateStore } from '../../main/state/store';
import { createUpdates, type UpdateSource } from '../../main/updates/updates';
import { AppError } from '../../shared/errors';
import { noPolicy } from '../../shared/policy';
import type { UpdatesOff } from '../../shared/updates';
import { fakeClock, fakeLog } from './fakes/ports';

const minute = 60_000;
const hour = 60 * minute;
const newer = { version: '1.1.0', notes: 'Calmer.' };

/** A source that does what it is told, and notes what it was asked. */
function world(source?: UpdatesOff) {
  const steps: string[] = [];
  const clock = fakeClock();
  const state = createStateStore({ version: '1.0.0', platform: 'linux' }, noPolicy);
  let underWay = 0;
  let rest: () => void = () => {};
  const fails: Partial<Record<'look' | 'fetch' | 'prepare', AppError>> = {};
  let found: typeof newer | undefined = newer;
  const does = async (step: 'look' | 'fetch' | 'prepare') => {
    steps.push(step);
    await Promise.resolve();
    if (fails[step]) throw fails[step];
  };
  const working: UpdateSource = {
    look: () => does('look').then(() => found),
    async fetch(tell) {
      for (const percent of [0, 40, 40, 100]) tell(percent);
      await does('fetch');
    },
    prepare: () => does('prepare'),
    replace: () => void steps.push('replace'),
  };
  const log = fakeLog();
  const updates = createUpdates({
    state,
    source: source ?? working,
    keyChanges: {
      isUnderWay: () => underWay > 0,
      atRest: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => (rest = resolve))),
    },
    leave: async () => void steps.push('leave'),
    clock,
    random: () => 0.5,
    log,
  });
  return {
    updates,
    state,
    clock,
    steps,
    fails,
    log,
    view: () => state.get().updates,
    finds: (release: typeof newer | undefined) => {
      found = release;
    },
    begin: () => {
      underWay += 1;
    },
    finish: () => {
      underWay -= 1;
      rest();
    },
  };
}

async function ready() {
  const all = world();
  await all.updates.check();
  await all.updates.download();
  return all;
}

describe('looking for a newer version', () => {
  it('comes by itself some minutes after the start, and then once a day', async () => {
    const { updates, clock, steps, view } = world();
    updates.start();
    await clock.advance(minute - 1);
    expect(steps).toEqual([]);
    await clock.advance(4 * minute);
    expect(steps).toEqual(['look']);
    expect(view()).toMatchObject({ status: 'available', ...newer });
    await clock.advance(24 * hour);
    expect(steps).toEqual(['look', 'look']);
  });

  it('says nothing of a failure that nobody asked for, and tells of one that somebody did', async () => {
    const { updates, clock, fails, view, log } = world();
    fails.look = new AppError('updates.not-reached', 'nobody there');
    updates.start();
    await clock.advance(5 * minute);
    expect(view()).toEqual({ status: 'idle' });
    expect(log.lines.join()).toContain('updates.not-reached');
    await updates.check();
    expect(view()).toMatchObject({ status: 'idle', failure: { code: 'updates.not-reached' } });
    delete fails.look;
    await updates.check();
    expect(view().failure).toBeUndefined();
  });

  it('says when this was the newest', async () => {
    const { updates, finds, view, clock } = world();
    finds(undefined);
    await updates.check();
    expect(view()).toEqual({ status: 'idle', checkedAt: clock.now() });
  });

  it('does not disturb what was downloaded', async () => {
    const { updates, steps, view } = await ready();
    await updates.check();
    expect(view().status).toBe('ready');
    expect(steps).toEqual(['look', 'fetch']);
  });

  it.each(['policy', 'managed', 'no-address', 'not-installed'] as const)(
    'is not done where it is off: %s',
    async (off) => {
      const { updates, clock, view } = world(off);
      updates.start();
      await clock.advance(48 * hour);
      expect(view()).toEqual({ status: 'off', off });
      await expect(updates.check()).rejects.toMatchObject({ code: 'updates.off' });
      await expect(updates.download()).rejects.toMatchObject({ code: 'updates.off' });
      await expect(updates.install()).rejects.toMatchObject({ code: 'updates.off' });
    },
  );
});

describe('downloading', () => {
  it('tells how far it is, each percentage once', async () => {
    const { updates, state, view } = world();
    await updates.check();
    const told: (number | undefined)[] = [];
    state.subscribe(() => void told.push(view().percent));
    await updates.download();
    expect(told).toEqual([0, 40, 100, undefined]);
    expect(view()).toMatchObject({ status: 'ready', ...newer });
  });

  it('offers it again after a failure', async () => {
    const { updates, fails, view } = world();
    await updates.check();
    fails.fetch = new AppError('updates.not-genuine', 'another one');
    await updates.download();
    expect(view()).toMatchObject({ status: 'available', ...newer, failure: { code: 'updates.not-genuine' } });
    delete fails.fetch;
    await updates.download();
    expect(view()).toMatchObject({ status: 'ready' });
    expect(view().failure).toBeUndefined();
  });

  it('needs something that was found', async () => {
    const { updates, steps } = world();
    await updates.download();
    expect(steps).toEqual([]);
  });
});

describe('installing', () => {
  it('is never done by itself', async () => {
    const { updates, clock, steps } = await ready();
    updates.start();
    await clock.advance(72 * hour);
    expect(steps).not.toContain('prepare');
  });

  it('looks at the package, ends what the app does, and replaces it, in this order', async () => {
    const { updates, steps, view } = await ready();
    await updates.install();
    expect(steps).toEqual(['look', 'fetch', 'prepare', 'leave', 'replace']);
    expect(view()).toMatchObject({ status: 'restarting', version: '1.1.0' });
    expect(updates.refusal()).toMatchObject({ code: 'updates.restarting' });
  });

  it('does not happen while a key is being changed, by whomever', async () => {
    const { updates, steps, view, begin, finish } = await ready();
    begin();
    await updates.install();
    expect(view()).toMatchObject({ status: 'ready', failure: { code: 'updates.key-change' } });
    expect(steps).toEqual(['look', 'fetch']);
    expect(updates.refusal()).toBeUndefined();
    finish();
    await updates.install();
    expect(steps.at(-1)).toBe('replace');
  });

  it('does not happen once a change was asked for, though it is not sent yet', async () => {
    const { updates, steps, state } = await ready();
    state.update({ operation: { status: 'busy', kind: 'reset' } });
    await updates.install();
    expect(steps).toEqual(['look', 'fetch']);
  });

  it('waits for what the app itself began to settle meanwhile', async () => {
    const { updates, steps, begin, finish } = await ready();
    const installing = updates.install();
    begin();
    await new Promise((resolve) => setImmediate(resolve));
    expect(steps.at(-1)).toBe('prepare');
    finish();
    await installing;
    expect(steps.at(-1)).toBe('replace');
  });

  it('leaves this version as it is when the package is not what it was', async () => {
    const { updates, steps, view, fails } = await ready();
    fails.prepare = new AppError('updates.not-genuine', 'changed');
    await updates.install();
    expect(view()).toMatchObject({ status: 'available', failure: { code: 'updates.not-genuine' } });
    expect(updates.refusal()).toBeUndefined();
    expect(steps).not.toContain('leave');
  });

  it('needs a version that is ready', async () => {
    const { updates } = world();
    await expect(updates.install()).rejects.toMatchObject({ code: 'updates.nothing-ready' });
  });
});
