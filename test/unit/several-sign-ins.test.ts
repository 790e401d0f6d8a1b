import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { signInId } from '../../main/session/listed-sign-ins';
import { noPolicy } from '../../shared/policy';
import { signedIn } from './fakes/ports';
import { addSignIn, createWorld, type Person } from './fakes/several-portals';

const production = 'https://portal.example.com';
const test = 'http://127.0.0.1:4810';
const ada: Person = { portal: production, userId: 'ada', accountNumbers: ['EFAX-1000-0001'] };
const ben: Person = { portal: production, userId: 'ben', accountNumbers: ['EFAX-2000-0001', 'EFAX-2000-0002'] };
const adaAtTest: Person = { portal: test, userId: 'ada', accountNumbers: ['EFAX-9000-0001'] };

async function world() {
  const all = createWorld([ada, ben, adaAtTest]);
  const core = await all.start();
  for (const person of [ada, ben, adaAtTest]) await addSignIn(core, person);
  return { ...all, core };
}

describe('going from one sign-in to another', () => {
  it('shows the account of that sign-in alone, and asks nobody to sign in again', async () => {
    const { core, portalOf } = await world();
    await core.places.switchTo(signInId(ada));
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      portal: { address: production, status: 'ready' },
      signIn: signInId(ada),
      user: { userId: 'ada', name: 'ada Reyes' },
      account: { accountNumber: 'EFAX-1000-0001' },
    });
    await core.places.switchTo(signInId(adaAtTest));
    expect(core.state.get()).toMatchObject({ portal: { address: test }, account: { accountNumber: 'EFAX-9000-0001' } });
    expect([...portalOf(production).mixedUp, ...portalOf(test).mixedUp]).toEqual([]);
  });

  it('opens an account of another sign-in in one step', async () => {
    const { core } = await world();
    await core.places.switchTo(signInId(ben), 'EFAX-2000-0002');
    expect(core.state.get()).toMatchObject({ signIn: signInId(ben), account: { accountNumber: 'EFAX-2000-0002' } });
    await core.places.switchTo(signInId(ben), 'EFAX-2000-0001');
    expect(core.state.get()).toMatchObject({ account: { accountNumber: 'EFAX-2000-0001' } });
  });

  it('never shows one portal’s name over the account of another, however slow the keychain is', async () => {
    const all = createWorld([ada, adaAtTest]);
    const first = await all.start();
    for (const person of [ada, adaAtTest]) await addSignIn(first, person);
    const core = await all.start();
    const seen: string[] = [];
    core.state.subscribe(({ portal, account }) => seen.push(`${portal.address} ${account?.accountNumber ?? '-'}`));
    const { get } = all.keychain;
    all.keychain.get = async (name) => {
      await all.clock.advance(0);
      return get(name);
    };
    await core.places.switchTo(signInId(ada));
    expect(seen).not.toContain(`${production} EFAX-9000-0001`);
    expect(seen).not.toContain(`${test} EFAX-1000-0001`);
    expect(seen.at(-1)).toBe(`${production} EFAX-1000-0001`);
  });

  it('ends at the one that was asked for last, in whatever order the answers come', async () => {
    const { core } = await world();
    await Promise.all([
      core.places.switchTo(signInId(ada)),
      core.places.switchTo(signInId(ben), 'EFAX-2000-0002'),
      core.places.switchTo(signInId(adaAtTest)),
      core.places.switchTo(signInId(ben), 'EFAX-2000-0001'),
    ]);
    expect(core.state.get()).toMatchObject({ signIn: signInId(ben), account: { accountNumber: 'EFAX-2000-0001' } });
  });

  it('refuses one that is not kept', async () => {
    const { core } = await world();
    await expect(core.places.switchTo('0'.repeat(32))).rejects.toMatchObject({ code: 'auth.not-signed-in' });
    expect(core.state.get()).toMatchObject({
      signIn: signInId(adaAtTest),
      account: { accountNumber: 'EFAX-9000-0001' },
    });
  });
});

