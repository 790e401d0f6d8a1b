import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIdleWatch } from '../../main/session/idle';
import { fakeClock } from './fakes/ports';

const minute = 60_000;
const look = 5000;

function watched(minutes = 10) {
  const clock = fakeClock();
  const was: number[] = [];
  const setting = { minutes };
  const watch = createIdleWatch(
    clock,
    () => setting.minutes,
    () => void was.push(clock.now()),
  );
  watch.start();
  return { clock, watch, was, setting };
}

describe('the idle watch', () => {
  it('notices when the time is over, not before, and again after the same time', async () => {
    const { clock, was } = watched();
    await clock.advance(10 * minute - look);
    expect(was).toHaveLength(0);
    await clock.advance(look);
    expect(was).toHaveLength(1);
    await clock.advance(10 * minute);
    expect(was).toHaveLength(2);
  });

  it('begins anew with every touch', async () => {
    const { clock, watch, was } = watched();
    for (let n = 0; n < 30; n += 1) {
      await clock.advance(9 * minute);
      watch.noteActivity();
    }
    expect(was).toHaveLength(0);
  });

  it('goes by the setting of the moment, and 0 is never', async () => {
    const { clock, was, setting } = watched(0);
    await clock.advance(600 * minute);
    expect(was).toHaveLength(0);
    setting.minutes = 1;
    await clock.advance(look);
    expect(was).toHaveLength(1);
  });

  it('notices at once after a sleep, even when the first touch comes before the next look', async () => {
    const { clock, watch, was } = watched();
    clock.sleep(60 * minute);
    watch.noteActivity();
    expect(was).toHaveLength(1);
  });

  it('is not fooled by a clock that is set back', async () => {
    const { clock, was } = watched();
    await clock.advance(9 * minute);
    clock.sleep(-300 * minute);
    await clock.advance(minute + look);
    expect(was).toHaveLength(1);
  });

  it('looks no more after it was stopped', async () => {
    const { clock, watch, was } = watched();
    watch.stop();
    await clock.advance(60 * minute);
    expect(was).toHaveLength(0);
  });

  it('any touches and clock jumps: it is never unnoticed for longer than the limit and one look', async () => {
    const step = fc.oneof(
      fc.record({ wait: fc.integer({ min: 1, max: 15 * minute }) }),
      fc.record({ jump: fc.integer({ min: -600 * minute, max: 0 }) }),
      fc.constant({ touch: true as const }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { clock, watch, was } = watched();
        let untouched = 0;
        for (const one of steps) {
          const before = was.length;
          if ('wait' in one) {
            await clock.advance(one.wait);
            untouched += one.wait;
          } else if ('jump' in one) clock.sleep(one.jump);
          else {
            watch.noteActivity();
            untouched = 0;
          }
          if (was.length > before) untouched = 0;
          // A jump back costs at most one look.
          expect(untouched).toBeLessThan(10 * minute + (steps.length + 1) * look);
        }
      }),
      { numRuns: 60 },
    );
  });
});
