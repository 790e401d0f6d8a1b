import type { ForeignShape } from '../../shared/key-test';

/**
 * What a pasted text is when it is no API key of etherFAX: it would be a mistake to send it anywhere. The forms are those
 * that secret scanners look for (docs.github.com, supported secret scanning patterns) and those of this very field.
 * etherFAX documents no form of its keys, so nothing is refused for not looking like one.
 */
const shapes: readonly (readonly [RegExp, ForeignShape])[] = [
  // A key has to fit into a header
  [/[^\x21-\x7e]/, 'text'],
  [/^[a-z][a-z\d+.-]*:\/\//i, 'web-address'],
  [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email-address'],
  [/^EFAX-\d{4}-\d{4}$/i, 'account-number'],
  [/^\+?[\d().-]{1,20}$/, 'number'],
  [/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i, 'identifier'],
  [/^[\da-f]{12}$/i, 'fingerprint'],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, 'other-secret'],
  [/^-----BEGIN|^ssh-(?:rsa|ed25519)/, 'other-secret'],
  [/^(?:AKIA|ASIA|ABIA|ACCA)[A-Z\d]{16}$/, 'other-secret'],
  [/^(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dckr_pat_|hf_)\w/, 'other-secret'],
  [/^(?:xox[abeoprs]-|xapp-|SG\.|AIza[\w-]{35}$|ya29\.|shp(?:at|ca|pa|ss)_|dop_v1_)/, 'other-secret'],
  [/^(?:[spr]k_(?:live|test)_|sk-|whsec_|key-[\da-f]{32}$)/, 'other-secret'],
  // Passwords are this short; a key that is would be guessed.
  [/^.{0,15}$/, 'too-short'],
];

/** @returns what a text is instead of an API key; `undefined` for what may be one */
export function foreignShape(text: string): ForeignShape | undefined {
  return shapes.find(([form]) => form.test(text))?.[1];
}