describe('the list of sign-ins', () => {
  it('tells production from test, each in a colour of its own, until the user says otherwise', async () => {
    const { core } = await world();
    expect(core.state.get().signIns).toMatchObject([
      {
        label: 'portal.example.com',
        email: 'ada@example.com',
        environment: 'production',
        colour: 'blue',
        status: 'kept',
      },
      { label: 'portal.example.com', email: 'ben@example.com', environment: 'production', colour: 'green' },
      { label: '127.0.0.1:4810', email: 'ada@example.com', environment: 'test', colour: 'amber' },
    ]);
    const id = signInId(ben);
    await core.signIns.describe(id, { label: ' Westgate ', colour: 'rose', environment: 'test' });
    expect(core.state.get().signIns[1]).toMatchObject({ id, label: 'Westgate', colour: 'rose', environment: 'test' });
    await core.signIns.describe(id, { label: '', colour: 'rose', environment: 'test' });
    expect(core.state.get().signIns[1]).toMatchObject({ label: 'portal.example.com' });
  });

  it('never calls etherFAX’s own portal a test', async () => {
    const own: Person = { ...ada, portal: 'https://clients.connect.etherfax.net' };
    const { start } = createWorld([own]);
    const core = await start();
    await addSignIn(core, own);
    await core.signIns.describe(signInId(own), { label: '', colour: 'amber', environment: 'test' });
    expect(core.state.get().signIns).toMatchObject([{ environment: 'production', colour: 'amber' }]);
  });

  it('is the same after a restart, which returns to where one was', async () => {
    const { core, start } = await world();
    await core.signIns.describe(signInId(ben), { label: 'Westgate', colour: 'rose', environment: 'test' });
    await core.places.switchTo(signInId(ben), 'EFAX-2000-0002');
    const again = await start();
    expect(again.state.get()).toMatchObject({
      signIn: signInId(ben),
      account: { accountNumber: 'EFAX-2000-0002' },
      signIns: core.state.get().signIns,
    });
  });

  it.each([
    ['the command line', { commandLinePortal: test }],
    ['the policy', { policy: { ...noPolicy, portalAddresses: [test] } }],
  ])('gives way to what %s says of the portal', async (_what, change) => {
    const { core, start } = await world();
    await core.places.switchTo(signInId(ben));
    const again = await start(change);
    expect(again.state.get()).toMatchObject({ signIn: signInId(adaAtTest), portal: { address: test } });
  });
});

describe('adding a sign-in', () => {
  it('leads back to where one was', async () => {
    const { core } = await world();
    await core.places.switchTo(signInId(ben), 'EFAX-2000-0002');
    await core.places.add();
    expect(core.state.get()).toMatchObject({
      phase: 'sign-in',
      user: undefined,
      account: undefined,
      adding: { from: signInId(ben) },
    });
    await core.places.connect(test);
    expect(core.state.get(), 'not the one that is kept there').toMatchObject({
      phase: 'sign-in',
      portal: { address: test },
    });
    await core.places.switchTo(signInId(ben));
    expect(core.state.get()).toMatchObject({
      portal: { address: production },
      account: { accountNumber: 'EFAX-2000-0002' },
      adding: undefined,
    });
  });

  it('does not surprise somebody who has gone elsewhere with a sign-in they gave up', async () => {
    const { core, portalOf } = await world();
    await core.places.add();
    await core.places.connect(production);
    const portal = core.connection.portal();
    await core.signIn.start(portal, 'ada@example.com', 'anything at all');
    const verifying = core.verify({ method: 'totp', code: '000000' });
    await core.places.switchTo(signInId(adaAtTest));
    await expect(verifying).rejects.toMatchObject({ code: 'auth.challenge-expired' });
    expect(core.state.get()).toMatchObject({ signIn: signInId(adaAtTest), challenge: undefined });
    expect(portalOf(test).mixedUp).toEqual([]);
  });
});

