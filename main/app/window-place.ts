import type { Preferences } from '../../shared/preferences';

/** Where a window was, and how large, in the pixels of the screen's scale. */
export type WindowPlace = NonNullable<Preferences['window']>;

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const smallestWindow = { width: 480, height: 560 };
/** Room for the whole Account page. */
const firstSize = { width: 1100, height: 800 };

/** How much of the window must be on a display so that its title bar can be seen and taken hold of, in pixels. */
const graspable = 64;

/**
 * Where the window opens.
 * @param saved where it was the last time
 * @param displays the areas of the displays there are now that windows may use
 * @returns its size, and its place; without a place it belongs in the middle, because it was never opened before or the
 *   display it was on is gone
 */
export function placeWindow(
  saved: WindowPlace | undefined,
  displays: readonly Area[],
): Partial<Area> & typeof firstSize {
  if (!saved) return fitting(firstSize, displays[0]);
  const size = {
    width: Math.max(saved.width, smallestWindow.width),
    height: Math.max(saved.height, smallestWindow.height),
  };
  const { x, y } = saved;
  if (x === undefined || y === undefined) return size;
  const seen = displays.some(
    (area) =>
      Math.min(x + size.width, area.x + area.width) - Math.max(x, area.x) >= graspable &&
      y >= area.y &&
      y + graspable <= area.y + area.height,
  );
  return seen ? { x, y, ...size } : size;
}

/** On Windows a window may be larger than the display, and then its lower edge is out of reach. */
function fitting(size: typeof firstSize, display: Area | undefined): typeof firstSize {
  if (!display) return size;
  return { width: Math.min(size.width, display.width), height: Math.min(size.height, display.height) };
}
