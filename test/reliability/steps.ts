/** What can happen to an account's key, made up at random. */
import fc from 'fast-check';
import type { FaultInput, FaultMatch } from '../portal/fault-rules';
import type { Cut } from './power';

/** A fault that waits for its request. */
export interface Mishap {
  match: FaultMatch;
  fault: FaultInput;
}

/** Who presses the buttons: somebody of one account, or of many, who can go on to another one meanwhile. */
export interface Story {
  user: 'admin' | 'partner';
  steps: Step[];
}

export type Step =
  | {
      do: 'change';
      at: number;
      mishaps: Mishap[];
      cut: Cut | undefined;
      race: boolean;
      duplicates: number;
      /** Whether one goes on to another account before the answer comes. */
      leaves: boolean;
    }
  | { do: 'copy' | 'show' | 'reload' | 'restart' | 'elsewhere'; at: number; mishaps: Mishap[]; cut: Cut | undefined }
  | { do: 'plug'; at: number; up: boolean }
  | { do: 'wait'; at: number; seconds: number }
  /** Somebody resets, or generates, the key in a browser. */
  | { do: 'stranger' }
  | { do: 'no-key' }
  | { do: 'tokens-expire' }
  /** So long after the sign-in that the portal wants a fresh code. */
  | { do: 'step-up-due' };

const changes = '*/api-key*';
const paths = [changes, '/api/v1/accounts/*', '/api/v1/auth/refresh', '*'];

const when = fc.constantFrom('before' as const, 'after' as const);
const fault: fc.Arbitrary<FaultInput> = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), when }),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(500, 502, 503, 504), when }),
  fc.record({ kind: fc.constant('html' as const), when }),
  fc.constant({ kind: 'truncated' as const }),
  fc.constant({ kind: 'wrong-types' as const }),
  fc.constant({ kind: 'expired-token' as const }),
  fc.constant({ kind: 'status' as const, status: 429, retryAfterSeconds: 2 }),
);

const mishap: fc.Arbitrary<Mishap> = fc.record({
  match: fc.record({ path: fc.constantFrom(...paths, changes), times: fc.integer({ min: 1, max: 6 }) }),
  fault,
});
const mishaps = fc.array(mishap, { maxLength: 3 });
const cut: fc.Arbitrary<Cut | undefined> = fc.option(
  fc.record({ step: fc.nat({ max: 24 }), effect: fc.constantFrom('before' as const, 'after' as const) }),
  { nil: undefined },
);
const at = fc.constantFrom(0, 1);

const change = fc.record({
  do: fc.constant('change' as const),
  at,
  mishaps,
  cut,
  race: fc.boolean(),
  duplicates: fc.constantFrom(0, 0, 1, 2),
  leaves: fc.constantFrom(false, false, true),
});
const other = fc.oneof(
  fc.record({
    do: fc.constantFrom('copy' as const, 'show' as const, 'reload' as const, 'restart' as const, 'elsewhere' as const),
    at,
    mishaps,
    cut,
  }),
  fc.record({ do: fc.constant('plug' as const), at, up: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), at, seconds: fc.constantFrom(1, 5, 40, 700) }),
  fc.constantFrom(
    { do: 'stranger' as const },
    { do: 'no-key' as const },
    { do: 'tokens-expire' as const },
    { do: 'step-up-due' as const },
  ),
);

/** A story of up to ten steps. */
export const story: fc.Arbitrary<Story> = fc.record({
  user: fc.constantFrom('admin' as const, 'partner' as const),
  steps: fc.array(fc.oneof({ arbitrary: change, weight: 2 }, other), { minLength: 1, maxLength: 10 }),
});
