/** Makes a screenshot a third of its size: 256 colours are enough for a page of this app, and git keeps every picture for ever. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const colours = 256;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * @param png as Chromium writes it: 8 bits a channel, RGB or RGBA, not interlaced
 * @returns the same picture with a palette of its most frequent colours; the rest become the nearest of them
 */
export function smallPng(png: Buffer): Buffer {
  const { header, data } = read(png);
  const width = header.readUInt32BE(0);
  const pixels = unfiltered(data, width, header[9] === 6 ? 4 : 3);
  const frequency = new Map<number, number>();
  for (const pixel of pixels) frequency.set(pixel, (frequency.get(pixel) ?? 0) + 1);
  const palette = [...frequency]
    .sort(([, one], [, other]) => other - one)
    .map(([colour]) => colour)
    .slice(0, colours);
  const places = new Map([...frequency.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const rows: number[] = [];
  pixels.forEach((pixel, index) => {
    // Each row begins with the name of its filter: none.
    if (index % width === 0) rows.push(0);
    rows.push(places.get(pixel) ?? 0);
  });
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  const entries = Buffer.from(palette.flatMap(channels));
  const packed = deflateSync(Buffer.from(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', indexed),
    chunk('PLTE', entries),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((one) =>
    channels(one).reduce((sum, value, index) => sum + (value - (channels(colour)[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function read(png: Buffer): { header: Buffer; data: Buffer } {
  const parts = new Map<string, Buffer[]>();
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    parts.set(name, [...(parts.get(name) ?? []), png.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return {
    header: parts.get('IHDR')?.[0] ?? Buffer.alloc(13),
    data: inflateSync(Buffer.concat(parts.get('IDAT') ?? [])),
  };
}

/** Undoes the filters of the rows. Source: PNG specification, section 9. */
function unfiltered(data: Buffer, width: number, size: number): number[] {
  const length = width * size;
  const pixels: number[] = [];
  let above = new Uint8Array(length);
  for (let start = 0; start < data.length; start += length + 1) {
    const row = new Uint8Array(data.subarray(start + 1, start + 1 + length));
    for (let at = 0; at < length; at += 1) {
      const left = row[at - size] ?? 0;
      const up = above[at] ?? 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, above[at - size] ?? 0)][data[start] ?? 0] ?? 0;
      row[at] = (row[at] ?? 0) + predicted;
    }
    for (let at = 0; at < length; at += size)
      pixels.push(((row[at] ?? 0) << 16) | ((row[at + 1] ?? 0) << 8) | (row[at + 2] ?? 0));
    above = row;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
