import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokens } from '../../main/session/tokens';
import { AppError } from '../../shared/errors';
import type { PortalSession } from '../../shared/portal-api';
import { FakePortal } from './fakes/portal';

function tokensOver(portal: FakePortal) {
  const renewed: PortalSession[] = [];
  const endings: string[] = [];
  const tokens = createTokens(
    portal,
    { refreshToken: portal.refreshToken },
    async (session) => void renewed.push(session),
    async (failure) => void endings.push(failure.code),
  );
  return { tokens, renewed, endings };
}

describe('the tokens of a session', () => {
  it('are renewed once, however many calls find the access token expired at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 }), async (calls, expiries) => {
        const portal = new FakePortal();
        const { tokens, renewed } = tokensOver(portal);
        for (let round = 0; round <= expiries; round += 1) {
          portal.accessToken = `expired-${round}`;
          await Promise.all(Array.from({ length: calls }, () => tokens.use((token) => portal.me(token))));
        }
        expect(portal.calls.filter((call) => call === 'refresh')).toHaveLength(expiries + 1);
        expect(renewed.at(-1)?.refreshToken).toBe(portal.refreshToken);
      }),
      { numRuns: 50 },
    );
  });

  it('are renewed again when a renewal that is still being kept has brought one that is refused', async () => {
    const portal = new FakePortal();
    let kept = () => {};
    const keeping = new Promise<void>((resolve) => {
      kept = resolve;
    });
    const first = { refreshToken: portal.refreshToken };
    const renewals: string[] = [];
    const tokens = createTokens(
      portal,
      first,
      async ({ accessToken }) => {
        renewals.push(accessToken);
        if (renewals.length === 1) await keeping;
      },
      async () => undefined,
    );
    const early = tokens.use((token) => portal.me(token));
    await new Promise((resolve) => setImmediate(resolve));
    expect(renewals).toHaveLength(1);
    portal.accessToken = 'expired at once';
    const late = tokens.use((token) => portal.me(token));
    await new Promise((resolve) => setImmediate(resolve));
    kept();
    await expect(Promise.all([early, late])).resolves.toMatchObject([{ userId: 'u1' }, { userId: 'u1' }]);
  });

  it('repeat a call once and no more', async () => {
    const portal = new FakePortal();
    const { tokens } = tokensOver(portal);
    let calls = 0;
    const never = async () => {
      calls += 1;
      throw new AppError('auth.token-expired', 'expired');
    };
    await expect(tokens.use(never)).rejects.toMatchObject({ code: 'auth.token-expired' });
    expect(calls).toBe(2);
  });

  it.each(['auth.session-revoked', 'auth.session-expired'] as const)('tell when the portal says %s', async (code) => {
    const portal = new FakePortal();
    portal.faults.push({ call: 'refresh', code });
    const { tokens, endings } = tokensOver(portal);
    await expect(tokens.use((token) => portal.me(token))).rejects.toMatchObject({ code });
    expect(endings).toEqual([code]);
  });

  it('take a network failure for no ending', async () => {
    const portal = new FakePortal();
    portal.faults.push({ call: 'refresh', code: 'connect.timeout' });
    const { tokens, endings } = tokensOver(portal);
    await expect(tokens.use((token) => portal.me(token))).rejects.toMatchObject({ code: 'connect.timeout' });
    expect(endings).toEqual([]);
    await expect(tokens.use((token) => portal.me(token))).resolves.toMatchObject({ userId: 'u1' });
  });
});
