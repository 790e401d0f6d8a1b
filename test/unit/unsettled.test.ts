import { expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeCore, signedIn } from './fakes/ports';

const first = 'EFAX-1000-0001';
const second = 'EFAX-1000-0002';
const journalName = recordNames.journal('https://portal.example.com', 'u1');

/** A user of two accounts who resets the key of the first and goes on to the second before the answer comes. */
async function leftBehind() {
  const portal = new FakePortal();
  portal.accountNumbers = [first, second];
  const all = await signedIn({}, portal);
  const { core } = all;
  await core.accounts.open(first);
  const answer = portal.hang('resetKey');
  const resetting = core.changeKey.reset(first, portal.key?.keyId ?? '').catch((thrown) => thrown);
  await all.clock.advance(10);
  await core.accounts.open(second);
  return { ...all, portal, answer, resetting };
}

/** The app as it starts after the one before was killed. */
async function startedAgain({ keychain, portal }: Pick<Awaited<ReturnType<typeof leftBehind>>, 'keychain' | 'portal'>) {
  const next = fakeCore({ keychain }, portal);
  const starting = next.core.start();
  await next.clock.advance(20_000);
  await starting;
  return next;
}

it('a change whose answer came while another account was open is told after the next start, too', async () => {
  const all = await leftBehind();
  all.answer();
  await all.resetting;
  expect(all.core.state.get()).toMatchObject({
    lastChange: undefined,
    operation: { status: 'idle' },
    unsettled: [{ accountNumber: first, kind: 'reset', outcome: 'done' }],
  });

  const { core, clock } = await startedAgain(all);
  expect(core.state.get()).toMatchObject({ accountNumber: second, unsettled: [{ accountNumber: first }] });
  await core.accounts.open(first);
  await clock.advance(10);
  expect(core.state.get()).toMatchObject({
    lastChange: { kind: 'reset', fingerprint: all.portal.key?.fingerprint },
    unsettled: [],
  });
  expect(await all.keychain.get(journalName)).toBeUndefined();
  expect(all.portal.calls.filter((call) => call === 'resetKey')).toHaveLength(1);
});

it('a change that was cut off is settled after the next start, whichever account opens', async () => {
  const all = await leftBehind();
  const { core } = await startedAgain(all);
  expect(core.state.get()).toMatchObject({
    accountNumber: second,
    operation: { status: 'idle' },
    lastChange: undefined,
    unsettled: [{ accountNumber: first, kind: 'reset', outcome: 'done' }],
  });
  expect(JSON.stringify(core.state.snapshot())).not.toContain(all.portal.key?.value);
});

it('a change that others forestalled while another account was open says so when its account is opened', async () => {
  const all = await leftBehind();
  all.portal.key = makeKey('key-by-somebody-else');
  all.answer();
  await all.resetting;
  expect(all.core.state.get().unsettled).toMatchObject([{ accountNumber: first, outcome: 'not-done' }]);
  await all.core.accounts.open(first);
  await all.clock.advance(10);
  expect(all.core.state.get()).toMatchObject({
    notChanged: { kind: 'reset', failure: { code: 'account.key-changed' } },
    unsettled: [],
  });
});

it('a reset of a key that somebody has removed meanwhile does not say that the key is as it was', async () => {
  const all = await leftBehind();
  all.answer('account.no-key');
  await all.resetting;
  await all.core.accounts.open(first);
  expect(all.core.state.get().notChanged).toMatchObject({ failure: { code: 'account.no-key' } });
});

it('coming back while a change is still under way waits for it, and asks nothing twice', async () => {
  const all = await leftBehind();
  const opening = all.core.accounts.open(first);
  await all.clock.advance(10);
  expect(all.core.state.get().operation.status).toBe('checking');
  all.answer();
  await all.resetting;
  await opening;
  expect(all.core.state.get()).toMatchObject({ operation: { status: 'idle' }, lastChange: { kind: 'reset' } });
  expect(all.portal.calls.filter((call) => call === 'resetKey')).toHaveLength(1);
});

it('what stays unknown is listed, and asked again when the portal comes back', async () => {
  const all = await leftBehind();
  all.portal.goOffline();
  all.answer();
  const { core, clock } = await startedAgain(all);
  expect(core.state.get().unsettled).toMatchObject([{ accountNumber: first, outcome: 'unknown' }]);
  all.portal.comeBack();
  await core.reload();
  await clock.advance(20_000);
  expect(core.state.get().unsettled).toMatchObject([{ accountNumber: first, outcome: 'done' }]);
});

it('a locked app tells nobody of it', async () => {
  const all = await leftBehind();
  all.answer();
  await all.resetting;
  await all.core.lock.lock('asked');
  expect(all.core.state.snapshot().unsettled).toEqual([]);
});
