import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import fastify, { type FastifyError } from 'fastify';
import { apiVersion, discoverySchema } from '../../shared/portal-api';
import { accountRoutes } from './account-routes';
import { authRoutes } from './auth-routes';
import { instant } from './clock';
import type { App, Portal, ZodTypes } from './context';
import { faultHooks } from './fault-hooks';
import type { FaultRules } from './fault-rules';
import { keyRoutes } from './key-routes';
import { ordinaryPage, pageRoutes, passwordResetPath, supportPath } from './pages';
import { apiPath, isControl, pathOf, restPath } from './paths';
import { Problem, problem, problemReplySchema } from './problems';
import { keepRequestLog, type RequestLog } from './request-log';
import { restRoutes } from './rest-routes';
import { sessionRoutes } from './session-routes';
import type { TlsFiles } from './tls';
import { serializerCompiler, validatorCompiler } from './zod-compilers';

/** What a client may choose as its request id: nothing that could break out of a header or a log line. */
const requestIdForm = /^[\w-]{1,100}$/;

/**
 * Puts the portal together; it does not listen yet.
 * @param answered is told after every answer, when the state may have changed
 */
export function createServer(
  portal: Portal,
  { rules, tls, answered }: { rules: FaultRules; tls: TlsFiles | undefined; answered: () => void },
): { app: App; requests: RequestLog } {
  const app: App = fastify({
    forceCloseConnections: true,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && requestIdForm.test(given) ? given : randomUUID();
    },
    serverFactory: (handler) => (tls ? createHttpsServer(tls, handler) : createHttpServer(handler)),
  }).withTypeProvider<ZodTypes>();

  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
  });
  const requests = keepRequestLog(app, portal.store.clock.now);
  faultHooks(app, rules);
  app.addHook('onRequest', async (request, reply) => {
    if (!portal.store.portalApi && pathOf(request).startsWith(`${apiPath}/`)) return ordinaryPage(reply);
  });
  app.addHook('onResponse', async (request, reply) => {
    answered();
    if (isControl(request)) return;
    portal.log(`${request.method} ${pathOf(request)} ${reply.statusCode} ${Math.round(reply.elapsedTime)} ms`);
  });
  refusals(app, portal);

  pageRoutes(app);
  app.register(async (scope: App) => restRoutes(scope, portal), { prefix: restPath });
  app.register(
    async (scope: App) => {
      discovery(scope, portal);
      for (const routes of [authRoutes, sessionRoutes, accountRoutes, keyRoutes]) routes(scope, portal);
    },
    { prefix: apiPath },
  );
  return { app, requests };
}

/** Turns whatever is thrown into a problem document; of an error that was not foreseen only that it was internal. */
function refusals(app: App, { log }: Portal): void {
  app.setNotFoundHandler(() => {
    throw problem('not_found');
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { reply: body } = error instanceof Problem ? error : foreign(error);
    if (body.code === 'internal_error') log(`${request.method} ${pathOf(request)} failed: ${error.name}`);
    if (body.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(body.retryAfterSeconds));
    if (body.status === 401) reply.header('www-authenticate', 'Bearer');
    return reply
      .code(body.status)
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemReplySchema.parse(body)));
  });
}

/** An error of Fastify's own. Its text is passed on only where it is ours: others may quote the body. */
function foreign({ statusCode = 500, validation, message }: FastifyError): Problem {
  if (statusCode >= 500) return problem('internal_error');
  const { reply } = problem('invalid_request', validation ? { detail: message } : {});
  return new Problem({ ...reply, status: statusCode });
}

function discovery(app: App, portal: Portal): void {
  const { store } = portal;
  app.get('/discovery', { schema: { response: { 200: discoverySchema } } }, async () => {
    const { apiVersion: version, minimumClientVersion, links } = store.discovery;
    return {
      service: 'etherfax-portal' as const,
      apiVersion: version ?? apiVersion,
      minimumClientVersion: minimumClientVersion ?? '1.0.0',
      restBase: portal.address + restPath,
      passwordResetUrl: links ?? portal.address + passwordResetPath,
      supportUrl: links ?? portal.address + supportPath,
      serverTime: instant(store.clock.now()),
    };
  });
}
