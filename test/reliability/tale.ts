/** Carries a story out, and holds what was promised against what came to be. */
import { toFailure } from '../../shared/errors';
import { journalRecordSchema, type PendingChange } from '../../shared/records';
import { demoAccounts } from '../portal';
import type { Computer } from './computer';
import type { Mishap, Story } from './steps';
import type { World } from './world';

/** The account that each user's story is about, and another one to go on to. */
const accountsOf = {
  admin: { account: demoAccounts.northside, other: undefined },
  partner: { account: demoAccounts.partner, other: 'EFAX-7000-0001' },
} as const;

/** A story as it is told: who it is about, and where. */
interface Scene {
  world: World;
  user: Story['user'];
  account: string;
  other: string | undefined;
}

/** One press of Generate or Reset, confirmed. */
interface Intention {
  at: Computer;
  kind: 'generate' | 'reset';
  /** Of the request that left the computer for it. */
  key: string | undefined;
  /** When it was begun, of one that is in the journal after all attempts: it has to be told of later. */
  journalledAt: number | undefined;
  /** What the person was told; nothing when the power failed first. */
  told: { done: true; fingerprint: string | undefined } | { done: false; code: string } | undefined;
}

/** How often what was tried, for the report. */
export interface Tally {
  stories: number;
  intentions: number;
  faults: number;
  powerCuts: number;
  races: number;
  /** Changes that were left for another account before their answer came. */
  left: number;
}

export const newTally = (): Tally => ({ stories: 0, intentions: 0, faults: 0, powerCuts: 0, races: 0, left: 0 });

/** Thrown for a broken promise. */
export class Violation extends Error {}

function must(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Violation(promise);
}

/** @throws Violation */
export async function tell(world: World, { user, steps }: Story, tally: Tally): Promise<void> {
  const { control } = world.portal;
  const scene: Scene = { world, user, ...accountsOf[user] };
  const { account } = scene;
  const computers = [world.newComputer(), world.newComputer()];
  const intentions: Intention[] = [];
  const everyKey = new Set<string>();
  const noteKey = () => {
    const key = control.key(account);
    if (key !== undefined) everyKey.add(key);
  };
  control.clearFaults();
  control.changeKey(account);
  for (const computer of computers) await comeBack(scene, computer);

  for (const step of steps) {
    noteKey();
    const computer = 'at' in step ? computers[step.at] : undefined;
    if (computer === undefined || !('at' in step)) {
      if (step.do === 'stranger') control.changeKey(account);
      else if (step.do === 'no-key') control.removeKey(account);
      else if (step.do === 'tokens-expire') control.expireAccessTokens(user);
      else control.advanceClock(6 * 60_000);
      continue;
    }
    if (step.do === 'plug') computer.network.up = step.up;
    else if (step.do === 'wait') await computer.wait(step.seconds * 1000);
    else {
      if (computer.isOff()) await computer.start();
      arm(world, step.mishaps, tally);
      if (step.cut) computer.failAt(step.cut);
      if (step.do === 'change') {
        computer.network.duplicates = step.duplicates;
        const rival = computers[1 - step.at];
        const both = step.race && rival && !rival.isOff() ? [computer, rival] : [computer];
        if (both.length > 1) tally.races += 1;
        const leaves = step.leaves && scene.other !== undefined;
        if (leaves) tally.left += 1;
        await Promise.all(both.map((one) => change(scene, one, intentions, leaves)));
      } else if (step.do === 'restart') await computer.start(step.cut);
      else await look(scene, computer, step.do);
      if (computer.isOff()) tally.powerCuts += 1;
      control.clearFaults();
      computer.network.duplicates = 0;
    }
    noteKey();
  }

  tally.stories += 1;
  tally.intentions += intentions.length;
  for (const computer of computers) {
    await settle(scene, computer);
    noteKey();
    await holds(scene, computer, everyKey);
  }
  for (const intention of intentions) isKept(world, intention);
  for (const computer of computers) computer.scrap();
}

function arm({ portal }: World, mishaps: readonly Mishap[], tally: Tally): void {
  tally.faults += mishaps.length;
  for (const { match, fault } of mishaps) portal.control.inject(match, fault);
}

/** Presses what there is to press, and confirms. */
async function change(scene: Scene, computer: Computer, intentions: Intention[], leaves: boolean): Promise<void> {
  const { account, other } = scene;
  const core = computer.core();
  await goTo(computer, account);
  if (computer.isOff() || core.state.get().accountNumber !== account) return;
  const kind = core.refusal('reset') === undefined ? 'reset' : 'generate';
  if (core.refusal(kind) !== undefined) return;
  const { keyId } = core.state.get().account?.apiKey ?? {};
  const intention: Intention = { at: computer, kind, key: undefined, journalledAt: undefined, told: undefined };
  intentions.push(intention);
  const before = computer.sent.length;
  try {
    const work = kind === 'reset' ? core.changeKey.reset(account, keyId ?? '') : core.changeKey.generate();
    if (leaves && other !== undefined) void core.accounts.open(other).catch(() => undefined);
    const ended = await computer.drive(work.then(() => true));
    // Who has gone on to another account is told later.
    if (ended && !leaves) intention.told = { done: true, fingerprint: core.state.get().lastChange?.fingerprint };
  } catch (thrown) {
    intention.told = { done: false, code: toFailure(thrown).code };
    must(intention.told.code !== 'app.internal', `a change ended with a mistake of the app: ${String(thrown)}`);
  }
  const sent = computer.sent.slice(before);
  must(sent.length <= 1, 'one intention, one idempotency key');
  intention.key = sent[0];
  const [open] = journalled(computer);
  if (open) {
    intention.key ??= open.idempotencyKey;
    intention.journalledAt = open.at;
  }
  if (intention.told?.done) must(open === undefined, 'what was told to be done is not in the journal any more');
}

