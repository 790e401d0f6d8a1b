import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A password as the portal keeps it. */
export const passwordHashSchema = z.object({ salt: z.string(), hash: z.string(), cost: z.number().int() });
export type PasswordHash = z.infer<typeof passwordHashSchema>;

/**
 * scrypt's N. About 2 ms a password, far less than OWASP asks of a real service (2^17): these passwords are random, new
 * at every start, and a test run starts hundreds of portals.
 */
const cost = 1024;

const derive = promisify<string, Buffer, number, { N: number }, Buffer>(scrypt);

/** Hashes a password with a salt of its own. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, 32, { N: cost });
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), cost };
}

/** Whether `password` is the one that was hashed; takes as long when it is not. */
export async function isPassword(password: string, kept: PasswordHash): Promise<boolean> {
  const hash = await derive(password, Buffer.from(kept.salt, 'base64'), 32, { N: kept.cost });
  return sameSecret(hash.toString('base64'), kept.hash);
}

/** A password of 12 letters and digits (69 bits) in three groups, without those that look alike. */
export function randomPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const group = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** A token that cannot be guessed: 32 random bytes, safe in a header. */
export const randomToken = () => randomBytes(32).toString('base64url');

/** Six digits for a text message. */
export const randomCode = () => randomInt(1_000_000).toString().padStart(6, '0');

/** SHA-256 over the UTF-8 bytes of `text`, in hex. */
export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Compares two secrets in a time that does not tell where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
