/**
 * Whether something typed has the form of an email address; the portal alone knows whether it is one.
 * @param typed without regard to spaces around it
 */
export function looksLikeEmail(typed: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed.trim());
}

/**
 * Whether what was typed to confirm is this account's number, without regard to case and to spaces around it.
 */
export function isSameAccountNumber(typed: string, accountNumber: string): boolean {
  return typed.trim().toUpperCase() === accountNumber.toUpperCase();
}

/**
 * The host (with its port, if it has one) of a portal's address, for showing.
 * @returns the address itself if it has no host
 */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address;
}
