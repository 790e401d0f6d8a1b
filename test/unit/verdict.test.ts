import { describe, expect, it } from 'vitest';
import { type Verdict, verdictOn } from '../../main/account/verdict';
import { type ErrorCode, errorCodes } from '../../shared/errors';

describe('what a failed Generate or Reset says of its outcome (sent once, sent again)', () => {
  it.each<[ErrorCode, Verdict, Verdict]>([
    ['account.key-changed', 'not-done', 'not-done'],
    ['account.key-exists', 'not-done', 'not-done'],
    ['account.forbidden', 'not-done', 'not-done'],
    ['account.suspended', 'not-done', 'not-done'],
    ['auth.step-up-required', 'not-done', 'not-done'],
    ['portal.too-many-requests', 'not-done', 'again'],
    ['auth.session-revoked', 'not-done', 'stop'],
    ['auth.session-expired', 'not-done', 'stop'],
    ['auth.not-signed-in', 'not-done', 'stop'],
    ['account.fingerprint-mismatch', 'again', 'again'],
    ['connect.refused', 'again', 'again'],
    ['connect.name-not-resolved', 'again', 'again'],
    ['connect.certificate', 'again', 'again'],
    ['connect.network', 'again', 'again'],
    ['connect.timeout', 'again', 'again'],
    ['portal.invalid-reply', 'again', 'again'],
    ['portal.too-large', 'again', 'again'],
    ['portal.unavailable', 'again', 'again'],
    ['portal.maintenance', 'again', 'again'],
    ['portal.unexpected', 'again', 'again'],
  ])('%s: %s, %s', (code, once, again) => {
    expect([verdictOn(code, false), verdictOn(code, true)]).toEqual([once, again]);
  });

  it('never takes a failure of the network for a refusal', () => {
    for (const code of errorCodes.filter((one) => one.startsWith('connect.'))) {
      expect(verdictOn(code, false), code).toBe('again');
    }
  });
});
