/** With the Tab key alone every control of every state is come to, and shows that it is. */
import { expect, test } from '../gallery/fixture';
import { states } from '../gallery/states';
import type { Theme } from '../gallery/visit';
import { focused } from './focus';

/** Each state is walked through in one of them: all are made of the same controls. */
const themes: readonly Theme[] = ['light', 'dark', 'forced'];
const sizes = [
  { width: 1100, height: 800 },
  { width: 480, height: 560 },
];
/** More than any state has. */
const most = 120;

for (const [index, name] of Object.keys(states).entries()) {
  test(name, async ({ visitor }) => {
    const theme = themes[index % themes.length] ?? 'light';
    const size = sizes[index % sizes.length] ?? { width: 480, height: 560 };
    await visitor.visit(name, { language: 'en', theme, size });
    const problems: string[] = [];
    const seen = new Set<string>();
    for (let step = 0; step < most; step += 1) {
      await visitor.page.keyboard.press('Tab');
      const { name: element, problems: some } = await visitor.page.evaluate(focused);
      if (element === undefined) continue;
      if (seen.has(element)) break;
      seen.add(element);
      problems.push(...some.map((problem) => `${element}: ${problem}`));
    }
    expect.soft(problems, theme).toEqual([]);
    expect(seen.size, 'controls').toBeLessThan(most);
    const moving = await visitor.page.evaluate(
      () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1).length,
    );
    expect(moving, 'animations although motion is to be reduced').toBe(0);
  });
}
