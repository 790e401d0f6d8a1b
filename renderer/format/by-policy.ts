import type { Failure } from '../../shared/errors';

/** Whether the organisation's policy keeps the app from connecting: that does not pass by itself. */
export function isByPolicy({ code }: Failure): boolean {
  return code === 'connect.policy' || code === 'connect.not-permitted';
}
