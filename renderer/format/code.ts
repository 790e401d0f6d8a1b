/** What became of something typed or pasted as a six-digit code. */
export type ReadCode = { ok: true; digits: string } | { ok: false; reason: 'letters' | 'too-long' };

const separators = /[\s\p{Pd}.·]/gu;

/**
 * Reads a six-digit code as people type and paste it: with spaces, dashes or dots between, or in full-width digits.
 * @param typed the whole content of the field
 * @returns up to six digits, or why it was refused: anything but digits in it, or more than six of them
 */
export function readCode(typed: string): ReadCode {
  const bare = typed.normalize('NFKC').replace(separators, '');
  if (!/^\d*$/.test(bare)) return { ok: false, reason: 'letters' };
  return bare.length > 6 ? { ok: false, reason: 'too-long' } : { ok: true, digits: bare };
}
