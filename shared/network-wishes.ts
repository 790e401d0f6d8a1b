import { z } from 'zod';
import { instantSchema } from './portal-api';

/** A proxy that wants to know who we are before it lets anything through. */
export const proxyWishSchema = z.object({
  /** `host:port`. */
  proxy: z.string(),
  scheme: z.string(),
  /** What the proxy calls itself; its own words. */
  realm: z.string(),
  /** Whether it did not take what it was told. */
  refused: z.boolean(),
  /** Whether the person is to be asked at once; else they have said "not now". */
  open: z.boolean(),
});
export type ProxyWish = z.infer<typeof proxyWishSchema>;

/** A certificate with which this computer could introduce itself. */
const ownCertificateSchema = z.object({
  fingerprint: z.string(),
  subject: z.string(),
  issuer: z.string(),
  validTo: instantSchema,
});
export type OwnCertificate = z.infer<typeof ownCertificateSchema>;

/** A server that asks for one of several certificates that would fit. */
export const certificateWishSchema = z.object({
  /** `host:port`. */
  host: z.string(),
  certificates: z.array(ownCertificateSchema).min(2),
});
export type CertificateWish = z.infer<typeof certificateWishSchema>;
