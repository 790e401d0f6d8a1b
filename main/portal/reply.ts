import type { z } from 'zod';
import { AppError } from '../../shared/errors';

/** A reply as it came, whatever its status. */
export interface Reply {
  /** As messages name it: method and path, with `{name}` in place of what is variable. */
  endpoint: string;
  status: number;
  /** The content type, lower case; empty when there is none. */
  type: string;
  text: string;
  /** The `Retry-After` header. */
  retryAfter: string | undefined;
  /** The `Date` header. */
  date?: string | undefined;
  /** The `X-Request-Id` that was sent, which the portal echoes. */
  requestId: string;
}

/** @returns `undefined` for what is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the body of a reply that says it went well.
 * @throws AppError `portal.invalid-reply`, whose message names the fields that are wrong and never their values
 */
export function readReply<Schema extends z.ZodType>(reply: Reply, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(reply.text));
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join('.')).filter(Boolean);
  throw invalidReply(
    reply,
    paths.length > 0 ? `wrong fields: ${paths.slice(0, 5).join(', ')}` : 'not the JSON expected',
  );
}

/** @throws AppError `portal.invalid-reply` when a reply that ought to say nothing says something: a proxy's page, say. */
export function readNothing(reply: Reply): void {
  if (reply.status !== 204) throw invalidReply(reply, 'not the empty reply expected');
}

function invalidReply(reply: Reply, why: string): AppError {
  return new AppError('portal.invalid-reply', `${reply.endpoint}: ${reply.status}, ${why}.`, {
    requestId: reply.requestId,
  });
}
