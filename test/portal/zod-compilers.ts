import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify/types/schema';
import type { z } from 'zod';

/** Parses what comes in by a route's schema; the refusal names the fields, never their values. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data };
    const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'body');
    return { error: new Error(`Missing or wrong: ${[...new Set(fields)].join(', ')}.`) };
  };

/** Parses what goes out by a route's schema: a reply that is not as the contract has it throws. */
export const serializerCompiler: FastifySerializerCompiler<z.ZodType> =
  ({ schema }) =>
  (data) =>
    JSON.stringify(schema.parse(data));
