import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Core } from '../../main/core-contract';
import { recordNames } from '../../main/keychain/records';
import { journalRecordSchema } from '../../shared/records';
import { FakePortal, makeKey } from './fakes/portal';
import { fakeCore, signedIn, signIn } from './fakes/ports';

const number = 'EFAX-1000-0001';
const journalName = recordNames.journal('https://portal.example.com', 'u1');

function keyIdOf(core: Core): string {
  return core.state.get().account?.apiKey.keyId ?? '';
}

/** Lets a change run to its end while its pauses pass. */
async function through<Value>(work: Promise<Value>, clock: { advance(milliseconds: number): Promise<void> }) {
  const outcome = work.then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
  await clock.advance(20_000);
  return outcome;
}

describe('Show', () => {
  it('gives the value once, with the time at which it hides', async () => {
    const { core, portal, clock } = await signedIn();
    const shown = await core.readKey.show();
    expect(shown).toMatchObject({ value: portal.key?.value, hidesAt: clock.now() + 30_000 });
    expect(JSON.stringify(core.state.snapshot())).not.toContain(shown.value);
  });

  it('re-reads the account when the portal refuses in spite of it', async () => {
    const { core, portal } = await signedIn();
    portal.role = 'read_only';
    portal.faults.push({ call: 'apiKey', code: 'account.forbidden' });
    await expect(core.readKey.show()).rejects.toMatchObject({ code: 'account.forbidden' });
    expect(core.state.snapshot().permissions.show).toMatchObject({ allowed: false, reason: 'role' });
  });

  it('gives no key of an account that was left meanwhile', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = [number, 'EFAX-1000-0002'];
    const { core } = await signedIn({}, portal);
    await core.accounts.open(number);
    const showing = core.readKey.show();
    await core.accounts.open('EFAX-1000-0002');
    await expect(showing).rejects.toMatchObject({ code: 'account.not-allowed' });
  });
});

describe('Copy', () => {
  it('puts the key on the clipboard and takes it off again', async () => {
    const { core, portal, clipboard, clock } = await signedIn();
    await core.readKey.copy();
    expect(clipboard.text).toBe(portal.key?.value);
    expect(core.state.get().clipboard).toMatchObject({ clearsAt: clock.now() + 30_000 });
    await clock.advance(29_999);
    expect(clipboard.text).toBe(portal.key?.value);
    await clock.advance(1);
    await clock.advance(0);
    expect(clipboard.text).toBe('');
    expect(core.state.get().clipboard).toBeUndefined();
  });

  it('leaves alone what somebody else has put there since', async () => {
    const { core, clipboard, clock } = await signedIn();
    await core.readKey.copy();
    clipboard.text = 'a shopping list';
    await clock.advance(60_000);
    expect(clipboard.text).toBe('a shopping list');
  });

  it('starts its time anew with a second copy, and ends when the app does', async () => {
    const { core, portal, clipboard, clock } = await signedIn();
    await core.readKey.copy();
    await clock.advance(20_000);
    await core.readKey.copy();
    await clock.advance(20_000);
    expect(clipboard.text).toBe(portal.key?.value);
    await core.stop();
    expect(clipboard.text).toBe('');
  });

  it('notices that somebody else has changed the key', async () => {
    const { core, portal } = await signedIn();
    portal.key = makeKey('key-by-somebody-else');
    const { fingerprint } = await core.readKey.copy();
    expect(core.state.get().account?.apiKey).toMatchObject({ keyId: 'key-by-somebody-else', fingerprint });
  });
});

