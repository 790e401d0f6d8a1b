import { describe, expect, test } from 'vitest';
import { refusal } from '../../main/portal/problems';
import type { Reply } from '../../main/portal/reply';
import type { ErrorCode } from '../../shared/errors';

const now = Date.UTC(2026, 0, 5, 9);

function reply(status: number, body: unknown, more: Partial<Reply> = {}): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/problem+json; charset=utf-8';
  return { endpoint: 'GET /me', status, type, text, retryAfter: undefined, requestId: 'r-1', ...more };
}

test.each<[number, string, ErrorCode]>([
  [401, 'invalid_credentials', 'auth.invalid-credentials'],
  [423, 'locked', 'auth.locked'],
  [429, 'too_many_requests', 'portal.too-many-requests'],
  [401, 'invalid_code', 'auth.invalid-code'],
  [410, 'challenge_expired', 'auth.challenge-expired'],
  [401, 'session_revoked', 'auth.session-revoked'],
  [401, 'session_expired', 'auth.session-expired'],
  [401, 'token_expired', 'auth.token-expired'],
  [403, 'step_up_required', 'auth.step-up-required'],
  [403, 'forbidden', 'account.forbidden'],
  [403, 'not_available', 'account.key-not-available'],
  [404, 'no_key', 'account.no-key'],
  [409, 'key_exists', 'account.key-exists'],
  [412, 'key_changed', 'account.key-changed'],
  [428, 'precondition_required', 'portal.unexpected'],
  [404, 'no_account', 'account.not-found'],
  [423, 'account_suspended', 'account.suspended'],
  [503, 'maintenance', 'portal.maintenance'],
  [418, 'a_code_of_tomorrow', 'portal.unexpected'],
  [400, 'constructor', 'portal.unexpected'],
  [500, 'a_code_of_tomorrow', 'portal.unavailable'],
])('%i %s is %s', (status, code, expected) => {
  expect(refusal(reply(status, { code }), now).code).toBe(expected);
});

test.each<[number, ErrorCode]>([
  [304, 'portal.unexpected'],
  [400, 'portal.unexpected'],
  [401, 'portal.unexpected'],
  [403, 'portal.unexpected'],
  [404, 'portal.unexpected'],
  [407, 'connect.proxy-sign-in'],
  [408, 'portal.unavailable'],
  [429, 'portal.too-many-requests'],
  [500, 'portal.unavailable'],
  [502, 'portal.unavailable'],
  [503, 'portal.unavailable'],
  [504, 'portal.unavailable'],
])('%i without a problem is %s', (status, expected) => {
  expect(refusal(reply(status, '<html>Sorry</html>'), now).code).toBe(expected);
});

test('a code in a page that is not JSON is not believed', () => {
  const page = reply(401, '{"code":"session_revoked"}');
  expect(refusal(page, now).code).toBe('portal.unexpected');
});

test('a problem of the wrong shape counts by its status', () => {
  expect(refusal(reply(401, { code: 7 }), now).code).toBe('portal.unexpected');
  expect(refusal(reply(503, { code: 'maintenance', retryAfterSeconds: 'soon' }), now).code).toBe('portal.unavailable');
});

describe('details', () => {
  test('the request id, attempts left and when to try again', () => {
    const problem = { code: 'invalid_code', attemptsLeft: 2, retryAfterSeconds: 1.5 };
    expect(refusal(reply(401, problem), now).details).toEqual({
      requestId: 'r-1',
      attemptsLeft: 2,
      retryAt: now + 1500,
    });
  });

  test.each([
    ['120', now + 120_000],
    ['Mon, 05 Jan 2026 09:01:00 GMT', now + 60_000],
    ['Mon, 05 Jan 2026 08:00:00 GMT', now],
    ['99999999999999', now + 86_400_000],
    ['soon', undefined],
  ])('Retry-After: %s', (retryAfter, expected) => {
    expect(refusal(reply(503, 'busy', { retryAfter }), now).details.retryAt).toBe(expected);
  });

  test('no wait is longer than a day', () => {
    const problem = { code: 'locked', retryAfterSeconds: 1e300 };
    expect(refusal(reply(423, problem), now).details.retryAt).toBe(now + 86_400_000);
  });
});

test('the message names what is known and repeats nothing of the reply', () => {
  const problem = { code: 'not-known-code', title: 'the-title', detail: 'the-detail' };
  expect(refusal(reply(400, problem), now).message).toBe('GET /me: 400.');
  expect(refusal(reply(403, { ...problem, code: 'forbidden' }), now).message).toBe('GET /me: 403 forbidden.');
});
