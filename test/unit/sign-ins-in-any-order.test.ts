import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Core } from '../../main/core-contract';
import { readRecord, recordNames } from '../../main/keychain/records';
import { signInId } from '../../main/session/listed-sign-ins';
import { AppError } from '../../shared/errors';
import { indexRecordSchema, sessionRecordSchema } from '../../shared/records';
import { addSignIn, createWorld, type Person } from './fakes/several-portals';

const production = 'https://portal.example.com';
const test = 'http://127.0.0.1:4810';
const people: Person[] = [
  { portal: production, userId: 'ada', accountNumbers: ['EFAX-1000-0001'] },
  { portal: production, userId: 'ben', accountNumbers: ['EFAX-2000-0001', 'EFAX-2000-0002'] },
  { portal: test, userId: 'ada', accountNumbers: ['EFAX-9000-0001'] },
];

/** `revoked`: the records of sessions that the portal has ended, whether the app has found out or not. */
type World = ReturnType<typeof createWorld> & { revoked: Set<string> };
type Step = [what: keyof typeof steps, whom: number];

/** What can happen; each may be refused, but with an answer of the closed list alone. */
const steps = {
  add: (core: Core, _world: World, person: Person) => addSignIn(core, person),
  switch: (core: Core, _world: World, person: Person) => core.places.switchTo(signInId(person)),
  open: (core: Core, _world: World, person: Person) =>
    core.places.switchTo(signInId(person), person.accountNumbers.at(-1)),
  giveUp: (core: Core) => core.places.add(),
  signOut: async (core: Core) => core.signOut(),
  forget: (core: Core, _world: World, person: Person) => core.forgetSignIn(signInId(person)),
  revoke: async (_core: Core, world: World, person: Person) => {
    world.portalOf(person.portal).revoke(person.userId);
    world.revoked.add(recordNames.session(person.portal, person.userId));
  },
  expire: async (_core: Core, world: World, person: Person) =>
    world.portalOf(person.portal).expireAccessToken(person.userId),
  reload: (core: Core) => core.reload(),
  copy: async (core: Core) => core.readKey.copy(),
  describe: (core: Core, _world: World, person: Person) =>
    core.signIns.describe(signInId(person), { label: 'Mine', colour: 'rose', environment: 'test' }),
};

async function take(core: Core, world: World, [what, whom]: Step): Promise<void> {
  const person = people[whom] as Person;
  try {
    await steps[what](core, world, person);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(AppError);
  }
}

/** What must be so whatever has happened. */
async function check(core: Core, world: World): Promise<void> {
  // What was told of an end goes on to be removed.
  await world.clock.advance(0);
  const state = core.state.get();
  const index = await readRecord(world.keychain, recordNames.index, indexRecordSchema);
  for (const person of people) {
    const portal = world.portalOf(person.portal);
    expect(portal.mixedUp, 'calls with the token of another').toEqual([]);
    const name = recordNames.session(person.portal, person.userId);
    const record = await readRecord(world.keychain, name, sessionRecordSchema);
    const kept = [...portal.sessions].find((one) => one.refreshToken === record?.refreshToken);
    if (record && !world.revoked.has(name)) expect(kept, `${name} is alive`).toMatchObject({ userId: person.userId });
    const listed = index?.sessions.find((one) => signInId(one) === signInId(person));
    expect(listed !== undefined && !listed.ended, `${name} is listed if it is kept`).toBe(record !== undefined);
  }
  expect(state.signIns.map(({ id }) => id)).toEqual((index?.sessions ?? []).map(signInId));
  const shown = people.find((person) => signInId(person) === state.signIn);
  expect(state.user?.userId).toBe(shown?.userId);
  if (!shown) return expect(state.account).toBeUndefined();
  expect(state.portal.address).toBe(shown.portal);
  if (state.accountNumber) expect(shown.accountNumbers).toContain(state.accountNumber);
  if (state.account) expect(state.account.accountNumber).toBe(state.accountNumber);
}

const step = fc.tuple(
  fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  fc.nat({ max: people.length - 1 }),
) satisfies fc.Arbitrary<Step>;
/** Steps that are taken at the same time, and whether the app is started anew after them. */
const moment = fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 3 }), restart: fc.boolean() });

it('sign-ins in any order, also at the same time, keep every other’s records and never mix up tokens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { maxLength: 8 }), async (moments) => {
      const world = { ...createWorld(people), revoked: new Set<string>() };
      let core = await world.start();
      for (const person of people) await addSignIn(core, person);
      for (const { steps: together, restart } of moments) {
        await Promise.all(together.map((one) => take(core, world, one)));
        await check(core, world);
        if (!restart) continue;
        const before = core.state.get();
        core = await world.start();
        await check(core, world);
        // Back to where one was, unless that has ended meanwhile.
        const { signIn } = core.state.get();
        if (before.signIn && signIn !== before.signIn) {
          expect(world.revoked.has(`session:${before.signIn}`)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});
