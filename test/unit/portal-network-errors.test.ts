import { expect, test } from 'vitest';
import { networkFailure } from '../../main/portal/network-errors';
import { AppError, type ErrorCode } from '../../shared/errors';

const electron = (name: string) => new Error(`net::${name}`);
const node = (code: string) => Object.assign(new TypeError('fetch failed'), { cause: withCode(code) });
const withCode = (code: string) => Object.assign(new Error('what Node says'), { code });

const table: [ErrorCode, Error[]][] = [
  [
    'connect.name-not-resolved',
    [
      electron('ERR_NAME_NOT_RESOLVED'),
      electron('ERR_NAME_RESOLUTION_FAILED'),
      electron('ERR_DNS_TIMED_OUT'),
      electron('ERR_ICANN_NAME_COLLISION'),
      node('ENOTFOUND'),
      node('EAI_AGAIN'),
    ],
  ],
  ['connect.refused', [electron('ERR_CONNECTION_REFUSED'), node('ECONNREFUSED')]],
  [
    'connect.certificate',
    [
      electron('ERR_CERT_AUTHORITY_INVALID'),
      electron('ERR_CERTIFICATE_TRANSPARENCY_REQUIRED'),
      electron('ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN'),
      node('DEPTH_ZERO_SELF_SIGNED_CERT'),
      node('SELF_SIGNED_CERT_IN_CHAIN'),
      node('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      node('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'),
      node('INVALID_CA'),
    ],
  ],
  [
    'connect.certificate-name',
    [
      electron('ERR_CERT_COMMON_NAME_INVALID'),
      electron('ERR_CERT_NAME_CONSTRAINT_VIOLATION'),
      node('ERR_TLS_CERT_ALTNAME_INVALID'),
      node('HOSTNAME_MISMATCH'),
    ],
  ],
  [
    'connect.certificate-date',
    [electron('ERR_CERT_DATE_INVALID'), node('CERT_HAS_EXPIRED'), node('CERT_NOT_YET_VALID')],
  ],
  ['connect.certificate-revoked', [electron('ERR_CERT_REVOKED'), node('CERT_REVOKED')]],
  [
    'connect.client-certificate',
    [electron('ERR_SSL_CLIENT_AUTH_CERT_NEEDED'), electron('ERR_BAD_SSL_CLIENT_AUTH_CERT')],
  ],
  [
    'connect.proxy-sign-in',
    [electron('ERR_PROXY_AUTH_REQUESTED'), electron('ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION')],
  ],
  ['connect.proxy-refused', [electron('ERR_TUNNEL_CONNECTION_FAILED')]],
  [
    'connect.timeout',
    [
      electron('ERR_TIMED_OUT'),
      electron('ERR_CONNECTION_TIMED_OUT'),
      node('ETIMEDOUT'),
      node('UND_ERR_CONNECT_TIMEOUT'),
      node('UND_ERR_HEADERS_TIMEOUT'),
      node('UND_ERR_BODY_TIMEOUT'),
    ],
  ],
  [
    'connect.proxy',
    [
      electron('ERR_PROXY_CONNECTION_FAILED'),
      electron('ERR_PROXY_CERTIFICATE_INVALID'),
      electron('ERR_NO_SUPPORTED_PROXIES'),
      electron('ERR_MANDATORY_PROXY_CONFIGURATION_FAILED'),
      electron('ERR_SOCKS_CONNECTION_FAILED'),
      electron('ERR_PAC_SCRIPT_FAILED'),
    ],
  ],
  [
    'connect.network',
    [
      electron('ERR_INTERNET_DISCONNECTED'),
      electron('ERR_NETWORK_CHANGED'),
      electron('ERR_ADDRESS_UNREACHABLE'),
      electron('ERR_CONNECTION_RESET'),
      electron('ERR_CONNECTION_CLOSED'),
      electron('ERR_EMPTY_RESPONSE'),
      electron('ERR_SSL_PROTOCOL_ERROR'),
      electron('ERR_SSL_VERSION_OR_CIPHER_MISMATCH'),
      electron('ERR_CONTENT_LENGTH_MISMATCH'),
      electron('ERR_INCOMPLETE_CHUNKED_ENCODING'),
      node('ECONNRESET'),
      node('ENETUNREACH'),
      node('EPROTO'),
      node('UND_ERR_SOCKET'),
      new Error('something else'),
    ],
  ],
  [
    'connect.bad-address',
    [electron('ERR_UNSAFE_PORT'), Object.assign(new TypeError('fetch failed'), { cause: new Error('bad port') })],
  ],
  [
    'portal.invalid-reply',
    [
      electron('ERR_INVALID_HTTP_RESPONSE'),
      electron('ERR_CONTENT_DECODING_FAILED'),
      node('HPE_INVALID_CONSTANT'),
      node('Z_DATA_ERROR'),
      new Error("Attempted to redirect, but redirect policy was 'error'"),
      Object.assign(new TypeError('fetch failed'), { cause: new Error('unexpected redirect') }),
    ],
  ],
];

const rows = table.flatMap(([code, errors]) => errors.map((error) => [nameOf(error), code, error] as const));

function nameOf(error: Error): string {
  const { cause } = error as { cause?: Error & { code?: string } };
  return cause?.code ?? cause?.message ?? error.message;
}

test.each(rows)('%s is %s', (_name, code, error) => {
  expect(networkFailure('GET /me', error).code).toBe(code);
});

test('looks through the addresses that were tried', () => {
  const tried = new AggregateError([withCode('EHOSTUNREACH'), withCode('ECONNREFUSED')]);
  expect(networkFailure('GET /me', new Error('outer', { cause: tried })).code).toBe('connect.refused');
});

test('tells the error name and nothing else of what was thrown', () => {
  const thrown = Object.assign(new Error('https://u:secret@host EPROTO secret', { cause: withCode('ECONNRESET') }), {
    config: { headers: { Authorization: 'Bearer secret' } },
  });
  const failure = networkFailure('POST /auth/refresh', thrown);
  expect(failure.message).toBe('POST /auth/refresh: no reply (ECONNRESET).');
  expect(failure.cause).toBeUndefined();
});

test('keeps a failure of our own that was wrapped on its way', () => {
  const wrapped = new Error('outer', { cause: new AppError('portal.too-large', 'Too much.') });
  expect(networkFailure('GET /me', wrapped)).toMatchObject({ code: 'portal.too-large', message: 'GET /me: Too much.' });
});

test.each([[undefined], ['text'], [null], [loop()]])('is a network failure whatever is thrown', (thrown) => {
  expect(networkFailure('GET /me', thrown).code).toBe('connect.network');
});

function loop(): Error {
  const error = new Error('its own cause');
  error.cause = error;
  return error;
}
