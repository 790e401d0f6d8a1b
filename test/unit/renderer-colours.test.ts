import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { signInColours } from '../../shared/limits';

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** A token of one scheme as its red, green and blue. */
function colour(scheme: string, token: string): number[] {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(scheme)?.[1];
  if (hex === undefined) throw new Error(`There is no --${token}.`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Source: WCAG 2.2, relative luminance and contrast ratio. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number[], other: number[]): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const schemes: [string, string][] = [
  ['light', light],
  ['dark', dark],
];

it.each(schemes.flatMap(([name, scheme]) => signInColours.map((one) => [name, one, scheme])))(
  'in the %s scheme, %s can be read as a band and seen as a mark',
  (_name, one, scheme) => {
    expect(contrast(colour(scheme, `band-${one}`), colour(scheme, 'on-band'))).toBeGreaterThanOrEqual(4.5);
    for (const surface of ['surface', 'surface-raised', 'surface-hover', 'accent-soft']) {
      expect(contrast(colour(scheme, `swatch-${one}`), colour(scheme, surface)), surface).toBeGreaterThanOrEqual(3);
    }
  },
);

it.each(schemes)('in the %s scheme no two colours look the same', (_name, scheme) => {
  for (const [index, one] of signInColours.entries()) {
    for (const other of signInColours.slice(index + 1)) {
      const [a, b] = [colour(scheme, `band-${one}`), colour(scheme, `band-${other}`)];
      const distance = Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
      expect(distance, `${one} and ${other}`).toBeGreaterThan(30);
    }
  }
});
