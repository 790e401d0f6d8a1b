import { AppError, type ErrorCode } from '../../shared/errors';

/** Whether a code says that the portal could not be reached, or could not do its work, rather than that it refused. */
export function isUnreachable(code: ErrorCode): boolean {
  return code.startsWith('connect.') || code === 'portal.unavailable' || code === 'portal.maintenance';
}

/** Whether what was thrown says so. */
export function saysUnreachable(thrown: unknown): boolean {
  return thrown instanceof AppError && isUnreachable(thrown.code);
}
