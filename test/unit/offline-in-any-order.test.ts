/** The session and what is kept of it, whatever happens in whatever order, against what a person may rely on. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import type { AppError } from '../../shared/errors';
import type { Account } from '../../shared/portal-api';
import { limit, numbers, World } from './fakes/offline-world';
import { makeKey } from './fakes/portal';

const minute = 60_000;
const day = 24 * 60 * minute;

/** One thing that happens, and what may be relied on when it does. */
abstract class Step {
  check = () => true;
  abstract run(model: object, world: World): Promise<void>;
  abstract toString(): string;
}

const step = (name: string, happen: (world: World) => unknown) =>
  class extends Step {
    async run(_model: object, world: World) {
      await happen(world);
      await world.settle();
      await world.check();
    }
    toString = () => name;
  };

function click(action: 'show' | 'copy', late: boolean) {
  return step(`${action}${late ? ' while the portal hangs' : ''}`, async (world) => {
    const { portal } = world;
    const number = world.open();
    const before = number && portal.told.get(number);
    const truth = number ? { ...portal.of(number) } : undefined;
    const wasLocked = world.core.state.get().lock !== undefined;
    const wasIdle = world.core.state.get().operation.status === 'idle' && !wasLocked;
    const answer = late ? portal.hang('apiKey') : () => undefined;
    const clicking = world.click(action);
    if (late) await world.wait(3000);
    await world.settle();
    answer();
    await world.settle();
    const result = await clicking;
    if (wasLocked) expect(result).toBe('app.locked');
    const kept = before?.given && before.value !== undefined && before.era === portal.era && !world.harmed;
    const isYoung = before !== undefined && portal.elapsed - before.at < limit - minute;
    if (typeof result === 'string') {
      // One click is enough wherever the key can be had.
      const fromPortal = world.reachable && truth?.key && truth.role !== 'read_only';
      const isUpToDate = before?.role === truth?.role && before?.value === truth?.key?.value;
      if (number && wasIdle && !world.ended && isUpToDate && before?.value !== undefined) {
        expect(Boolean(fromPortal || (kept && isYoung)), `refused with ${result}`).toBe(false);
      }
      return;
    }
    if (result.source === 'portal') {
      expect(result.value).toBe(truth?.key?.value);
      expect(truth?.role).not.toBe('read_only');
      return;
    }
    expect(result.value).toBe(before?.value);
    expect(before?.role).not.toBe('read_only');
    expect(portal.elapsed - (before?.at ?? 0)).toBeLessThanOrEqual(limit);
  });
}

const anyNumber = fc.constantFrom(...numbers);
const codes = [
  'connect.network',
  'connect.timeout',
  'connect.proxy',
  'portal.unavailable',
  'portal.maintenance',
] as const;

/** What happens all the time. */
const often = [
  fc.constantFrom(...codes).map(
    (code) =>
      new (step(`the network goes: ${code}`, (world) => {
        world.reachable = false;
        world.portal.goOffline(code);
      }))(),
  ),
  fc.constant(
    new (step('the network comes back', async (world) => {
      world.reachable = true;
      world.portal.comeBack();
      world.core.networkChanged();
    }))(),
  ),
  fc
    .constantFrom('show' as const, 'copy' as const)
    .chain((action) => fc.boolean().map((late) => new (click(action, late))())),
  fc.constantFrom(minute, day, 11 * day, 31 * day).map(
    (time) =>
      new (step(`${time / day} days pass`, async (world) => {
        world.portal.elapsed += time;
        world.clock.sleep(time);
        await world.wait(11 * minute);
      }))(),
  ),
  fc.constantFrom(60 * minute, 3 * day, 29 * day).map(
    (time) =>
      new (step(`the clock is set back by ${time / day} days`, async (world) => {
        world.portal.era += 1;
        world.clock.sleep(-time);
        await world.wait(11 * minute);
      }))(),
  ),
  anyNumber.map(
    (number) =>
      new (step(`somebody resets the key of ${number}`, (world) => {
        world.portal.of(number).key = makeKey(`other-${world.portal.calls.length}`);
      }))(),
  ),
  anyNumber.map(
    (number) =>
      new (step(`${number} is opened`, async (world) => {
        if (world.open() && !world.core.refusal('session')) await world.core.accounts.open(number);
      }))(),
  ),
  fc.constant(
    new (step('the user resets the key', async (world) => {
      const { account, accountNumber } = world.core.state.get();
      if (world.core.refusal('reset')) return;
      const resetting = world.core.changeKey.reset(accountNumber ?? '', account?.apiKey.keyId ?? '');
      const settled = resetting.then(
        () => undefined,
        () => undefined,
      );
      await world.wait(20_000);
      await settled;
    }))(),
  ),
];

