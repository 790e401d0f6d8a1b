import { expect, test } from 'vitest';
import { discoveryFailure, readDiscovery } from '../../main/portal/discovery';
import type { Reply } from '../../main/portal/reply';
import { AppError, type ErrorCode } from '../../shared/errors';

const portal = {
  service: 'etherfax-portal',
  apiVersion: 1,
  minimumClientVersion: '1.0.0',
  restBase: 'https://portal.example.com/rest/3.0/api',
  passwordResetUrl: 'https://portal.example.com/reset',
  supportUrl: 'https://portal.example.com/support',
  serverTime: '2026-01-05T09:00:00Z',
};

function reply(body: unknown): Reply {
  const text = JSON.stringify(body) ?? '';
  return {
    endpoint: 'GET /discovery',
    status: 200,
    type: 'application/json',
    text,
    retryAfter: undefined,
    requestId: 'r',
  };
}

const codeOf = (read: () => unknown) => {
  try {
    read();
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : thrown;
  }
  return 'read';
};

test.each<[string, string, string]>([
  ['1.0.0', '1.0.0', 'read'],
  ['1.0.1', '1.0.0', 'read'],
  ['1.10.0', '1.9.9', 'read'],
  ['2.0.0', '1.99.99', 'read'],
  ['1.0.0-beta.1', '1.0.0', 'read'],
  ['1.0.0', '1.0.1', 'connect.client-too-old'],
  ['1.9.9', '1.10.0', 'connect.client-too-old'],
  ['1.99.99', '2.0.0', 'connect.client-too-old'],
])('version %s where %s is asked for: %s', (version, minimumClientVersion, expected) => {
  expect(codeOf(() => readDiscovery(reply({ ...portal, minimumClientVersion }), version))).toBe(expected);
});

test('a later contract is told from no portal, whatever else it says', () => {
  const later = { service: 'etherfax-portal', apiVersion: 2, somethingNew: [] };
  expect(codeOf(() => readDiscovery(reply(later), '1.0.0'))).toBe('connect.api-too-new');
});

test.each([
  [{}],
  [[]],
  [null],
  ['text'],
  [{ ...portal, service: 'another' }],
  [{ ...portal, apiVersion: '1' }],
  [{ ...portal, apiVersion: 0 }],
  [{ ...portal, minimumClientVersion: 'one' }],
  [{ ...portal, restBase: 'not a URL' }],
])('%j is no portal', (body) => {
  expect(codeOf(() => readDiscovery(reply(body), '1.0.0'))).toBe('portal.invalid-reply');
});

test.each<[ErrorCode, ErrorCode]>([
  ['portal.invalid-reply', 'connect.not-a-portal'],
  ['portal.too-large', 'connect.not-a-portal'],
  ['portal.unexpected', 'connect.not-a-portal'],
  ['account.forbidden', 'connect.not-a-portal'],
  ['auth.token-expired', 'connect.not-a-portal'],
  ['portal.unavailable', 'portal.unavailable'],
  ['portal.maintenance', 'portal.maintenance'],
  ['portal.too-many-requests', 'portal.too-many-requests'],
  ['connect.refused', 'connect.refused'],
  ['connect.api-too-new', 'connect.api-too-new'],
])('%s at discovery is %s', (thrown, expected) => {
  expect(discoveryFailure(new AppError(thrown, 'why', { requestId: 'r' }))).toMatchObject({
    code: expected,
    details: { requestId: 'r' },
  });
});
