import { describe, expect, it } from 'vitest';
import { defaultRestBase } from '../../shared/limits';
import { newKey, number, other } from './fakes/key-accounts';
import { fakeCore, signIn } from './fakes/ports';
import { FakeRest, restAccount } from './fakes/rest-service';

describe('beside a portal’s user', () => {
  it('opening such an account signs nobody out, and leaving it leads back', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(other));
    const { core, portal } = fakeCore({ rest });
    await core.start();
    await signIn(core);
    await core.keyAccounts.add({ key });
    expect(core.state.get()).toMatchObject({ user: undefined, account: undefined, accountNumber: other });
    await core.keyAccounts.leave();
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      user: { userId: 'u1' },
      account: { accountNumber: number },
      keyAccount: undefined,
    });
    expect(portal.calls).not.toContain('signOut');
  });

  it('a portal’s answer that comes late does not draw its account over it', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(number));
    const { core, clock } = fakeCore({ rest });
    await core.start();
    await signIn(core);
    const late = core.accounts.reload();
    await core.keyAccounts.add({ key });
    await late;
    await clock.advance(0);
    expect(core.state.get().account).toBeUndefined();
    expect(core.state.permissions().reset).toMatchObject({ reason: 'portal' });
  });

  it('the portal names the REST service that is asked unless another is typed', async () => {
    const rest = new FakeRest();
    const key = newKey();
    rest.accounts.set(key, restAccount(number));
    const { core } = fakeCore({ rest });
    await core.start();
    await core.keyAccounts.add({ key });
    expect(rest.asked.map(({ base }) => base)).toEqual(['https://portal.example.com/rest/3.0/api']);
  });

  it('what one portal has said of its REST service does not hold for the next', async () => {
    const { core, portal } = fakeCore();
    await core.start();
    expect(core.state.get().restBase).toBe('https://portal.example.com/rest/3.0/api');
    portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await core.places.connect('https://clients.connect.etherfax.net');
    expect(core.state.get().restBase).toBe(defaultRestBase);
  });
});
