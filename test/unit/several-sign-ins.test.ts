import { expect, it } from 'vitest';
import { signedIn } from './fakes/ports';

it('a reset that is under way is finished for its own user after that user is left', async () => {
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

it('a user who is looked at again holds the same single-use refresh token', async () => {
  const { core, portal } = await signedIn();
  const user = core.session.current();
  core.session.leave();
  portal.accessToken = 'expired';
  const renewing = user.use((at, token) => at.me(token));
  await core.session.restore(portal);
  const again = core.session.current().use((at, token) => at.me(token));
  await Promise.all([renewing, again]);
  expect(portal.calls.filter((call) => call === 'refresh')).toHaveLength(1);
  expect(core.session.current()).toBe(user);
});
