/**
 * The process is killed at chosen points of a Generate or Reset, started again, and asked what became of it. On Linux,
 * where the keyring can be frozen between the portal's answer and the record of it.
 */
import type { Page } from 'playwright/test';
import type { FaultInput } from '../portal/fault-rules';
import { demoAccounts, type RunningPortal } from '../portal/index';
import { expect, test } from './fixture';
import { copyKey, resetKey } from './key-steps';
import { type DemoUser, isOpen, signInToAccount, tryKey } from './steps';
import { clipboardOf } from './system-steps';

const changes = '*/api-key*';
const held: FaultInput = { kind: 'latency', milliseconds: 2500 };
const lostBefore: FaultInput = { kind: 'drop', when: 'before' };
const lostAfter: FaultInput = { kind: 'drop', when: 'after' };
const busy: FaultInput = { kind: 'status', status: 503 };

/** What can be read on the page after the next start. */
const told = {
  reset: {
    done: 'The API key was reset.',
    'not-done': 'The API key was not reset.',
    others: 'Your Reset was not carried out: somebody else changed the key first.',
  },
  generate: {
    done: 'The API key was generated.',
    'not-done': 'No API key was generated.',
    others: 'Your Generate was not carried out: somebody else made a key first.',
  },
};

interface Point {
  name: string;
  kind: 'reset' | 'generate';
  /** What befalls the requests that change the key. */
  fault?: FaultInput;
  /** What befalls the look at the account before that. */
  lookFault?: FaultInput;
  /** When the process is killed. */
  when: 'asked' | 'sent' | 'changed' | 'checking';
  freezeKeyring?: boolean;
  /** What happens at the portal before the next start. */
  meanwhile?: (portal: RunningPortal, account: string) => void;
  /** The second start is killed as well, when it has asked again. */
  twice?: boolean;
  outcome: 'done' | 'not-done' | 'others' | 'silent';
}

const points: Point[] = [
  { name: 'before anything was sent', kind: 'reset', lookFault: held, when: 'asked', outcome: 'silent' },
  { name: 'while the request was on its way', kind: 'reset', fault: held, when: 'sent', outcome: 'done' },
  { name: 'after the work, the answer lost', kind: 'reset', fault: lostAfter, when: 'changed', outcome: 'done' },
  { name: 'while it was being checked', kind: 'reset', fault: lostAfter, when: 'checking', outcome: 'done' },
  {
    name: 'after the work, before the keychain knew',
    kind: 'reset',
    fault: held,
    when: 'changed',
    freezeKeyring: true,
    outcome: 'done',
  },
  {
    name: 'and again while it was settled',
    kind: 'reset',
    fault: lostAfter,
    when: 'changed',
    twice: true,
    outcome: 'done',
  },
  {
    name: 'the request lost, and too late to send it again',
    kind: 'reset',
    fault: lostBefore,
    when: 'checking',
    meanwhile: (portal) => portal.control.advanceClock(6 * 60_000),
    outcome: 'not-done',
  },
  {
    name: 'the request lost, and somebody else was first',
    kind: 'reset',
    fault: lostBefore,
    when: 'checking',
    meanwhile: (portal, account) => void portal.control.changeKey(account),
    outcome: 'others',
  },
  { name: 'the portal too busy to answer', kind: 'reset', fault: busy, when: 'checking', outcome: 'done' },
  { name: 'while the request was on its way', kind: 'generate', fault: held, when: 'sent', outcome: 'done' },
  { name: 'after the work, the answer lost', kind: 'generate', fault: lostAfter, when: 'changed', outcome: 'done' },
  {
    name: 'the request lost, and too late to send it again',
    kind: 'generate',
    fault: lostBefore,
    when: 'checking',
    meanwhile: (portal) => portal.control.advanceClock(6 * 60_000),
    outcome: 'not-done',
  },
];

for (const point of points) {
  test(`${point.kind}, killed: ${point.name}`, async ({ launch, portal, keyring, keychain, log }) => {
    const user: DemoUser = point.kind === 'reset' ? 'admin' : 'no-key';
    const account = point.kind === 'reset' ? demoAccounts.northside : demoAccounts.withoutKey;
    const before = portal.control.key(account);
    const requests = () => portal.control.requests({ method: 'POST', path: changes });
    const { page, kill } = await launch();
    await signInToAccount(page, portal, user);
    portal.control.clearRequests();
    if (point.lookFault) portal.control.inject({ path: '/api/v1/accounts/*', times: 9 }, point.lookFault);
    if (point.fault) portal.control.inject({ method: 'POST', path: changes, times: 9 }, point.fault);
    await press(page, point.kind, account);
    if (point.when === 'asked') await expect.poll(() => portal.control.requests().length).toBeGreaterThan(0);
    else await expect.poll(() => requests().length).toBeGreaterThan(0);
    if (point.freezeKeyring) keyring.freeze();
    if (point.when === 'changed') await expect.poll(() => portal.control.key(account)).not.toBe(before);
    if (point.when === 'checking') await expect(page.getByText('Checking what happened…').first()).toBeVisible();
    await kill();
    if (point.freezeKeyring) keyring.thaw();
    log.expect(/./);
    point.meanwhile?.(portal, account);
    const theirs = portal.control.key(account);

    if (point.twice) {
      portal.control.clearRequests();
      const second = await launch();
      await expect.poll(() => hasAskedAgain(portal)).toBe(true);
      await second.kill();
    }
    portal.control.clearFaults();
    const last = await launch();
    await isOpen(last.page);
    if (point.outcome !== 'silent') {
      await expect(last.page.getByRole('main').getByText(told[point.kind][point.outcome])).toBeVisible();
    }
    const button = point.kind === 'reset' || point.outcome === 'done' ? 'Reset API Key' : 'Generate API Key';
    await expect(last.page.getByRole('button', { name: button })).toBeEnabled();

    const key = portal.control.key(account);
    if (point.outcome === 'done') expect(key).not.toBe(before);
    else expect(key).toBe(theirs);
    expect(new Set(requests().map(({ idempotencyKey }) => idempotencyKey)).size).toBeLessThanOrEqual(1);
    expect([...(await keychain.records()).keys()].filter((name) => name.startsWith('journal:'))).toEqual([]);
    if (key !== undefined) {
      await copyKey(last.page);
      expect(await clipboardOf(last.app)).toBe(key);
      expect(await tryKey(portal, key)).toBe(200);
    }
  });
}

/**
 * Whether the change was sent since the session was renewed, which is in the keychain by then: killed before that, the app has
 * to be signed in to again.
 */
function hasAskedAgain(portal: RunningPortal): boolean {
  const all = portal.control.requests({ method: 'POST' });
  const renewed = all.findIndex(({ path, status }) => path.endsWith('/auth/refresh') && status === 200);
  return renewed >= 0 && all.slice(renewed).some(({ path }) => path.includes('/api-key'));
}

async function press(page: Page, kind: Point['kind'], account: string): Promise<void> {
  if (kind === 'generate') return page.getByRole('button', { name: 'Generate API Key' }).click();
  await resetKey(page, account);
}
