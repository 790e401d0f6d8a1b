import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { AppError } from '../../shared/errors';
import { noPolicy } from '../../shared/policy';
import { FakePortal } from './fakes/portal';
import { fakeCore, signedIn, signIn } from './fakes/ports';

const sessionName = recordNames.session('https://portal.example.com', 'u1');

describe('starting', () => {
  it('goes to the sign-in when the portal answers and nobody is signed in', async () => {
    const { core } = fakeCore();
    await core.start();
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', portal: { status: 'ready' } });
  });

  it('says why when the portal does not answer, and tries again when asked', async () => {
    const { core, portal } = fakeCore();
    portal.faults.push({ call: 'discover', code: 'connect.certificate' });
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'connect',
      portal: { status: 'failed', failure: { code: 'connect.certificate' } },
    });
    await core.places.connect(undefined);
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', portal: { status: 'ready' } });
  });

  it('refuses an unsafe address on the command line without asking it anything', async () => {
    const { core, portal } = fakeCore({ commandLinePortal: 'http://portal.example.com' });
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'connect',
      portal: { failure: { code: 'connect.insecure-address' } },
    });
    expect(portal.calls).toEqual([]);
  });

  it.each([
    [{ commandLinePortal: 'https://a.example.com' }, 'https://a.example.com', 'command-line'],
    [{ commandLinePortal: undefined }, 'https://b.example.com', 'policy'],
    [{ commandLinePortal: undefined, policy: noPolicy }, 'https://c.example.com', 'last-used'],
    [
      {
        commandLinePortal: undefined,
        policy: noPolicy,
        lastPortal: { read: () => undefined, remember: () => {} },
      },
      'https://clients.connect.etherfax.net',
      'default',
    ],
  ])('takes the address from the first that has one: %#', async (change, address, source) => {
    const all = {
      policy: { ...noPolicy, portalAddresses: ['https://b.example.com'] },
      lastPortal: { read: () => 'https://c.example.com', remember: () => {} },
    };
    const { core } = fakeCore({ ...all, ...change });
    await core.start();
    expect(core.state.get().portal).toMatchObject({ address, source });
  });
});

describe('signing in', () => {
  it('opens the only account, and keeps the refresh token but never the access token', async () => {
    const { core, portal, keychain } = await signedIn();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      user: { email: 'ada@example.com', name: 'Ada Reyes' },
      account: { accountNumber: 'EFAX-1000-0001' },
      severalAccounts: false,
    });
    const record = (await keychain.get(sessionName)) ?? '';
    expect(record).toContain(portal.refreshToken);
    expect(record).not.toContain(portal.accessToken);
  });

  it('keeps a refresh token that is longer than a keychain record', async () => {
    const portal = new FakePortal();
    const newSession = portal.newSession.bind(portal);
    portal.newSession = () => {
      const session = newSession();
      portal.refreshToken = session.refreshToken + 'x'.repeat(8000);
      return { ...session, refreshToken: portal.refreshToken };
    };
    const { keychain, core } = await signedIn({}, portal);
    expect(core.state.get().keychain).toEqual({ status: 'available' });
    const { core: next } = fakeCore({ keychain }, portal);
    await next.start();
    expect(next.state.get()).toMatchObject({ phase: 'account', account: { accountNumber: 'EFAX-1000-0001' } });
  });

  it('offers the list when there are several accounts', async () => {
    const portal = new FakePortal();
    portal.accountNumbers = ['EFAX-1000-0001', 'EFAX-1000-0002'];
    const { core } = await signedIn({}, portal);
    expect(core.state.get()).toMatchObject({ phase: 'choose-account', severalAccounts: true });
    await core.accounts.open('EFAX-1000-0002');
    expect(core.state.get()).toMatchObject({ phase: 'account', account: { accountNumber: 'EFAX-1000-0002' } });
  });

  it('keeps asking for the code after a wrong one', async () => {
    const { core, portal } = fakeCore();
    await core.start();
    await core.signIn.start(portal, 'ada@example.com', 'whatever');
    portal.faults.push({ call: 'verify', code: 'auth.invalid-code' });
    const wrong = core.signIn.verify({ method: 'totp', code: '000000' });
    await expect(wrong).rejects.toMatchObject({ code: 'auth.invalid-code' });
    expect(core.state.get().phase).toBe('second-factor');
  });

  it.each(['auth.challenge-expired', 'auth.locked'] as const)(
    'starts over on %s, with the email kept',
    async (code) => {
      const { core, portal } = fakeCore();
      await core.start();
      await core.signIn.start(portal, 'ada@example.com', 'whatever');
      portal.faults.push({ call: 'verify', code });
      await expect(core.signIn.verify({ method: 'totp', code: '000000' })).rejects.toBeInstanceOf(AppError);
      expect(core.state.get()).toMatchObject({
        phase: 'sign-in',
        challenge: undefined,
        signedOut: { email: 'ada@example.com', failure: { code } },
      });
    },
  );
});

