import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { windowColours } from '../../main/app/theme';
import { placeWindow } from '../../main/app/window-place';

const left = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 1000 };
const saved = { x: 2000, y: 100, width: 900, height: 700, maximized: false };

describe('where the window opens', () => {
  it('in the middle, at first', () => {
    expect(placeWindow(undefined, [left])).toEqual({ width: 1100, height: 800 });
  });

  it('no larger than the display, at first', () => {
    expect(placeWindow(undefined, [{ x: 0, y: 0, width: 1366, height: 728 }])).toEqual({ width: 1100, height: 728 });
  });

  it('where it was', () => {
    expect(placeWindow(saved, [left, right])).toEqual({ x: 2000, y: 100, width: 900, height: 700 });
  });

  it.each([
    ['its display is gone', saved, [left]],
    ['only a sliver of it would be seen', { ...saved, x: 1900, width: 900 }, [left]],
    ['its title bar would be above the display', { ...saved, x: 100, y: -50 }, [left]],
    ['its title bar would be below the display', { ...saved, x: 100, y: 1010 }, [left]],
    ['there is no display', saved, []],
    ['no place was remembered', { width: 900, height: 700, maximized: true }, [left]],
  ])('in the middle with its size, when %s', (_why, place, displays) => {
    expect(placeWindow(place, displays)).toEqual({ width: 900, height: 700 });
  });

  it('never smaller than the page can be drawn', () => {
    expect(placeWindow({ ...saved, width: 1, height: 1 }, [right])).toMatchObject({ width: 480, height: 560 });
  });

  it('on a display left of the first one, whose places are negative', () => {
    const beyond = { x: -1920, y: -200, width: 1920, height: 1080 };
    expect(placeWindow({ ...saved, x: -1000, y: -100 }, [left, beyond])).toMatchObject({ x: -1000, y: -100 });
  });
});

describe("the window's own colours", () => {
  const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');
  const valuesOf = (token: string) =>
    [...tokens.matchAll(new RegExp(`--${token}: (#\\w+);`, 'g'))].map((found) => found[1]);

  it("are the page's", () => {
    const [light, dark] = [windowColours(false), windowColours(true)];
    expect(valuesOf('surface').slice(0, 2)).toEqual([light.background, dark.background]);
    expect(valuesOf('text').slice(0, 2)).toEqual([light.symbol, dark.symbol]);
  });
});
