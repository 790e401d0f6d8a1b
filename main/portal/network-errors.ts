import { AppError, type ErrorCode } from '../../shared/errors';

/**
 * What Chromium (`net::ERR_…`, from Electron's fetch) and Node (error codes, from undici) say when there is no reply, the
 * first row that matches. Sources: chromium net/base/net_error_list.h, Node's errors and tls pages, undici's errors.
 */
const rows: readonly (readonly [RegExp, ErrorCode])[] = [
  [/ERR_PROXY_AUTH_REQUESTED\w*/, 'connect.proxy-sign-in'],
  // The proxy was there, and would not or could not go on from there
  [/ERR_TUNNEL_CONNECTION_FAILED/, 'connect.proxy-refused'],
  [/ERR_\w*(?:PROXY|PROXIES|TUNNEL|SOCKS|PAC_SCRIPT)\w*/, 'connect.proxy'],
  [/ERR_(?:BAD_)?SSL_CLIENT_AUTH\w*/, 'connect.client-certificate'],
  [/ERR_CERT_(?:COMMON_NAME|NAME_CONSTRAINT)\w*|ERR_TLS_CERT_ALTNAME\w*|HOSTNAME_MISMATCH/, 'connect.certificate-name'],
  [/ERR_CERT_DATE_INVALID|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'connect.certificate-date'],
  [/(?:ERR_)?CERT_REVOKED/, 'connect.certificate-revoked'],
  [/ERR_CERT\w*|ERR_TLS_CERT\w*|ERR_SSL_(?:PINNED_KEY|SERVER_CERT)\w*/, 'connect.certificate'],
  [/\w*(?:SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE))\w*/, 'connect.certificate'],
  [/CERT_\w+|INVALID_(?:CA|PURPOSE)/, 'connect.certificate'],
  [/ERR_NAME_\w+|ERR_DNS_\w+|ERR_ICANN_NAME_COLLISION|ENOTFOUND|EAI_\w+|ENODATA/, 'connect.name-not-resolved'],
  [/ERR_CONNECTION_REFUSED|ECONNREFUSED/, 'connect.refused'],
  [/ERR_\w*TIMED_OUT|ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_\w+_TIMEOUT/, 'connect.timeout'],
  [/ERR_UNSAFE_PORT|ERR_INVALID_URL|ERR_ADDRESS_INVALID|bad port/, 'connect.bad-address'],
  // Something answered, but neither with HTTP nor with what it promised
  [/ERR_INVALID_HTTP_RESPONSE|ERR_RESPONSE_HEADERS_\w+|HPE_\w+|the HTTP\/1.1 protocol/, 'portal.invalid-reply'],
  [/ERR_CONTENT_DECODING\w*|Z_(?:DATA|BUF)_ERROR/, 'portal.invalid-reply'],
];

/** The messages that say something which no code says: Electron's, and three of undici's. */
const tellingMessage =
  /^(?:net::ERR_\w+|bad port|unexpected redirect|Attempted to redirect\b.*|Response does not match the HTTP\/1.1 protocol.*)$/;

/** A redirect that was not followed: what wanted to answer is somewhere else, or is a web site's sign-in page. */
export class RedirectRefused extends AppError {}

/**
 * Why there was no reply.
 * @param endpoint as messages name it
 * @param thrown whatever fetch or axios threw; it may hold headers and bodies, so only an error code is taken from it
 */
export function networkFailure(endpoint: string, thrown: unknown): AppError {
  const errors = chain(thrown);
  const ours = errors.find((error) => error instanceof AppError);
  if (ours) return new AppError(ours.code, `${endpoint}: ${ours.message}`, ours.details);
  const words = errors.flatMap(wordsOf);
  const redirect = words.find((one) => /redirect/i.test(one));
  if (redirect) return new RedirectRefused('portal.invalid-reply', `${endpoint}: no valid reply (${redirect}).`);
  for (const [pattern, code] of rows) {
    const word = words.find((one) => pattern.test(one));
    if (word) return new AppError(code, `${endpoint}: no valid reply (${word}).`);
  }
  return new AppError('connect.network', `${endpoint}: no reply${words[0] ? ` (${words[0]})` : ''}.`);
}

/** An error, after what it wraps (`cause`) and what it gathers (`errors`, when several addresses were tried). */
function chain(thrown: unknown, depth = 0): Error[] {
  if (!(thrown instanceof Error) || depth > 5) return [];
  const gathered = thrown instanceof AggregateError ? thrown.errors : [];
  return [...[thrown.cause, ...gathered].flatMap((inner) => chain(inner, depth + 1)), thrown];
}

function wordsOf(error: Error): string[] {
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return tellingMessage.test(error.message) ? [...code, error.message] : code;
}
