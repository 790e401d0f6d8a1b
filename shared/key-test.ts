/** What a test of an API key comes to. */
import { z } from 'zod';
import { failureSchema } from './errors';
import { fingerprintSchema } from './portal-api';
import { restAccountSchema } from './rest-api';

/** What a pasted text can be instead of an API key. */
export const foreignShapeSchema = z.enum([
  'text',
  'web-address',
  'email-address',
  'account-number',
  'number',
  'identifier',
  'fingerprint',
  'other-secret',
  'too-short',
]);
export type ForeignShape = z.infer<typeof foreignShapeSchema>;

/**
 * What the REST service says of a key.
 * - `works`: it authenticates as the account; `milliseconds` is how long the answer took
 * - `other-account`: it authenticates as another one
 * - `not-accepted`: it does not authenticate
 * - `unreachable`: nobody could be asked; `failure` says why
 */
export const keyTestSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('works'), account: restAccountSchema, milliseconds: z.number() }),
  z.object({ is: z.literal('other-account'), accountNumber: z.string() }),
  z.object({ is: z.literal('not-accepted') }),
  z.object({ is: z.literal('unreachable'), failure: failureSchema }),
]);

/** A test of a key, known by its fingerprint; `at` is in milliseconds since the epoch. */
export const testedSchema = z.object({ fingerprint: fingerprintSchema, at: z.number(), outcome: keyTestSchema });
export type Tested = z.infer<typeof testedSchema>;

/**
 * What is known of a pasted text. `present`: it is the account's own key, told by the fingerprint alone and sent nowhere.
 * `foreign`: it is no API key, and was sent nowhere either.
 */
export const pastedSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('present'), fingerprint: fingerprintSchema }),
  z.object({ is: z.literal('foreign'), shape: foreignShapeSchema }),
  z.object({ is: z.literal('another'), tested: testedSchema }),
]);
export type Pasted = z.infer<typeof pastedSchema>;
