import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type SystemsDocument, systemsDocumentSchema } from '../../shared/systems';
import type { Read } from './generations';

/** An account before anything was written down of it. */
export function emptyDocument(service: string, accountNumber: string): SystemsDocument {
  return { version: 1, service, accountNumber, systems: [], history: [] };
}

/** The name of an account's file: a hash, because an address may hold any character. */
export function documentName(service: string, accountNumber: string): string {
  const parts = JSON.stringify([service, accountNumber.toUpperCase()]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

const newerSchema = z.object({ version: z.number().int().min(2) });

/** Reads a document as it lies in its file. */
export const readDocument: Read<SystemsDocument> = (text) => {
  const json = parseJson(text);
  const parsed = systemsDocumentSchema.safeParse(json);
  if (parsed.success) return { is: 'read', content: parsed.data };
  return { is: newerSchema.safeParse(json).success ? 'newer' : 'damaged' };
};

/** @returns a document as it lies in its file */
export function writeDocument(document: SystemsDocument): string {
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

/** @returns `undefined` for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