/** What happens now and then. */
const seldom = [
  anyNumber.map(
    (number) =>
      new (step(`the key of ${number} is removed`, (world) => {
        world.portal.of(number).key = undefined;
      }))(),
  ),
  fc.tuple(anyNumber, fc.constantFrom('read_only', 'edit_customer', 'global_administrator')).map(
    ([number, role]) =>
      new (step(`the role on ${number} becomes ${role}`, (world) => {
        world.portal.of(number).role = role as Account['role'];
      }))(),
  ),
  fc.constant(
    new (step('the access token expires', (world) => {
      world.portal.accessToken = `gone-${world.portal.calls.length}`;
    }))(),
  ),
  fc.constant(
    new (step('the portal ends the session', async (world) => {
      world.portal.accessToken = 'gone';
      world.portal.refreshToken = 'gone';
      world.ended = true;
      await world.core.reload().catch(() => undefined);
    }))(),
  ),
  fc.constant(
    new (step('the user signs out, or in', async (world) => {
      world.portal.comeBack();
      world.reachable = true;
      if (world.core.state.get().lock) await world.core.lock.unlock({ way: 'click' });
      await world.settle();
      if (world.open()) {
        world.ended = true;
        await world.core.signOut();
      } else if (world.core.state.get().phase === 'connect') await world.wait(2 * minute);
      else await world.signIn();
    }))(),
  ),
  fc.tuple(anyNumber, fc.boolean()).map(
    ([number, on]) =>
      new (step(`${number} is ${on ? '' : 'not '}to be kept ready`, async (world) => {
        if (world.core.refusal('session')) return;
        await world.core.copy
          .keepReady(number, on)
          .catch((thrown: AppError) => expect(thrown.code).toBe('account.not-found'));
        const told = world.portal.told.get(number);
        if (!on && told) world.portal.told.set(number, { ...told, given: false });
      }))(),
  ),
  fc.constant(new (step('the app starts anew', (world) => world.restart()))()),
  fc.constant(
    new (step('the app is locked, or unlocked', async (world) => {
      if (world.core.state.get().lock) await world.core.lock.unlock({ way: 'click' });
      else world.core.lock.lock('asked');
    }))(),
  ),
];
const steps = [...often, ...often, ...often, ...seldom];

/** What a keychain should not do, and does. */
const harm = fc.tuple(fc.nat(20), fc.boolean()).map(
  ([which, lost]) =>
    new (step(`a record is ${lost ? 'lost' : 'damaged'}`, async (world) => {
      const names = [
        recordNames.clock,
        recordNames.accounts(world.portal.address, 'u1'),
        ...numbers.flatMap((number) => [
          recordNames.account(world.portal.address, 'u1', number),
          recordNames.key(world.portal.address, 'u1', number),
        ]),
      ];
      const name = names[which % names.length] ?? '';
      if ((await world.keychain.get(name)) === undefined) return;
      world.harmed = true;
      if (lost) await world.keychain.delete(name);
      else await world.keychain.set(name, '{"version":1,');
    }))(),
);

const promise = 'no key for a role that may not have it, none too old, no sign-out by the network, no secret told';

it.each([
  ['whatever happens in whatever order', steps, 16],
  ['also when what is kept is damaged and lost', [...steps, harm], 24],
])(`%s: ${promise}`, async (_name, happenings, maxCommands) => {
  await fc.assert(
    fc.asyncProperty(fc.commands(happenings, { maxCommands, size: 'max' }), async (commands) => {
      const world = new World();
      await world.start();
      await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
      await world.core.stop();
    }),
    { numRuns: 80 },
  );
});
