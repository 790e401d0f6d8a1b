import fc from 'fast-check';
import { expect, it } from 'vitest';
import { story } from './steps';
import { newTally, tell } from './tale';
import { openWorld } from './world';

const runs = Number(process.env.RUNS ?? 300);

it(`keeps its promises in ${runs} stories of faults, power cuts and two administrators`, async () => {
  const world = await openWorld();
  const tally = newTally();
  try {
    await fc.assert(
      fc.asyncProperty(story, (told) => tell(world, told, tally)),
      { numRuns: runs, endOnFailure: process.env.SHRINK === undefined },
    );
  } finally {
    await world.close();
    console.log(JSON.stringify(tally));
  }
  expect(tally.stories).toBeGreaterThanOrEqual(runs);
}, 3_600_000);
