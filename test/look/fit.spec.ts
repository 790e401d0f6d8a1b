/**
 * Every text of every state is translated, and everything fits: in a large window, at a width of 320 CSS pixels, and in the
 * smallest window at 200 %, in texts that are a third longer
 * than English, and in the languages that the app speaks.
 */

import { languages } from '../../shared/languages';
import { expect, test } from '../gallery/fixture';
import { states } from '../gallery/states';
import type { Size } from '../gallery/visit';
import { misfits, untranslated } from './fit';

const large: Size = { width: 1100, height: 800 };
/** WCAG 1.4.10. */
const narrow: Size = { width: 320, height: 560 };
/** What is left in CSS pixels of 480 x 560 when everything is twice as large: WCAG 1.4.4. */
const zoomed: Size = { width: 240, height: 280 };

/** English is looked at where its accessibility is. */
const others = languages.filter((language) => language !== 'en');

for (const [index, name] of Object.keys(states).entries()) {
  test(name, async ({ visitor }) => {
    for (const size of [large, narrow]) {
      await visitor.visit(name, { language: 'pseudo', theme: 'light', size });
      expect.soft(await visitor.page.evaluate(misfits), `longer texts at ${size.width} px`).toEqual([]);
      expect.soft(await visitor.page.evaluate(untranslated), 'not translated').toEqual([]);
    }
    await visitor.resize(zoomed);
    expect.soft(await visitor.page.evaluate(misfits), 'longer texts at 200 %').toEqual([]);

    // In turn: the texts of one state stand in many others.
    const language = others[index % others.length] ?? 'en';
    await visitor.visit(name, { language, theme: 'light', size: narrow });
    for (const size of [narrow, zoomed, large]) {
      await visitor.resize(size);
      expect.soft(await visitor.page.evaluate(misfits), `${language} at ${size.width} px`).toEqual([]);
    }
  });
}
