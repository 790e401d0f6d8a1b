import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../shared/errors';

/** The largest package that is downloaded, in bytes. */
const mostPackageBytes = 1024 * 1024 * 1024;

/** The longest notes that are shown, in characters. */
const mostNotes = 4000;

/**
 * What is published of the newest version, of electron-builder's `latest*.yml`: what is not here is not used. A file is
 * named beside the listing and nowhere else.
 */
const listingSchema = z.object({
  version: z
    .string()
    .max(64)
    .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/),
  files: z
    .array(
      z.object({
        url: z
          .string()
          .max(200)
          .regex(/^\w[\w.-]*$/),
        sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
        size: z.number().int().positive().max(mostPackageBytes),
        isAdminRightsRequired: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(20),
  releaseNotes: z
    .string()
    .nullish()
    .transform((notes) => (notes ?? '').trim().slice(0, mostNotes)),
});
export type Listing = z.infer<typeof listingSchema>;

/**
 * Makes sure that a listing was written by whoever publishes the app: whoever has the server, or the way to it, can
 * publish nothing.
 * @param bytes the listing as it was published
 * @param signature what was published beside it: of its bytes by Ed25519, in base64
 * @param publicKey in base64: SubjectPublicKeyInfo, DER
 * @throws AppError `updates.not-genuine`
 */
export function assertGenuine(bytes: Uint8Array, signature: string, publicKey: string): void {
  if (isSigned(bytes, signature.trim(), publicKey)) return;
  throw new AppError('updates.not-genuine', 'The signature of the list of versions is not that of the publisher.');
}

function isSigned(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** @param parsed the listing as a value @throws AppError `updates.not-understood` for what does not have its shape */
export function readListing(parsed: unknown): Listing {
  const read = listingSchema.safeParse(parsed);
  if (read.success) return read.data;
  throw new AppError('updates.not-understood', 'The list of versions has another form than this version knows.');
}