describe('Reset', () => {
  it('wants the number of this account, in any case', async () => {
    const { core, portal } = await signedIn();
    const wrong = core.changeKey.reset('EFAX-9999-9999', keyIdOf(core));
    await expect(wrong).rejects.toMatchObject({ code: 'account.confirmation-mismatch' });
    expect(portal.calls).not.toContain('resetKey');
    await core.changeKey.reset(number.toLowerCase(), keyIdOf(core));
    expect(core.state.get()).toMatchObject({
      operation: { status: 'idle' },
      lastChange: { kind: 'reset', fingerprint: portal.key?.fingerprint },
      account: { apiKey: { keyId: portal.key?.keyId } },
    });
  });

  it('is refused by main while one is under way', async () => {
    const { core, clock } = await signedIn();
    const first = core.changeKey.reset(number, keyIdOf(core));
    expect(core.refusal('reset')).toMatchObject({ code: 'account.not-allowed' });
    await through(first, clock);
    expect(core.refusal('reset')).toBeUndefined();
  });

  it('whose answer is lost is found out with the same idempotency key: one reset, not two', async () => {
    const { core, portal, clock } = await signedIn();
    portal.faults.push(
      { call: 'resetKey', code: 'connect.network', after: true },
      { call: 'resetKey', code: 'portal.unavailable' },
    );
    const before = portal.key;
    await through(core.changeKey.reset(number, keyIdOf(core)), clock);
    expect(portal.calls.filter((call) => call === 'resetKey')).toHaveLength(3);
    expect(portal.key).not.toEqual(before);
    expect(core.state.get().lastChange?.fingerprint).toBe(portal.key?.fingerprint);
  });

  it('that stays unanswered says "checking", and is settled when asked again', async () => {
    const { core, portal, clock } = await signedIn();
    for (let n = 0; n < 4; n += 1) portal.faults.push({ call: 'resetKey', code: 'connect.timeout', after: n === 0 });
    const outcome = await through(core.changeKey.reset(number, keyIdOf(core)), clock);
    expect(outcome).toMatchObject({ thrown: { code: 'account.outcome-unknown' } });
    expect(core.state.get().operation).toEqual({ status: 'checking', kind: 'reset' });
    expect(core.refusal('copy')).toMatchObject({ code: 'account.not-allowed' });
    await through(
      core.changeKey.unsettled(number).then((settle) => settle()),
      clock,
    );
    expect(core.state.get()).toMatchObject({
      operation: { status: 'idle' },
      lastChange: { fingerprint: portal.key?.fingerprint },
    });
  });

  it('is settled after a crash, before anything else is done on the account', async () => {
    const { core, portal, clock, keychain } = await signedIn();
    portal.faults.push({ call: 'resetKey', code: 'connect.network', after: true });
    void core.changeKey.reset(number, keyIdOf(core)).catch(() => {});
    await clock.advance(10); // The app is gone before the answer could be had.
    const journal = journalRecordSchema.parse(JSON.parse((await keychain.get(journalName)) ?? ''));
    expect(journal.pending).toMatchObject([{ operation: 'reset', accountNumber: number }]);
    expect(JSON.stringify(journal)).not.toContain(portal.key?.value);

    const next = fakeCore({ keychain }, portal);
    const starting = next.core.start();
    await through(starting, next.clock);
    expect(next.core.state.get()).toMatchObject({
      operation: { status: 'idle' },
      lastChange: { kind: 'reset', fingerprint: portal.key?.fingerprint },
    });
    expect(await keychain.get(journalName)).toBeUndefined();
  });

  it('that turns out not to have happened is said to have not', async () => {
    const { core, portal, clock, keychain } = await signedIn();
    portal.faults.push({ call: 'resetKey', code: 'connect.network' });
    void core.changeKey.reset(number, keyIdOf(core)).catch(() => {});
    await clock.advance(10);
    portal.faults.push({ call: 'resetKey', code: 'auth.step-up-required' });
    const next = fakeCore({ keychain }, portal);
    await through(next.core.start(), next.clock);
    expect(next.core.state.get()).toMatchObject({ notChanged: { kind: 'reset' }, lastChange: undefined });
    expect(await keychain.get(journalName)).toBeUndefined();
  });

  it('leaves the journal empty when the portal refuses', async () => {
    const { core, portal, keychain } = await signedIn();
    portal.key = makeKey('key-by-somebody-else');
    await expect(core.changeKey.reset(number, 'key-1')).rejects.toMatchObject({ code: 'account.key-changed' });
    expect(core.state.get()).toMatchObject({
      operation: { status: 'idle' },
      account: { apiKey: { keyId: 'key-by-somebody-else' } },
    });
    expect(await keychain.get(journalName)).toBeUndefined();
  });

  it('outlives the end of the session in the journal, and is settled after the next sign-in', async () => {
    const { core, portal, clock, keychain } = await signedIn();
    portal.faults.push(
      { call: 'resetKey', code: 'connect.network', after: true },
      { call: 'resetKey', code: 'auth.session-revoked' },
    );
    await through(core.changeKey.reset(number, keyIdOf(core)), clock);
    expect(core.state.get().phase).toBe('sign-in');
    expect(await keychain.get(journalName)).toBeDefined();
    await through(signIn(core), clock);
    expect(core.state.get().lastChange?.fingerprint).toBe(portal.key?.fingerprint);
    expect(await keychain.get(journalName)).toBeUndefined();
  });
});

