import { z } from 'zod';
import { isLoopback } from '../../shared/portal-address';
import { accountStatusSchema, roles } from '../../shared/portal-api';
import type { App } from './context';
import type { PortalControl } from './control';
import { faultMatchSchema, faultSchema } from './fault-rules';
import { problem } from './problems';

const user = z.object({ user: z.string() });
const account = z.object({ account: z.string() });
const nothing = z.object({});

interface Operation<Input extends z.ZodType> {
  input: Input;
  run: (input: z.output<Input>, control: PortalControl) => unknown;
}
const operation = <Input extends z.ZodType>(input: Input, run: Operation<Input>['run']) => ({
  input,
  answer: (body: unknown, control: PortalControl): unknown => {
    const parsed = input.safeParse(body ?? {});
    if (!parsed.success) throw problem('invalid_request', { detail: z.prettifyError(parsed.error) });
    return run(parsed.data, control);
  },
});

/** `POST /control/<name>`: everything that control can do but to read a key. */
const operations = {
  code: operation(user, (to, control) => control.code(to.user)),
  'last-text': operation(user, (to, control) => control.lastText(to.user)),
  now: operation(nothing, (_, control) => control.now()),
  'advance-clock': operation(z.object({ milliseconds: z.number() }), (by, control) =>
    control.advanceClock(by.milliseconds),
  ),
  'set-role': operation(user.extend({ account: z.string(), role: z.enum(roles) }), (to, control) =>
    control.setRole(to.user, to.account, to.role),
  ),
  'set-status': operation(account.extend({ status: accountStatusSchema }), (to, control) =>
    control.setStatus(to.account, to.status),
  ),
  'set-key-available': operation(account.extend({ available: z.boolean() }), (to, control) =>
    control.setKeyAvailable(to.account, to.available),
  ),
  'change-key': operation(account, (of, control) => control.changeKey(of.account)),
  'remove-key': operation(account, (of, control) => control.removeKey(of.account)),
  'delete-user': operation(user, (named, control) => control.deleteUser(named.user)),
  'revoke-sessions': operation(user, (of, control) => control.revokeSessions(of.user)),
  'expire-access-tokens': operation(user.partial(), (of, control) => control.expireAccessTokens(of.user)),
  lock: operation(user.extend({ seconds: z.number().positive().optional() }), (named, control) =>
    control.lock(named.user, named.seconds),
  ),
  unlock: operation(user, (named, control) => control.unlock(named.user)),
  requests: operation(z.object({ method: z.string().optional(), path: z.string().optional() }), (filter, control) =>
    control.requests(filter),
  ),
  'clear-requests': operation(nothing, (_, control) => control.clearRequests()),
  inject: operation(z.object({ match: faultMatchSchema, fault: faultSchema }), (what, control) =>
    control.inject(what.match, what.fault),
  ),
  'clear-faults': operation(nothing, (_, control) => control.clearFaults()),
  'set-discovery': operation(
    z.object({
      apiVersion: z.number().int().optional(),
      minimumClientVersion: z.string().optional(),
    }),
    (variant, control) => control.setDiscovery(variant),
  ),
  'set-portal-api': operation(z.object({ offered: z.boolean() }), (api, control) => control.setPortalApi(api.offered)),
};

/**
 * Control over HTTP, for tests in another process. Only for requests from this computer that name it as their host
 * and send JSON, so that no web page that a browser has open can use it.
 */
export function controlRoutes(app: App, control: PortalControl): void {
  app.addHook('onRequest', async (request) => {
    const named = URL.canParse(`http://${request.host}`) && isLoopback(new URL(`http://${request.host}`).hostname);
    const local = /^(?:::ffff:)?127\.|^::1$/.test(request.ip);
    const json = request.headers['content-type']?.startsWith('application/json');
    if (!named || !local || !json || request.headers.origin !== undefined) throw problem('not_found');
  });
  for (const [name, { answer }] of Object.entries(operations)) {
    app.post(`/${name}`, async (request) => {
      try {
        return { result: answer(request.body, control) ?? null };
      } catch (error) {
        // What control refuses (no such user) is for the test's author to read.
        if (error instanceof Error && error.constructor === Error) {
          throw problem('invalid_request', { detail: error.message });
        }
        throw error;
      }
    });
  }
}
