import { app } from 'electron';
import type { SystemLanguages } from '../words/spoken';

/**
 * What the operating system says of its user's languages; on Linux by the variables `LANGUAGE`, `LC_ALL` and `LANG`. Before
 * it comes `--lang=de` on the command line, as in any Chromium.
 * @remarks to be called when the app is ready. The page's own `navigator.language` would not do: it names a translation
 * of Chromium's, of which few are shipped, and no country.
 */
export function systemLanguages(): SystemLanguages {
  const asked = app.commandLine.getSwitchValue('lang');
  const before = asked === '' ? [] : [asked];
  return { preferred: [...before, ...app.getPreferredSystemLanguages()], format: asked || app.getSystemLocale() };
}
