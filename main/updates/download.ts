import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/errors';
import { diskFailure } from '../activity/disk-failure';
import { networkFailure } from '../portal/network-errors';

/** What is needed of a `fetch`: Electron's `session.fetch` in the app, Node's in tests. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long nothing may arrive before the connection counts as lost, in milliseconds. */
const silence = 60_000;

/**
 * Reads what lies at an address. Who is asked may lead elsewhere: what comes is judged by its signature or its hash.
 * @param name what messages call it
 * @param most bytes that it may have
 * @param take is given the parts, one after the other
 * @throws AppError `updates.not-reached`; `updates.not-found` when there is nothing; `updates.not-genuine` for more than
 *   `most`
 */
async function read(
  fetch: Fetch,
  url: string,
  name: string,
  most: number,
  take: (part: Uint8Array) => Promise<void> | void,
  quiet = silence,
): Promise<void> {
  const stop = new AbortController();
  const late = () => stop.abort(new AppError('updates.not-reached', `${name}: nothing came for ${quiet / 1000} s.`));
  let timer = setTimeout(late, quiet);
  try {
    const reply = await fetch(url, { signal: stop.signal, redirect: 'follow', credentials: 'omit', cache: 'no-store' });
    if (!reply.ok) throw new AppError('updates.not-found', `${name}: the server answered with status ${reply.status}.`);
    let bytes = 0;
    for await (const part of reply.body ?? []) {
      // A slow disk is no silence.
      clearTimeout(timer);
      bytes += part.byteLength;
      if (bytes > most) throw new AppError('updates.not-genuine', `${name}: it is larger than it is to be.`);
      await take(part);
      timer = setTimeout(late, quiet);
    }
  } catch (thrown) {
    stop.abort();
    if (stop.signal.reason instanceof AppError) throw stop.signal.reason;
    if (thrown instanceof AppError) throw thrown;
    // Which way of not being reached it was is said in the message alone: what to do is the same.
    throw new AppError('updates.not-reached', networkFailure(name, thrown).message);
  } finally {
    clearTimeout(timer);
  }
}

/** @returns the bytes at an address @throws as {@link read} */
export async function readSmall(fetch: Fetch, url: string, name: string, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  await read(fetch, url, name, most, (part) => void parts.push(part));
  return Buffer.concat(parts);
}

/** What a package has to be. */
export interface Expected {
  /** In bytes. */
  size: number;
  /** In base64. */
  sha512: string;
}

/**
 * Downloads a package into a file, which is there afterwards only if it is what it has to be.
 * @param tell is told how much of it is there, in percent
 * @param quiet how long nothing may arrive, in milliseconds
 * @throws AppError as {@link read}; `updates.incomplete` for less than there is to be, `updates.not-genuine` for something
 *   else, `disk.*`
 */
export async function downloadPackage(
  fetch: Fetch,
  url: string,
  path: string,
  { size, sha512 }: Expected,
  tell: (percent: number) => void,
  quiet = silence,
): Promise<void> {
  const name = 'The package';
  try {
    const file = await open(path, 'w', 0o600).catch(throwDiskFailure);
    const hash = createHash('sha512');
    let bytes = 0;
    try {
      const take = async (part: Uint8Array) => {
        await file.write(part).catch(throwDiskFailure);
        hash.update(part);
        bytes += part.byteLength;
        tell(Math.floor((100 * bytes) / size));
      };
      await read(fetch, url, name, size, take, quiet);
      await file.sync().catch(throwDiskFailure);
    } finally {
      await file.close();
    }
    if (bytes < size) throw new AppError('updates.incomplete', `${name}: ${bytes} of ${size} bytes came.`);
    if (hash.digest('base64') !== sha512) throw notGenuine();
  } catch (thrown) {
    await rm(path, { force: true });
    throw thrown;
  }
}

/** Makes sure that a file on the disk still is what was downloaded. @throws AppError `updates.not-genuine`, `disk.*` */
export async function assertUnchanged(path: string, sha512: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash).catch(throwDiskFailure);
  if (hash.digest('base64') !== sha512) throw notGenuine();
}

const notGenuine = () => new AppError('updates.not-genuine', 'The package is not the one that was published.');

function throwDiskFailure(thrown: unknown): never {
  throw diskFailure(thrown);
}