describe('Generate', () => {
  it('makes the first key', async () => {
    const portal = new FakePortal();
    portal.key = undefined;
    const { core } = await signedIn({}, portal);
    await core.changeKey.generate();
    expect(core.state.get()).toMatchObject({
      account: { apiKey: { exists: true } },
      lastChange: { kind: 'generate' },
    });
  });
});

describe('secrets', () => {
  it('are in no snapshot and no line of the log', async () => {
    const { core, portal, log, clock } = await signedIn();
    const snapshots: string[] = [];
    core.state.subscribe((snapshot) => void snapshots.push(JSON.stringify(snapshot)));
    const old = portal.key?.value ?? '';
    await core.readKey.show();
    await core.readKey.copy();
    await through(core.changeKey.reset(number, keyIdOf(core)), clock);
    await core.session.signOut();
    const everything = [...log.lines, ...snapshots].join('\n');
    expect(everything).toContain(createHash('sha256').update(old).digest('hex').slice(0, 12));
    for (const secret of [old, portal.key?.value ?? '', portal.accessToken, portal.refreshToken]) {
      expect(everything).not.toContain(secret);
    }
  });
});

describe('opening an account', () => {
  it('with something unsettled disables its buttons from the moment it can be seen', async () => {
    const { core, portal, clock, keychain } = await signedIn();
    portal.faults.push({ call: 'resetKey', code: 'connect.network', after: true });
    void core.changeKey.reset(number, keyIdOf(core)).catch(() => {});
    await clock.advance(10);
    const next = fakeCore({ keychain }, portal);
    portal.faults.push({ call: 'resetKey', code: 'connect.network' });
    const seen: string[] = [];
    next.core.state.subscribe(({ account, operation, permissions }) => {
      if (account) seen.push(`${operation.status} ${permissions.copy.allowed}`);
    });
    await through(next.core.start(), next.clock);
    expect(seen[0]).toBe('checking false');
    expect(seen.at(-1)).toBe('idle true');
  });
});

describe('a portal that is not there', () => {
  it('is sent no reset, and nothing is left to check', async () => {
    const { core, portal, keychain } = await signedIn();
    portal.faults.push({ call: 'account', code: 'connect.refused' });
    await expect(core.changeKey.reset(number, keyIdOf(core))).rejects.toMatchObject({ code: 'connect.refused' });
    expect(portal.calls).not.toContain('resetKey');
    expect(core.state.get()).toMatchObject({ operation: { status: 'idle' }, connectivity: 'offline' });
    expect(await keychain.get(journalName)).toBeUndefined();
  });

  it('but was when the reset was sent leaves it to be checked', async () => {
    const { core, portal, clock } = await signedIn();
    for (let n = 0; n < 4; n += 1) portal.faults.push({ call: 'resetKey', code: 'connect.refused', after: n === 0 });
    const outcome = await through(core.changeKey.reset(number, keyIdOf(core)), clock);
    expect(outcome).toMatchObject({ thrown: { code: 'account.outcome-unknown' } });
    expect(core.state.get().operation.status).toBe('checking');
  });
});
