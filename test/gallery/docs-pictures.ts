/** The pictures in README and the user guide: `npm run gallery -- --docs` renews them in `docs/pictures/`. */
import type { Size, Theme } from './visit';

const page: Size = { width: 1000, height: 760 };
const entry: Size = { width: 600, height: 540 };

export const docsPictures: Record<string, { state: string; size: Size; theme?: Theme }> = {
  'sign-in': { state: 'sign-in', size: entry },
  'six-digit-code': { state: 'second-factor', size: entry },
  account: { state: 'account-administrator', size: page },
  'account-dark': { state: 'account-administrator', size: page, theme: 'dark' },
  'key-shown': { state: 'account-shown', size: page },
  'generate-key': { state: 'generate-dialog', size: page },
  'reset-key': { state: 'reset-dialog-systems', size: page },
  'new-key-in-fax-systems': { state: 'systems-checklist', size: page },
  offline: { state: 'account-offline', size: page },
  locked: { state: 'locked-passcode', size: entry },
};
