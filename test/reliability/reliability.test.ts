import fc from 'fast-check';
import { expect, it } from 'vitest';
import { story } from './steps';
import { newTally, tell } from './tale';
import { openWorld, type World } from './world';

const runs = Number(process.env.RUNS ?? 300);

/** After how many stories there is a new portal: one that remembers everything that ever happened grows slow. */
const storiesOfAPortal = 250;

it(`keeps its promises in ${runs} stories of faults, power cuts and two administrators`, async () => {
  const tally = newTally();
  let world: World | undefined;
  try {
    await fc.assert(
      fc.asyncProperty(story, async (told) => {
        if (tally.stories % storiesOfAPortal === 0) {
          await world?.close();
          world = undefined;
        }
        world ??= await openWorld();
        await tell(world, told, tally);
      }),
      { numRuns: runs, endOnFailure: process.env.SHRINK === undefined },
    );
  } finally {
    await world?.close();
    console.log(JSON.stringify(tally));
  }
  expect(tally.stories).toBeGreaterThanOrEqual(runs);
}, 3_600_000);