describe('the end of one sign-in', () => {
  it('by signing out leaves the others as they are, and offers them', async () => {
    const { core, keychain, start } = await world();
    await core.places.switchTo(signInId(ada));
    await core.signOut();
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', portal: { address: production }, user: undefined });
    expect(core.state.get().signIns.map(({ id }) => id)).toEqual([signInId(ben), signInId(adaAtTest)]);
    for (const kind of ['session', 'journal', 'accounts'] as const) {
      expect(await keychain.get(recordNames[kind](ada.portal, ada.userId))).toBeUndefined();
    }
    await core.places.switchTo(signInId(ben));
    expect(core.state.get()).toMatchObject({ phase: 'choose-account', user: { userId: 'ben' } });
    const again = await start();
    expect(again.state.get()).toMatchObject({ user: { userId: 'ben' } });
  });

  it('by the portal’s word, while another is looked at, changes its entry alone', async () => {
    const { core, portalOf, keychain } = await world();
    await core.places.switchTo(signInId(ada));
    const user = core.session.current();
    await core.places.switchTo(signInId(adaAtTest));
    const before = core.state.get();
    portalOf(production).revoke('ada');
    await expect(user.use((portal, token) => portal.me(token))).rejects.toMatchObject({ code: 'auth.session-revoked' });
    const { signIns, ...after } = core.state.get();
    expect(after).toEqual(expect.objectContaining({ account: before.account, signedOut: undefined, phase: 'account' }));
    expect(signIns.map(({ status }) => status)).toEqual(['ended', 'kept', 'kept']);
    expect(await keychain.get(recordNames.session(ada.portal, ada.userId))).toBeUndefined();
  });

  it('by the portal’s word leaves a line that can be removed, unlike that of a sign-in that goes on', async () => {
    const { core, portalOf, keychain } = await world();
    await expect(core.forgetSignIn(signInId(ada))).rejects.toMatchObject({ code: 'account.not-allowed' });
    await core.places.switchTo(signInId(ada));
    portalOf(production).revoke('ada');
    await core.reload();
    await core.places.switchTo(signInId(ben));
    await core.forgetSignIn(signInId(ada));
    expect(core.state.get()).toMatchObject({ signIn: signInId(ben), signedOut: undefined });
    expect(core.state.get().signIns.map(({ id }) => id)).toEqual([signInId(ben), signInId(adaAtTest)]);
    expect(await keychain.get(recordNames.index)).not.toContain('ada@example.com","colour":"blue');
    await expect(core.forgetSignIn(signInId(ada))).rejects.toMatchObject({ code: 'auth.not-signed-in' });
  });

  it('leads to signing in again, with a way back; then it is what it was called before', async () => {
    const { core, portalOf, start } = await world();
    await core.signIns.describe(signInId(ada), { label: 'Northside', colour: 'rose', environment: 'test' });
    await core.places.switchTo(signInId(ada));
    portalOf(production).revoke('ada');
    await core.reload();
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', signedOut: { email: 'ada@example.com' } });
    const again = await start();
    expect(again.state.get()).toMatchObject({ user: { userId: 'ben' } });
    await again.places.switchTo(signInId(ada));
    expect(again.state.get()).toMatchObject({
      phase: 'sign-in',
      portal: { address: production, status: 'ready' },
      signInAs: 'ada@example.com',
      adding: { from: signInId(ben) },
    });
    await again.signIn.start(again.connection.portal(), 'ada@example.com', 'anything at all');
    await again.verify({ method: 'totp', code: '000000' });
    expect(again.state.get()).toMatchObject({ signIn: signInId(ada), account: { accountNumber: 'EFAX-1000-0001' } });
    expect(again.state.get().signIns[0]).toMatchObject({ label: 'Northside', colour: 'rose', status: 'kept' });
  });
});

describe('a reset that is under way', () => {
  it('is finished for its own user after that user is left', async () => {
    const { core, portal, clock } = await signedIn();
    const keyId = portal.key?.keyId ?? '';
    portal.faults.push({ call: 'resetKey', code: 'connect.timeout' }, { call: 'resetKey', code: 'connect.timeout' });
    const reset = core.changeKey.reset('EFAX-1000-0001', keyId);
    await clock.advance(500);
    const user = core.session.current();
    core.session.leave();
    await clock.advance(60_000);
    await reset;
    expect(portal.key?.keyId).not.toBe(keyId);
    // What another user is shown is untouched by it.
    expect(core.state.get()).toMatchObject({ user: undefined, account: undefined, lastChange: undefined });
    expect(core.session.isCurrent(user)).toBe(false);
  });

  it('is told of when its user is looked at again', async () => {
    const { core, portalOf, clock } = await world();
    await core.places.switchTo(signInId(ada));
    const before = portalOf(production).keys.get('EFAX-1000-0001');
    portalOf(production).faults.push('resetKey');
    const reset = core.changeKey.reset('EFAX-1000-0001', before?.keyId ?? '');
    await clock.advance(0);
    await core.places.switchTo(signInId(adaAtTest));
    await clock.advance(60_000);
    await reset;
    expect(core.state.get().lastChange).toBeUndefined();
    await core.places.switchTo(signInId(ada));
    const { fingerprint } = portalOf(production).keys.get('EFAX-1000-0001') ?? {};
    expect(fingerprint).not.toBe(before?.fingerprint);
    expect(core.state.get()).toMatchObject({
      lastChange: { kind: 'reset', fingerprint },
      operation: { status: 'idle' },
    });
  });
});

it('a user who is looked at again holds the same single-use refresh token', async () => {
  const { core, portal } = await signedIn();
  const user = core.session.current();
  core.session.leave();
  portal.accessToken = 'expired';
  const renewing = user.use((at, token) => at.me(token));
  await core.session.restore(portal, 'u1');
  const again = core.session.current().use((at, token) => at.me(token));
  await Promise.all([renewing, again]);
  expect(portal.calls.filter((call) => call === 'refresh')).toHaveLength(1);
  expect(core.session.current()).toBe(user);
});
