import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './context';
import type { Fault, FaultRules } from './fault-rules';
import { isControl, pathOf, restPath } from './paths';
import { codeForStatus, type ProblemReply, problem } from './problems';

type Other = Exclude<Fault, { kind: 'latency' }>;

const padding = 3 * 1024 * 1024;
const webPage = '<!doctype html><html><head><title>Sorry</title></head><body><h1>Something is wrong</h1></body></html>';

/** Lets the waiting faults befall the requests they were meant for. Control requests are spared. */
export function faultHooks(app: App, rules: FaultRules): void {
  const after = new WeakMap<FastifyRequest, Other>();

  app.addHook('onRequest', (request, reply, done) => {
    const { delay, fault } = isControl(request) ? { delay: 0 } : rules.take(request.method, pathOf(request));
    const go = () => {
      if (fault && !isBefore(fault)) after.set(request, fault);
      if (!fault || !isBefore(fault)) done();
      else instead(fault, request, reply);
    };
    if (delay > 0) setTimeout(go, delay).unref();
    else go();
  });

  // Called back rather than async: an answer that breaks off never calls `done`.
  app.addHook('onSend', (request, reply, payload, done) => {
    const fault = after.get(request);
    if (!fault) return done(null, payload);
    const body = typeof payload === 'string' ? payload : '';
    if (fault.kind === 'drop') breakOff(request);
    else if (fault.kind === 'truncated') half(request, reply, body);
    else done(null, spoil(fault, request, reply, body));
  });
}

const isBefore = (fault: Other) =>
  fault.kind === 'expired-token' || fault.kind === 'redirect' || ('when' in fault && fault.when === 'before');

function breakOff(request: FastifyRequest): void {
  request.raw.socket.destroy();
}

/** Answers in place of the route. */
function instead(fault: Other, request: FastifyRequest, reply: FastifyReply): void {
  if (fault.kind === 'drop') breakOff(request);
  else if (fault.kind === 'redirect') reply.redirect(fault.location, 302);
  else reply.send(spoil(fault, request, reply, ''));
}

/** Sets status and type of an answer and gives its body. */
function spoil(fault: Other, request: FastifyRequest, reply: FastifyReply, payload: string): string {
  switch (fault.kind) {
    case 'html':
      reply.code(fault.status).type('text/html; charset=utf-8');
      return webPage;
    case 'status': {
      const retry = fault.retryAfterSeconds;
      const known = problem(codeForStatus(fault.status), retry === undefined ? {} : { retryAfterSeconds: retry }).reply;
      return error(request, reply, { ...known, status: fault.status, code: fault.code ?? known.code });
    }
    case 'expired-token':
      return error(request, reply, problem('token_expired').reply);
    case 'wrong-types':
      return JSON.stringify(Object.fromEntries(Object.entries(fieldsOf(payload)).map(([k, v]) => [k, otherType(v)])));
    case 'oversized':
      return JSON.stringify({ ...fieldsOf(payload), padding: 'x'.repeat(padding) });
    case 'fields':
      return JSON.stringify({ ...fieldsOf(payload), ...fault.fields });
    default:
      return payload;
  }
}

function error(request: FastifyRequest, reply: FastifyReply, body: ProblemReply & { status: number }): string {
  reply.code(body.status);
  if (body.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(body.retryAfterSeconds));
  const rest = pathOf(request).startsWith(restPath);
  reply.type(rest ? 'application/json; charset=utf-8' : 'application/problem+json; charset=utf-8');
  return JSON.stringify(rest ? { Message: body.detail } : body);
}

function fieldsOf(payload: string): Record<string, unknown> {
  const value: unknown = payload === '' ? {} : JSON.parse(payload);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number' || typeof value === 'boolean') return 'seven';
  return Array.isArray(value) ? 'none' : [];
}

function half(request: FastifyRequest, reply: FastifyReply, payload: string): void {
  const body = Buffer.from(payload);
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.setHeader('content-length', body.length).writeHead(reply.statusCode);
  reply.raw.write(body.subarray(0, body.length / 2), () => breakOff(request));
}
