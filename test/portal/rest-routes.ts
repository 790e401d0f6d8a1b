/**
 * The public REST service, as far as the app uses it: `GET accounts?a=status`.
 * Source: docs.etherfax.net, reference 3.0 (introduction, authentication). Its error replies are not documented.
 */
import type { FastifyError, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accountStatusReplySchema, restErrorSchema } from '../../shared/rest-api';
import { accountByKey } from './api-keys';
import type { App, Portal } from './context';
import { Problem } from './problems';
import { limit } from './rate-limit';
import { isPassword } from './secrets';
import type { AccountRecord } from './state';
import { accountByNumber, type Store } from './store';

const statusSchema = {
  querystring: z.object({ a: z.literal('status') }),
  response: { 200: accountStatusReplySchema, 401: restErrorSchema },
};

/** The service's routes; its errors are `{ Message }`. */
export function restRoutes(app: App, { store, limits, log }: Portal): void {
  app.setErrorHandler<FastifyError>((error, _, reply) => {
    const status = error instanceof Problem ? error.reply.status : (error.statusCode ?? 500);
    if (status >= 500) log(`The REST service failed: ${error.name}`);
    return reply.code(status).send({ Message: status >= 500 ? 'The service has failed.' : error.message });
  });
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ Message: 'There is no such controller.' }));

  app.get('/accounts', { schema: statusSchema }, async (request, reply) => {
    limit(store, limits, 'requests', request.ip);
    const account = await authenticate(store, request);
    if (!account) {
      return reply
        .code(401)
        .header('www-authenticate', 'Bearer realm="etherFAX demonstration"')
        .send({ Message: 'The credentials are not valid.' });
    }
    return status(account);
  });
}

function status(account: AccountRecord) {
  return {
    Account: account.accountNumber,
    Name: account.companyName,
    Ports: account.ports,
    Enabled: account.status === 'active',
    Features: account.products,
    AcceptedFormats: ['PDF', 'TIFF'],
    Numbers: account.numbers,
    Country: account.country,
    TimeZone: account.timeZone,
  };
}

/** The three forms of the documentation: Bearer, Basic with a blank user, Basic `account/user:password`. */
async function authenticate(store: Store, request: FastifyRequest): Promise<AccountRecord | undefined> {
  const [, scheme, credentials] = /^(Bearer|Basic) (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (!scheme || !credentials) return undefined;
  if (scheme.toLowerCase() === 'bearer') return byKey(store, credentials);
  const [, user = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(credentials, 'base64').toString()) ?? [];
  return user === '' ? byKey(store, password) : byServiceAccount(store, user, password);
}

function byKey(store: Store, value: string): AccountRecord | undefined {
  const account = accountByKey(store, value);
  if (account?.key) account.key.lastUsedAt = store.clock.now();
  return account;
}

async function byServiceAccount(store: Store, login: string, password: string): Promise<AccountRecord | undefined> {
  const [number = '', user = ''] = login.split('/', 2);
  const account = accountByNumber(store, number);
  const service = account?.serviceAccount;
  return service?.user === user && (await isPassword(password, service.password)) ? account : undefined;
}
