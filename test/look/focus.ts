/** What is wrong with the way the focused element shows itself. Runs in the page: it may use nothing from outside of itself. */

export interface Focused {
  /** Which element it is; undefined when the focus is nowhere on the page. */
  name: string | undefined;
  problems: string[];
}

/** @returns the focused element; whether it has an outline of 3:1 against what is around it, and whether something lies over it */
export function focused(): Focused {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: undefined, problems: [] };
  const text = (
    element.getAttribute('aria-label') ??
    element.closest('label')?.textContent ??
    element.textContent ??
    ''
  ).trim();
  const path: number[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  const name = `${element.tagName.toLowerCase()}.${element.className} “${text.slice(0, 40)}” (${path.join('.')})`;

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Red, green, blue and how much it covers, whatever way the colour is written in. */
  const channels = (colour: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
    return (light + 0.05) / (dark + 0.05);
  };
  const groundUnder = (start: Element | null) => {
    for (let at = start; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return getComputedStyle(document.body).backgroundColor;
  };

  // A covered radio button or switch is outlined around what stands for it.
  const holders: Element[] = [];
  for (let at: Element | null = element; at && holders.length < 4; at = at.parentElement) holders.push(at);
  const beside = element.matches('input') ? [...(element.parentElement?.children ?? [])] : [];
  const isOutlined = (at: Element) => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(at);
    return opacity !== '0' && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5;
  };
  const shown = [element, ...beside, ...holders].find(isOutlined);
  const problems: string[] = [];
  if (shown) {
    const ratio = contrast(getComputedStyle(shown).outlineColor, groundUnder(shown.parentElement));
    if (ratio < 3) problems.push(`its outline has ${ratio.toFixed(1)}:1`);
  } else problems.push('it has no outline');

  const { left, top, width, height } = (shown ?? element).getBoundingClientRect();
  const points = [0.2, 0.5, 0.8].flatMap((part) => [
    { x: left + width * part, y: top + height * 0.5 },
    { x: left + width * 0.5, y: top + height * part },
  ]);
  const isSeen = points.some(({ x, y }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || shown?.contains(hit) || hit.contains(element));
  });
  if (!isSeen) problems.push('something lies over it, or it is out of view');
  return { name, problems };
}
