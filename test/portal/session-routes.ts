import { refreshRequestSchema, sessionSchema, stepUpRequestSchema, userSchema } from '../../shared/portal-api';
import type { App, Portal } from './context';
import { countFailure, forgetFailures, refuseLocked } from './lockout';
import { problem } from './problems';
import { limit } from './rate-limit';
import { acceptCode, methodsOf } from './second-factor';
import { authenticate, bearer, clientOf, refreshSession } from './sessions';
import { note } from './store';

/** Staying signed in, proving oneself again, signing out, and who one is. */
export function sessionRoutes(app: App, portal: Portal): void {
  const { store } = portal;

  const refresh = { body: refreshRequestSchema, response: { 200: sessionSchema } };
  app.post('/auth/refresh', { schema: refresh }, async (request) => {
    limit(store, portal.limits, 'signIn', request.ip);
    return refreshSession(store, request.body.refreshToken);
  });

  app.post('/auth/step-up', { schema: { body: stepUpRequestSchema } }, async (request, reply) => {
    const { user, session } = authenticate(portal, request);
    refuseLocked(store, user.email);
    const known = methodsOf(user).includes(request.body.method);
    if (!known || !acceptCode(store, user, request.body, user.totpSecret)) {
      throw problem('invalid_code', { attemptsLeft: countFailure(store, user.email) });
    }
    forgetFailures(store, user.email);
    session.authenticatedAt = store.clock.now();
    return reply.code(204).send();
  });

  app.post('/auth/sign-out', async (request, reply) => {
    const session = bearer(store, request)?.session;
    const user = session && store.state.users.get(session.userId);
    if (session) store.state.sessions.delete(session.sessionId);
    if (user) {
      const { email: actor, userId } = user;
      note(store, { actor, action: 'signed-out', ip: request.ip, client: clientOf(request), userId });
    }
    return reply.code(204).send();
  });

  app.get('/me', { schema: { response: { 200: userSchema } } }, async (request) => {
    const { userId, email, firstName, lastName, role } = authenticate(portal, request).user;
    return { userId, email, firstName, lastName, role };
  });
}
