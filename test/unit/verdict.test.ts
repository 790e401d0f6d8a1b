import { describe, expect, it } from 'vitest';
import { type Verdict, verdictOn } from '../../main/account/verdict';
import { type ErrorCode, errorCodes } from '../../shared/errors';

describe('what a failed Generate or Reset says of its outcome', () => {
  it.each<[ErrorCode, Verdict]>([
    ['account.key-changed', 'not-done'],
    ['account.key-exists', 'not-done'],
    ['account.forbidden', 'not-done'],
    ['account.suspended', 'not-done'],
    ['auth.step-up-required', 'not-done'],
    ['portal.too-many-requests', 'again'],
    ['auth.session-revoked', 'stop'],
    ['auth.session-expired', 'stop'],
    ['auth.not-signed-in', 'stop'],
    ['account.fingerprint-mismatch', 'again'],
    ['connect.refused', 'again'],
    ['connect.name-not-resolved', 'again'],
    ['connect.certificate', 'again'],
    ['connect.network', 'again'],
    ['connect.timeout', 'again'],
    ['portal.invalid-reply', 'again'],
    ['portal.too-large', 'again'],
    ['portal.unavailable', 'again'],
    ['portal.maintenance', 'again'],
    ['portal.unexpected', 'again'],
  ])('%s: %s', (code, verdict) => {
    expect(verdictOn(code)).toBe(verdict);
  });

  it('never takes a failure of the network for a refusal', () => {
    for (const code of errorCodes.filter((one) => one.startsWith('connect.'))) {
      expect(verdictOn(code), code).toBe('again');
    }
  });
});
