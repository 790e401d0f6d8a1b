import { AppError, type ErrorCode } from '../../shared/errors';

const codes: Partial<Record<string, ErrorCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EROFS: 'disk.read-only',
  EACCES: 'disk.denied',
  EPERM: 'disk.denied',
};

/** What the file system threw, without the path that its text holds. */
export function diskFailure(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const reason = reasonOf(thrown);
  return new AppError(codes[reason] ?? 'disk.failed', `The file system refused: ${reason}.`);
}

/** @returns the system's name of what went wrong (`ENOSPC`), which holds no path */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
}
