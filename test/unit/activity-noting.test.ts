import { describe, expect, it } from 'vitest';
import type { Core } from '../../main/core-contract';
import type { ActivityEntry } from '../../shared/activity';
import type { ApiKey } from '../../shared/portal-api';
import { FakePortal } from './fakes/portal';
import { fakeCore, signedIn, signIn } from './fakes/ports';

const number = 'EFAX-1000-0001';
const ada = { portal: 'https://portal.example.com', user: 'ada@example.com' };

/** What the log holds, oldest first, without numbers and times. */
async function noted(core: Core): Promise<Partial<ActivityEntry>[]> {
  await new Promise((resolve) => setImmediate(resolve));
  // The check waits for what is being written.
  await core.activity.check();
  const { items } = await core.activity.list({ filter: {} });
  return items.reverse().map(({ seq: _seq, at: _at, ...entry }) => entry);
}

/** What was noted after the sign-in that every test begins with. */
const since = async (core: Core) => (await noted(core)).slice(1);

/** The portal's key now, whatever it was a line ago. */
const keyOf = (portal: FakePortal): ApiKey | undefined => portal.key;

const outcomeOf = (work: Promise<unknown>) => work.catch((thrown: unknown) => thrown);

describe('what is noted', () => {
  it('a sign-in, with whoever it is', async () => {
    const { core } = await signedIn();
    expect(await noted(core)).toEqual([{ action: 'signed-in', ...ada }]);
  });

  it('a sign-in that was refused, without what was typed as the address: it may be the password', async () => {
    const { core, portal } = fakeCore();
    await core.start();
    portal.faults.push({ call: 'signIn', code: 'auth.invalid-credentials' });
    await outcomeOf(core.signIn.start(portal, 'typed into the wrong field', 'anything'));
    portal.faults.push({ call: 'verify', code: 'auth.invalid-code' });
    await outcomeOf(signIn(core));
    expect(await noted(core)).toEqual([
      { action: 'signed-in', portal: ada.portal, code: 'auth.invalid-credentials' },
      { action: 'signed-in', ...ada, code: 'auth.invalid-code' },
    ]);
  });

  it('Show and Copy, with the fingerprint, where the key came from, and never the key', async () => {
    const { core, portal } = await signedIn();
    await core.readKey.show();
    await core.readKey.copy();
    const entry = { ...ada, accountNumber: number, fingerprint: portal.key?.fingerprint, source: 'portal' };
    const all = await since(core);
    expect(all).toEqual([
      { action: 'shown', ...entry },
      { action: 'copied', ...entry },
    ]);
    expect(JSON.stringify(all)).not.toContain(portal.key?.value);
  });

  it('a test of the key, with what came of it', async () => {
    const { core, portal } = await signedIn();
    const { outcome } = await core.testKey.present();
    expect(outcome.is).not.toBe('works');
    const code = outcome.is === 'unreachable' ? outcome.failure.code : `rest.${outcome.is}`;
    expect(await since(core)).toEqual([
      { action: 'tested', ...ada, accountNumber: number, fingerprint: portal.key?.fingerprint, code },
    ]);
  });

  it('Show and Copy that were refused, with the reason', async () => {
    const { core, portal } = await signedIn();
    portal.faults.push({ call: 'apiKey', code: 'account.forbidden' });
    await outcomeOf(core.readKey.show());
    expect(await since(core)).toEqual([{ action: 'shown', ...ada, accountNumber: number, code: 'account.forbidden' }]);
  });

  it('Generate and Reset, done and refused, but not a fresh code that is asked for in between', async () => {
    const portal = new FakePortal();
    portal.key = undefined;
    const { core } = await signedIn({}, portal);
    await core.changeKey.generate();
    const made = keyOf(portal);
    portal.faults.push({ call: 'resetKey', code: 'auth.step-up-required' });
    await outcomeOf(core.changeKey.reset(number, made?.keyId ?? ''));
    await core.changeKey.reset(number, made?.keyId ?? '');
    await outcomeOf(core.changeKey.reset(number, made?.keyId ?? ''));
    const entry = { ...ada, accountNumber: number };
    expect(await since(core)).toEqual([
      { action: 'generated', ...entry, fingerprint: made?.fingerprint },
      { action: 'reset', ...entry, fingerprint: keyOf(portal)?.fingerprint },
      { action: 'reset', ...entry, code: 'account.key-changed' },
    ]);
  });

  it('a Reset whose answer was lost, as not known, and then what became of it, in the name of whoever asked', async () => {
    const { core, portal, clock } = await signedIn();
    for (let n = 0; n < 4; n += 1) portal.faults.push({ call: 'resetKey', code: 'connect.timeout', after: n === 0 });
    const keyId = portal.key?.keyId ?? '';
    const asked = outcomeOf(core.changeKey.reset(number, keyId));
    await clock.advance(20_000);
    await asked;
    const settling = core.changeKey.unsettled(number).then((settle) => settle());
    await clock.advance(20_000);
    await settling;
    const entry = { action: 'reset', ...ada, accountNumber: number };
    expect(await since(core)).toEqual([
      { ...entry, code: 'account.outcome-unknown' },
      { ...entry, fingerprint: portal.key?.fingerprint },
    ]);
  });

  it('a sign-out, and a session that the portal has ended', async () => {
    const { core, portal } = await signedIn();
    await core.signOut();
    await signIn(core);
    portal.accessToken = 'expired';
    portal.faults.push({ call: 'refresh', code: 'auth.session-revoked' });
    await outcomeOf(core.accounts.reload());
    expect(await since(core)).toEqual([
      { action: 'signed-out', ...ada },
      { action: 'signed-in', ...ada },
      { action: 'signed-out', ...ada, code: 'auth.session-revoked' },
    ]);
  });

  it('that the app was locked, why, and every try to unlock it', async () => {
    const { core } = await signedIn();
    await core.lock.setPasscode('correct horse', undefined);
    core.lock.lock('asked');
    await outcomeOf(core.lock.unlock({ way: 'passcode', passcode: 'wrong horse' }));
    await core.lock.unlock({ way: 'passcode', passcode: 'correct horse' });
    const entry = { ...ada, accountNumber: number };
    expect(await since(core)).toEqual([
      { action: 'locked', ...entry, source: 'asked' },
      { action: 'unlocked', ...entry, source: 'passcode', code: 'lock.wrong-passcode' },
      { action: 'unlocked', ...entry, source: 'passcode' },
    ]);
  });

  it('an export, with how many entries, once the file is whole', async () => {
    let text = '';
    let kept = false;
    let refuse = false;
    const write = async (more: string) => {
      if (refuse) throw new Error('no');
      text += more;
    };
    const keep = async () => {
      kept = true;
    };
    let discarded = 0;
    const discard = async () => {
      discarded += 1;
    };
    const names: string[] = [];
    const { core } = await signedIn({
      saveFile: async (name) => {
        names.push(name);
        return { write, keep, discard };
      },
    });
    await core.readKey.copy();
    await noted(core);
    expect(await core.activity.export({})).toEqual({ saved: true, count: 2 });
    expect(names).toEqual(['etherfax-activity-2026-01-05.csv']);
    expect([kept, discarded, text.split('\r\n').length]).toEqual([true, 0, 4]);
    refuse = true;
    expect(await outcomeOf(core.activity.export({}))).toBeInstanceOf(Error);
    expect(discarded).toBe(1);
    expect((await noted(core)).slice(2)).toEqual([{ action: 'exported', ...ada, accountNumber: number, count: 2 }]);
  });
});