/** What a computer's journal says is not settled. */
function journalled({ records }: Computer): PendingChange[] {
  const journals = [...records].filter(([name]) => name.startsWith('journal:'));
  return journals.flatMap(([, text]) => journalRecordSchema.parse(JSON.parse(text)).pending);
}

/** Copies, shows or reads again; that this may fail is no violation. */
async function look(
  { other }: Scene,
  computer: Computer,
  what: 'copy' | 'show' | 'reload' | 'elsewhere',
): Promise<void> {
  const core = computer.core();
  if (what === 'elsewhere') return other === undefined ? undefined : goTo(computer, other);
  if (what !== 'reload' && core.refusal(what) !== undefined) return;
  const work: Promise<unknown> = what === 'reload' ? core.reload() : core.readKey[what]();
  await computer.drive(work).catch(() => undefined);
}

/** Opens an account, if it is not open; that this may fail is no violation. */
async function goTo(computer: Computer, accountNumber: string): Promise<void> {
  const core = computer.core();
  if (core.state.get().user === undefined || core.state.get().accountNumber === accountNumber) return;
  await computer.drive(core.accounts.open(accountNumber)).catch(() => undefined);
}

/** Starts the app if need be, and signs in if need be: a refresh whose answer was lost ends a session. */
async function comeBack({ world: { portal }, user, account }: Scene, computer: Computer): Promise<void> {
  await computer.start();
  const { core } = computer;
  if (core().state.get().user) return;
  const { email, password } = portal.users[user];
  await computer.drive(core().signIn.start(core().connection.portal(), email, password));
  await computer.drive(core().verify({ method: 'totp', code: portal.control.code(user) }));
  if (core().state.get().accountNumber === undefined) await goTo(computer, account);
}

/** Everything works again; the app is started again, and left alone for a while. */
async function settle(scene: Scene, computer: Computer): Promise<void> {
  computer.network.up = true;
  await comeBack(scene, computer);
  await computer.wait(120_000);
  const { unsettled } = computer.core().state.get();
  must(
    unsettled.every(({ outcome }) => outcome !== 'unknown'),
    'in the end the outcome of each change is known, whichever account is open',
  );
  must(unsettled.length === journalled(computer).length, 'what is still to be told is listed');
  await goTo(computer, scene.account);
  await computer.wait(120_000);
}

/** What the app shows, keeps and copies is what the REST service takes; and nothing secret went astray. */
async function holds({ world, account }: Scene, computer: Computer, everyKey: ReadonlySet<string>): Promise<void> {
  const core = computer.core();
  const { account: shown, operation, user } = core.state.get();
  must(user !== undefined, 'the user is signed in');
  must(operation.status === 'idle', 'in the end nothing is being checked any more');
  const inForce = world.portal.control.key(account);
  must(shown?.apiKey.exists === (inForce !== undefined), 'the app knows whether there is a key');
  if (inForce !== undefined) {
    must(core.refusal('copy') === undefined, 'in the end the key can be copied');
    await computer.drive(core.readKey.copy());
    must(computer.clipboard.text === inForce, 'the key that is copied is the one in force');
    must(await world.works(inForce), 'the REST service takes it');
  }
  for (const [name, record] of computer.records) {
    for (const key of everyKey) {
      must(key === inForce || !record.includes(key), `an old key is kept in ${name}`);
      must(!record.includes(key) || name.startsWith('key:'), `a key is kept in ${name}`);
    }
    must(!name.startsWith('journal:'), 'nothing is left in the journal');
  }
  const traces = computer.traces();
  for (const key of everyKey) must(!traces.includes(key), 'a key went into a log or a snapshot');
}

/** What a person was told of an intention is what became of it. */
function isKept({ portal }: World, { at, kind, key, journalledAt, told }: Intention): void {
  const truth = key === undefined ? undefined : portal.control.outcomeOf(key);
  if (told?.done) {
    must(truth?.done === true, `${kind} was said to be done and was not`);
    must(truth.fingerprint === told.fingerprint, `${kind} was told with the fingerprint of another key`);
  } else if (told && journalledAt === undefined) {
    must(truth?.done !== true, `${kind} was refused with ${told.code}, and was done all the same`);
  } else if (journalledAt !== undefined) {
    if (truth?.done) must(at.told.done.has(truth.fingerprint), `${kind} was done, and nobody was told`);
    else must(at.told.notDone.has(journalledAt), `${kind} was not done, and nobody was told`);
  } else {
    // The power may fail right after the page has been told and the journal is empty again.
    must(!truth?.done || at.told.done.has(truth.fingerprint), `${kind} was done without a record of it`);
  }
}
