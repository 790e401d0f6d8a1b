/**
 * Uses the keychain store in a process of its own, because keytar finds the session bus through its environment alone.
 * Reads steps as JSON from standard input and answers with one outcome each.
 */
import { text } from 'node:stream/consumers';
import { createKeytarStore } from '../../main/keychain/keytar-store';
import { createSplittingStore } from '../../main/keychain/splitting-store';
import { toFailure } from '../../shared/errors';
import { type Outcome, type Step, stepsSchema } from './keychain-steps';

const store = createSplittingStore(createKeytarStore({ service: 'etherFAX Admin test', timeout: 5_000 }));
const outcomes: Outcome[] = [];

for (const step of stepsSchema.parse(JSON.parse(await text(process.stdin)))) {
  try {
    const value = await run(step);
    outcomes.push(value === undefined ? {} : { value });
  } catch (thrown) {
    const { code, message } = toFailure(thrown);
    outcomes.push({ code, message });
  }
}
process.stdout.write(JSON.stringify(outcomes));

async function run(step: Step): Promise<string | undefined> {
  if (step[0] === 'get') return store.get(step[1]);
  if (step[0] === 'probe') await store.probe();
  else if (step[0] === 'set') await store.set(step[1], step[2]);
  else await store.delete(step[1]);
  return undefined;
}
