import { z } from 'zod';
import { instantSchema } from './portal-api';

/** One way to the server: without a proxy, or through the one at `proxy`, `host:port`. */
export const routeSchema = z.object({
  kind: z.enum(['direct', 'http', 'https', 'socks4', 'socks5', 'other']),
  proxy: z.string().optional(),
});
export type Route = z.infer<typeof routeSchema>;

/** A certificate as it was shown to us. Names are X.500 names on one line, the fingerprint is SHA-256 in hexadecimal. */
export const shownCertificateSchema = z.object({
  subject: z.string(),
  issuer: z.string(),
  fingerprint: z.string(),
  validFrom: instantSchema,
  validTo: instantSchema,
});
export type ShownCertificate = z.infer<typeof shownCertificateSchema>;

/** How the way to one server is made, as far as the system tells. Nothing in it is secret. */
export const connectionFactsSchema = z.object({
  /** Scheme, host and port of the server. */
  origin: z.string(),
  /** Who decides about the proxy. */
  proxyFrom: z.enum(['system', 'policy']),
  /** The ways that are tried, in their order. Empty: there is none, because the organisation's settings are not valid. */
  routes: z.array(routeSchema),
  /** Whether a proxy has asked who we are; `refused`: it did not take what it was told. */
  proxySignIn: z.enum(['not-asked', 'wanted', 'refused', 'given']),
  tls: z.discriminatedUnion('status', [
    z.object({ status: z.literal('known'), version: z.string(), cipher: z.string() }),
    /** Through a proxy nobody tells the version. */
    z.object({ status: z.literal('not-known') }),
    /** Plain http, which only this computer itself is spoken to with. */
    z.object({ status: z.literal('none') }),
  ]),
  /** What the server showed when it was reached last, its own certificate first. Empty until then. */
  chain: z.array(shownCertificateSchema),
  /**
   * Who vouches for it: an authority that everybody knows; one that the system, or the organisation's settings, add (an
   * inspecting proxy's is such a one); nobody. Missing as long as nothing was shown.
   */
  trust: z.enum(['public', 'system', 'policy', 'none']).optional(),
  /** Chromium's word for what was wrong with it, `net::ERR_CERT_…`. */
  trustProblem: z.string().optional(),
  /** The subject of the certificate with which this app introduced itself, if the server asked for one. */
  clientCertificate: z.string().optional(),
});
export type ConnectionFacts = z.infer<typeof connectionFactsSchema>;
