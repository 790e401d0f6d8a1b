import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checkout } from './checkout';

const path = join(checkout, 'dist/test-updates.json');

const noteSchema = z.object({ port: z.number().int(), privateKey: z.string() });

/**
 * Lets an app that is built for no publisher look for newer versions on this computer, where the tests publish them: with
 * keys that are made for it, and whose private one lies beside what was built and is never shipped.
 */
export async function publishForTests(): Promise<void> {
  rmSync(path, { force: true });
  if (process.env.UPDATE_ADDRESS || process.env.UPDATE_PUBLIC_KEY || process.env.MUST_BE_SIGNED === '1') return;
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { format: 'der', type: 'spki' },
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  });
  const port = await freePort();
  process.env.UPDATE_ADDRESS = `http://127.0.0.1:${port}/updates`;
  process.env.UPDATE_PUBLIC_KEY = publicKey.toString('base64');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ port, privateKey: privateKey.toString('base64') }));
}

/** Where the tests publish, and as whom; `undefined` for an app that was built for a publisher. */
export function testPublisher() {
  try {
    const { port, privateKey } = noteSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const key = { key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' } as const;
    return { port, sign: (bytes: Uint8Array) => sign(null, bytes, key).toString('base64') };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('This computer gives no port.');
  return address.port;
}
