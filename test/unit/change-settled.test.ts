import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeCore, signedIn } from './fakes/ports';

const number = 'EFAX-1000-0001';
const hour = 60 * 60_000;
const journalName = recordNames.journal('https://portal.example.com', 'u1');

/** An app that ended while the portal's answer to a change was on its way, and the portal that had it. */
async function endedWhileAsking(kind: 'reset' | 'generate', { took }: { took: boolean }, portal = new FakePortal()) {
  if (kind === 'generate') portal.key = undefined;
  const { core, clock, keychain } = await signedIn({}, portal);
  const begunAt = clock.now();
  portal.faults.push({ call: `${kind}Key`, code: 'connect.network', after: took });
  const { changeKey } = core;
  const asked = kind === 'reset' ? changeKey.reset(number, portal.key?.keyId ?? '') : changeKey.generate();
  void asked.catch(() => undefined);
  await clock.advance(10);
  portal.calls = [];
  return { portal, keychain, begunAt };
}

/** The next start of the app, on the same computer, so much later. */
async function startedAfter(hours: number, { portal, keychain }: Awaited<ReturnType<typeof endedWhileAsking>>) {
  const next = fakeCore({ keychain }, portal);
  await next.clock.advance(hours * hour);
  const starting = next.core.start();
  await next.clock.advance(20_000);
  await starting;
  const sent = () => portal.calls.filter((call) => call === 'resetKey' || call === 'generateKey');
  const noted = async () => {
    const { items } = await next.core.activity.list({ filter: {} });
    return items.filter(({ action }) => action === 'reset' || action === 'generated');
  };
  return { ...next, sent, noted, journal: () => keychain.get(journalName) };
}

const neverKnown = (kind: 'reset' | 'generate', at: number) => ({
  operation: { status: 'idle' },
  notChanged: { kind, at, failure: { code: 'account.outcome-unknown' } },
  lastChange: undefined,
});

describe.each(['reset', 'generate'] as const)('a %s that is older than the portal remembers', (kind) => {
  it('is not sent again; what can’t be known is said so, with the key that there is now', async () => {
    const before = await endedWhileAsking(kind, { took: true });
    const next = await startedAfter(25, before);
    expect(next.sent()).toEqual([]);
    expect(next.core.state.get()).toMatchObject({
      ...neverKnown(kind, before.begunAt),
      account: { apiKey: { fingerprint: before.portal.key?.fingerprint } },
    });
    expect(next.core.refusal('copy')).toBeUndefined();
    expect(await next.journal()).toBeUndefined();
    expect(await next.noted()).toMatchObject([{ code: 'account.outcome-unknown', accountNumber: number }]);
  });

  it('is said not to have happened where the key is as it was', async () => {
    const before = await endedWhileAsking(kind, { took: false });
    const next = await startedAfter(25, before);
    expect(next.sent()).toEqual([]);
    const { notChanged, lastChange } = next.core.state.get();
    expect(notChanged).toEqual({ kind, at: before.begunAt });
    expect(lastChange).toBeUndefined();
    expect(await next.journal()).toBeUndefined();
  });

  it('is not judged by what is kept here: without the portal it stays to be checked, until that is back', async () => {
    const before = await endedWhileAsking(kind, { took: true });
    before.portal.goOffline();
    const next = await startedAfter(25, before);
    expect(next.core.state.get()).toMatchObject({ operation: { status: 'checking', kind }, notChanged: undefined });
    expect(next.core.refusal('copy')).toMatchObject({ code: 'account.not-allowed' });
    expect(await next.journal()).toBeDefined();
    expect(await next.noted()).toEqual([]);
    before.portal.comeBack();
    await next.clock.advance(2 * 60_000);
    expect(next.sent()).toEqual([]);
    expect(next.core.state.get()).toMatchObject(neverKnown(kind, before.begunAt));
    expect(await next.journal()).toBeUndefined();
  });

  it('is sent again while the portal does remember', async () => {
    const before = await endedWhileAsking(kind, { took: true });
    const next = await startedAfter(23, before);
    expect(next.sent()).toEqual([`${kind}Key`]);
    const { fingerprint } = before.portal.key ?? makeKey('none');
    expect(next.core.state.get()).toMatchObject({ lastChange: { kind, fingerprint }, notChanged: undefined });
  });
});

it('an old Reset on an account that is left before it is settled is told of when that is opened again', async () => {
  const portal = new FakePortal();
  portal.accountNumbers = [number];
  const before = await endedWhileAsking('reset', { took: true }, portal);
  portal.accountNumbers = [number, 'EFAX-1000-0002'];
  const next = fakeCore({ keychain: before.keychain }, portal);
  await next.clock.advance(25 * hour);
  next.core.state.subscribe(({ operation, accountNumber }) => {
    // The moment that it is seen to be checked somebody goes elsewhere.
    if (operation.status === 'checking' && accountNumber === number) void next.core.accounts.open('EFAX-1000-0002');
  });
  const starting = next.core.start();
  await next.clock.advance(20_000);
  await starting;
  expect(next.core.state.get()).toMatchObject({ accountNumber: 'EFAX-1000-0002', notChanged: undefined });
  await next.core.accounts.open(number);
  await next.clock.advance(20_000);
  expect(portal.calls).not.toContain('resetKey');
  expect(next.core.state.get()).toMatchObject(neverKnown('reset', before.begunAt));
});

describe('a Reset that the portal refuses when it is asked again, because somebody else was first', () => {
  const refused = async () => {
    const before = await endedWhileAsking('reset', { took: false });
    before.portal.key = makeKey('key-by-somebody-else');
    return before;
  };
  const othersFirst = (at: number) => ({
    operation: { status: 'idle' },
    notChanged: { kind: 'reset', at, failure: { code: 'account.key-changed' } },
    account: { apiKey: { keyId: 'key-by-somebody-else' } },
  });

  it('is told with the key that there is now', async () => {
    const before = await refused();
    const next = await startedAfter(1, before);
    expect(next.core.state.get()).toMatchObject(othersFirst(before.begunAt));
    expect(await next.journal()).toBeUndefined();
  });

  it('is told of only when that key is known: the portal breaking off in between leaves it to be checked', async () => {
    const before = await refused();
    // The first reading is that of the opened account, the second asks which key there is now, the third reads it again.
    for (let n = 0; n < 3; n += 1) before.portal.faults.push({ call: 'account', code: 'connect.network' });
    const next = await startedAfter(1, before);
    await next.clock.advance(2 * 60_000);
    expect(next.core.state.get()).toMatchObject(othersFirst(before.begunAt));
    expect(await next.journal()).toBeUndefined();
    expect(await next.noted()).toHaveLength(1);
  });
});

it('a Reset that was given up on in this sitting is not judged by what was read before it', async () => {
  const { core, portal, clock } = await signedIn();
  for (let n = 0; n < 4; n += 1) portal.faults.push({ call: 'resetKey', code: 'connect.timeout', after: n === 0 });
  const at = clock.now();
  const asked = core.changeKey.reset(number, portal.key?.keyId ?? '').catch(() => undefined);
  await clock.advance(20_000);
  await asked;
  expect(core.state.get()).toMatchObject({ accountFrom: 'portal', operation: { status: 'checking' } });
  portal.goOffline();
  await clock.advance(25 * hour);
  await core.settle();
  expect(core.state.get()).toMatchObject({ operation: { status: 'checking' }, notChanged: undefined });
  portal.comeBack();
  await clock.advance(2 * 60_000);
  expect(core.state.get()).toMatchObject(neverKnown('reset', at));
});
