import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { z } from 'zod';
import type { RateLimits } from './rate-limit';
import type { PasswordHash } from './secrets';
import type { Store } from './store';

/** Lets a route's types follow from the schemas it names. */
export interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypes
>;

/** What the routes work with. */
export interface Portal {
  readonly store: Store;
  readonly limits: RateLimits;
  /** Scheme, host and port, without a slash at the end; known once the portal listens. */
  address: string;
  /** Hashed like the others, of nobody: an unknown email address takes as long to refuse as a wrong password. */
  readonly decoy: PasswordHash;
  /** Stands for the phone network: is given each text message that the portal sends. */
  readonly onText: (to: string, code: string) => void;
  /** One line for whoever runs the portal; never given a secret. */
  readonly log: (line: string) => void;
}
