import { z } from 'zod';
import { type PolicyKey, policyKeySchema, policySchema } from './policy';

/** What can be written for a setting, as the schema has it. `most` of a text is in characters, of a list in entries. */
export type PolicyKind =
  | { kind: 'switch' }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'text'; most: number }
  | { kind: 'list'; most: number };

/** @throws Error for a kind of schema that no place where policies are written has */
export function kindOf(key: PolicyKey): PolicyKind {
  const schema = inside(policySchema.shape[key]);
  if (schema instanceof z.ZodBoolean) return { kind: 'switch' };
  if (schema instanceof z.ZodNumber) return { kind: 'number', least: schema.minValue ?? 0, most: schema.maxValue ?? 0 };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodString) return { kind: 'text', most: schema.maxLength ?? 0 };
  if (schema instanceof z.ZodArray) return { kind: 'list', most: mostOf(schema) };
  throw new Error(`No kind of setting: ${key}`);
}

/** Whether what stands under this name is on or off; also for names that are none. */
export function isSwitch(name: string): boolean {
  const key = policyKeySchema.safeParse(name);
  return key.success && kindOf(key.data).kind === 'switch';
}

/** What is written, without what is made of it and without what holds where nothing is written. */
function inside(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inside(schema.unwrap());
  if (schema instanceof z.ZodPipe) return inside(schema.in);
  return schema;
}

function mostOf(list: z.ZodArray): number {
  const parsed = list.safeParse(Array.from({ length: 1000 }, () => 'https://portal.example.com'));
  const limit = parsed.error?.issues.find((issue) => issue.code === 'too_big');
  return Number(limit?.code === 'too_big' ? limit.maximum : 0);
}
