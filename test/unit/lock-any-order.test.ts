import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRefused, click, codeOf, right, tells, withPasscode, wrong } from './fakes/locking';
import { FakePortal } from './fakes/portal';
import { fakeCore } from './fakes/ports';

const number = 'EFAX-1000-0001';

describe('any order of locking, unlocking, guessing, losing the network, being revoked, and starting again', () => {
  const step = fc.constantFrom(
    'lock',
    'wrong',
    'right',
    'click',
    'touch',
    'offline',
    'revoked',
    'reset',
    'copy',
    'idle',
    'restart',
    'leave',
    'back',
  );

  it('a locked app tells nothing and does nothing, and nothing but the passcode opens it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const first = await withPasscode();
        const { keychain, portal } = first;
        let { core, clock, clipboard } = first;
        for (const one of steps) {
          const wasLocked = core.state.get().lock !== undefined;
          const hadPasscode = core.state.get().passcode.isSet;
          if (one === 'lock') core.lock.lock('asked');
          else if (one === 'wrong') await core.lock.unlock(wrong).catch(codeOf);
          else if (one === 'right') await core.lock.unlock(right).catch(codeOf);
          else if (one === 'click') await core.lock.unlock(click).catch(codeOf);
          else if (one === 'touch') await core.lock.unlock({ way: 'touch-id' }).catch(codeOf);
          else if (one === 'offline') portal.faults.push({ call: 'account', code: 'connect.network' });
          else if (one === 'revoked') portal.faults.push({ call: 'account', code: 'auth.session-revoked' });
          else if (one === 'reset' && core.state.get().user)
            await core.changeKey.reset(number, portal.key?.keyId ?? '').catch(codeOf);
          else if (one === 'copy' && core.state.get().user) await core.readKey.copy().catch(codeOf);
          else if (one === 'idle') core.lock.lock('idle');
          else if (one === 'leave') core.session.leave();
          else if (one === 'back') await core.session.restore(portal, 'u1').catch(codeOf);
          else if (one === 'restart') {
            await core.stop();
            ({ core, clock, clipboard } = fakeCore({ keychain }, new FakePortal()));
            await core.start();
          }
          await clock.advance(0);
          const isLocked = core.state.get().lock !== undefined;
          if (wasLocked && hadPasscode && one !== 'right' && one !== 'wrong' && one !== 'restart') {
            expect(isLocked, `still locked after ${one}`).toBe(true);
          }
          if (wasLocked && !isLocked && one === 'wrong') {
            expect(core.state.get()).toMatchObject({ user: undefined, signIns: [] });
          }
          if (one === 'restart' && hadPasscode) expect(isLocked).toBe(true);
          if (isLocked) {
            expect(tells(core)).toBe(false);
            expect(allRefused(core)).toBe(true);
            expect(clipboard.text).toBe('');
          }
        }
        await core.stop();
      }),
      { numRuns: 120 },
    );
  });
});
