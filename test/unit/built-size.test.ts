import { describe, expect, it } from 'vitest';
import { weigh } from '../harness/built-size';

const budget = { 'first screen': 300, preload: 3, 'before the window': 80, archive: 1500 };
const light = { 'first screen': 300_000, preload: 1, 'before the window': 1, archive: 1_500_000 };

describe('the size budget', () => {
  it('is kept by what weighs as much as it may', () => expect(weigh(light, budget).over).toBe(0));

  it.each(Object.keys(budget))('is not kept when one byte is too much: %s', (name) => {
    const { lines, over } = weigh({ ...light, [name]: 1_500_001 }, budget);
    expect(over).toBe(1);
    expect(lines.filter((line) => line.startsWith(name) && line.endsWith('TOO MUCH'))).toHaveLength(1);
  });
});