describe('a kept session', () => {
  it('is gone on with after a restart, on the account of last time', async () => {
    const { keychain, portal } = await signedIn();
    const { core } = fakeCore({ keychain }, portal);
    await core.start();
    expect(core.state.get()).toMatchObject({ phase: 'account', account: { accountNumber: 'EFAX-1000-0001' } });
    expect(await keychain.get(sessionName)).toContain(portal.refreshToken);
  });

  it('outlives a network failure', async () => {
    const { keychain, portal } = await signedIn();
    portal.faults.push({ call: 'discover', code: 'connect.timeout' }, { call: 'refresh', code: 'connect.timeout' });
    const { core } = fakeCore({ keychain }, portal);
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      connectivity: 'offline',
      accountFailure: { code: 'connect.timeout' },
    });
    await core.reload();
    expect(core.state.get()).toMatchObject({
      connectivity: 'online',
      accountFailure: undefined,
      user: { name: 'Ada Reyes' },
      account: { accountNumber: 'EFAX-1000-0001' },
    });
  });

  it('goes to the only account there is when that of last time is gone', async () => {
    const { keychain, portal } = await signedIn();
    portal.accountNumbers = ['EFAX-1000-0007'];
    const { core } = fakeCore({ keychain }, portal);
    await core.start();
    expect(core.state.get()).toMatchObject({ phase: 'account', account: { accountNumber: 'EFAX-1000-0007' } });
  });

  it('ends when the portal refuses it, and says why', async () => {
    const { keychain, portal } = await signedIn();
    portal.faults.push({ call: 'refresh', code: 'auth.session-revoked' });
    const { core } = fakeCore({ keychain }, portal);
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'sign-in',
      user: undefined,
      signedOut: { email: 'ada@example.com', failure: { code: 'auth.session-revoked' } },
    });
    expect(await keychain.get(sessionName)).toBeUndefined();
  });

  it.each([
    ['damaged', '{"version":1,', 'keychain.damaged'],
    ['of the wrong shape', '{"version":1,"portal":7}', 'keychain.damaged'],
    ['of a newer version', '{"version":2,"anything":true}', 'keychain.newer'],
  ])('%s is kept as it is, and the user is asked to sign in', async (_name, text, code) => {
    const { keychain, portal } = await signedIn();
    await keychain.set(sessionName, text);
    const { core } = fakeCore({ keychain }, portal);
    await core.start();
    expect(core.state.get()).toMatchObject({
      phase: 'sign-in',
      keychain: { status: 'unavailable', failure: { code } },
    });
    await signIn(core);
    expect(core.state.get().account).toBeDefined();
    expect(await keychain.get(sessionName)).toBe(text);
  });
});

describe('signing out', () => {
  it('tells the portal and leaves nothing in the keychain', async () => {
    const { core, portal, keychain } = await signedIn();
    await core.session.signOut();
    expect(portal.calls).toContain('signOut');
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', user: undefined, account: undefined });
    expect(await keychain.get(sessionName)).toBeUndefined();
    expect(await keychain.get(recordNames.index)).toBeUndefined();
  });

  it('does so, too, when the portal cannot be reached', async () => {
    const { core, portal, keychain } = await signedIn();
    portal.faults.push({ call: 'signOut', code: 'connect.network' });
    await core.session.signOut();
    expect(core.state.get().phase).toBe('sign-in');
    expect(await keychain.get(sessionName)).toBeUndefined();
  });

  it('says so when the keychain does not let the record go', async () => {
    const { core, keychain } = await signedIn();
    keychain.delete = () => Promise.reject(new AppError('keychain.locked', 'locked'));
    await core.session.signOut();
    expect(core.state.get()).toMatchObject({
      phase: 'sign-in',
      user: undefined,
      signedOut: { failure: { code: 'keychain.not-removed' } },
    });
  });

  it('does not wait for a portal that hangs', async () => {
    const { core, portal, keychain, clock } = await signedIn();
    portal.signOut = () => new Promise(() => {});
    const leaving = core.session.signOut();
    await clock.advance(5000);
    await leaving;
    expect(await keychain.get(sessionName)).toBeUndefined();
  });
});

describe('without a keychain', () => {
  it('the session lives in memory, and the state says so', async () => {
    const { keychain } = fakeCore();
    const broken = {
      ...keychain,
      probe: () => Promise.reject(new AppError('keychain.unavailable', 'no service')),
      set: () => Promise.reject(new AppError('keychain.unavailable', 'no service')),
    };
    const { core } = await signedIn({ keychain: broken });
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      keychain: { status: 'unavailable', failure: { code: 'keychain.unavailable' } },
    });
    await core.session.signOut();
    expect(core.state.get().phase).toBe('sign-in');
  });
});

describe('quitting', () => {
  it('waits for a sign-out that is under way', async () => {
    const { core, portal, keychain, clock } = await signedIn();
    portal.signOut = () => new Promise(() => {});
    void core.signOut();
    const stopping = core.stop();
    await clock.advance(5000);
    await stopping;
    expect(await keychain.get(sessionName)).toBeUndefined();
  });

  it('waits for a call to the keychain, but not for one that hangs', async () => {
    const { core, keychain, clock } = await signedIn();
    keychain.close = () => new Promise(() => {});
    let stopped = false;
    void core.stop().then(() => {
      stopped = true;
    });
    await clock.advance(1999);
    expect(stopped).toBe(false);
    await clock.advance(1);
    await clock.advance(0);
    expect(stopped).toBe(true);
  });
});
