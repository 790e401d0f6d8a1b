import { hostname, userInfo } from 'node:os';

/** @returns who uses this computer; its own name where the system knows no name for them */
export function computerUser(): string {
  try {
    return userInfo().username;
  } catch {
    return hostname();
  }
}
