/** Every state keeps the rules for accessible pages that a program can check, in each of its themes. */
import axe from 'axe-core';
import type { Page } from 'playwright/test';
import { expect, test } from '../gallery/fixture';
import { states } from '../gallery/states';
import type { Theme } from '../gallery/visit';
import { misfits } from './fit';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes: readonly Theme[] = ['light', 'dark', 'forced'];

/** What axe-core finds, and where. It comes into the page through the debugger: the page's own policy lets no script in. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { runOnly, resultTypes: ['violations'] })).violations;
  }, rules);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? help}`),
  );
}

for (const name of Object.keys(states)) {
  test(name, async ({ visitor }) => {
    await visitor.visit(name, { language: 'en', theme: 'light', size: { width: 1100, height: 800 } });
    expect.soft(await visitor.page.evaluate(misfits), 'what does not fit').toEqual([]);
    await visitor.page.evaluate(axe.source);
    for (const theme of themes) {
      await visitor.dress(theme);
      expect.soft(await violations(visitor.page), theme).toEqual([]);
    }
  });
}
