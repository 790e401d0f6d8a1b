import { z } from 'zod';
import { AppError } from '../../shared/errors';
import { apiVersion, type Discovery, discoverySchema } from '../../shared/portal-api';
import { RedirectRefused } from './network-errors';
import { type Reply, readReply } from './reply';

/** What even a portal of a later contract says of itself. */
const anyPortalSchema = z.object({ service: discoverySchema.shape.service, apiVersion: z.number().int().min(1) });

/**
 * Reads what a portal says of itself, and whether this app may speak with it.
 * @param version the app's own, `major.minor.patch`
 * @throws AppError `connect.api-too-new`, `connect.client-too-old`, `portal.invalid-reply`
 */
export function readDiscovery(reply: Reply, version: string): Discovery {
  // First, because a later contract may have given the other fields another shape
  if (readReply(reply, anyPortalSchema).apiVersion > apiVersion) {
    throw new AppError('connect.api-too-new', 'The portal speaks a newer API version.', { requestId: reply.requestId });
  }
  const discovery = readReply(reply, discoverySchema);
  if (isOlder(version, discovery.minimumClientVersion)) {
    throw new AppError('connect.client-too-old', 'The portal asks for a newer version of this app.', {
      requestId: reply.requestId,
    });
  }
  return discovery;
}

/** A web page where the portal API should be. @throws AppError `connect.web-page` */
export function refuseWebPage({ endpoint, status, type, requestId }: Reply): void {
  // A gateway's page about a fault, or about waiting, says nothing of what is behind it.
  const passing = status >= 500 || [407, 408, 429].includes(status);
  if (!type.includes('html') || passing) return;
  throw new AppError('connect.web-page', `${endpoint}: ${status}, a web page.`, { requestId });
}

/** Whether the first of two versions `major.minor.patch` comes before the second. */
function isOlder(version: string, than: string): boolean {
  const numbers = (text: string) => text.split('.').map((part) => Number.parseInt(part, 10));
  const other = numbers(than);
  const differences = numbers(version).map((part, index) => part - (other[index] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}

/**
 * What went wrong at discovery, seen as a question of the address: whoever refuses to introduce itself, or does so in
 * a way that no portal does, is none; whoever sends a program to another page is a web site. A portal that cannot work
 * at present is still one.
 */
export function discoveryFailure(thrown: unknown): unknown {
  if (!(thrown instanceof AppError)) return thrown;
  if (thrown instanceof RedirectRefused) return new AppError('connect.web-page', thrown.message, thrown.details);
  const stillAPortal = /^connect\.|^portal\.(?:unavailable|maintenance|too-many-requests)$/.test(thrown.code);
  return stillAPortal ? thrown : new AppError('connect.not-a-portal', thrown.message, thrown.details);
}