describe('the log and the rest of the app', () => {
  it('tells the page how it stands', async () => {
    const { core } = await signedIn();
    await noted(core);
    expect(core.state.get().activity).toEqual({ recording: 'chained', waiting: 0, newest: 1 });
  });

  it('needs no keychain, and holds nothing up when the disk takes nothing', async () => {
    const { core, ports, clipboard, portal } = await signedIn({
      keychain: { ...fakeCore().ports.keychain, probe: () => Promise.reject(new Error('none')) },
    });
    await noted(core);
    expect(core.state.get().activity.recording).toBe('unchained');
    ports.activityFiles.append = () => Promise.reject(new Error('broken'));
    await core.readKey.copy();
    expect(clipboard.text).toBe(portal.key?.value);
    await new Promise((resolve) => setImmediate(resolve));
    expect(core.state.get().activity).toMatchObject({ recording: 'stopped', waiting: 1 });
  });

  it('is whole when the app has quit, and goes on at the next start', async () => {
    const { core, ports, portal } = await signedIn();
    void core.readKey.copy();
    await new Promise((resolve) => setImmediate(resolve));
    await core.stop();
    const { core: next } = fakeCore({ keychain: ports.keychain, activityFiles: ports.activityFiles }, portal);
    await next.start();
    expect((await noted(next)).map(({ action }) => action)).toEqual(['signed-in', 'copied']);
    expect(await next.activity.check()).toMatchObject({ entries: 2, proved: 2, findings: [] });
  });
});
