import { describe, expect, it } from 'vitest';
import { warm } from './fakes/kept-keys';
import { fakeCore, signedIn } from './fakes/ports';

describe('the portal coming back', () => {
  it('is noticed, and the account read again', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    portal.comeBack();
    expect(core.state.get().connectivity).toBe('offline');
    await clock.advance(2000);
    expect(core.state.get()).toMatchObject({
      connectivity: 'online',
      accountFrom: 'portal',
      accountFailure: undefined,
      user: { name: 'Ada Reyes' },
    });
  });

  it('is looked for less and less often, and at once when the system says something', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    portal.calls = [];
    await clock.advance(10 * 60_000);
    const looked = portal.calls.length;
    expect(looked).toBeGreaterThan(10);
    expect(looked).toBeLessThan(25);
    core.networkChanged();
    await clock.advance(0);
    expect(portal.calls.length).toBe(looked + 1);
  });

  it('is looked for where nobody is signed in, too', async () => {
    const { core, portal, clock } = fakeCore();
    portal.goOffline();
    await core.start();
    expect(core.state.get().phase).toBe('connect');
    portal.comeBack();
    await clock.advance(2000);
    expect(core.state.get()).toMatchObject({ phase: 'sign-in', portal: { status: 'ready' } });
  });

  it('and going is noticed when the system says something', async () => {
    const { core, portal, clock } = await signedIn();
    portal.goOffline('connect.name-not-resolved');
    core.networkChanged();
    await clock.advance(0);
    expect(core.state.get()).toMatchObject({
      connectivity: 'offline',
      accountFailure: { code: 'connect.name-not-resolved' },
    });
  });

  it('is nobody’s concern after the app was told to stop', async () => {
    const { core, portal, clock } = await warm((gone) => gone.goOffline());
    await core.start();
    await core.stop();
    portal.calls = [];
    await clock.advance(10 * 60_000);
    expect(portal.calls).toEqual([]);
  });
});
