/** The certificates of a user of Linux, in the database of NSS where Chromium looks for them. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issued } from './authority';
import { run } from './child';

const quiet = { stdio: 'ignore', limit: 20_000 } as const;

/**
 * @param home the user's home folder
 * @param folder for files on the way
 */
export async function openUserCertificates(home: string, folder: string) {
  const database = join(home, '.pki', 'nssdb');
  await mkdir(database, { recursive: true });
  // Chromium has made one, if it was there before; a second one waits for ever for an answer.
  const isThere = existsSync(join(database, 'cert9.db'));
  if (!isThere) await succeeds('certutil', ['-N', '-d', `sql:${database}`, '--empty-password']);
  return {
    /** The user trusts an authority for servers. */
    async trust(name: string, pem: string): Promise<void> {
      const file = join(folder, `${name}.pem`);
      await writeFile(file, pem);
      await succeeds('certutil', ['-A', '-d', `sql:${database}`, '-n', name, '-t', 'C,,', '-i', file]);
    },
    /** The user has a certificate to introduce themselves with. */
    async own(name: string, { cert, key }: Issued): Promise<void> {
      const [pem, bundle] = [join(folder, `${name}.pem`), join(folder, `${name}.p12`)];
      await writeFile(pem, `${cert}\n${key}\n`);
      await succeeds('openssl', ['pkcs12', '-export', '-in', pem, '-name', name, '-out', bundle, '-passout', 'pass:']);
      await succeeds('pk12util', ['-i', bundle, '-d', `sql:${database}`, '-W', '', '-K', '']);
    },
  };
}

async function succeeds(program: string, args: readonly string[]): Promise<void> {
  if ((await run(program, args, quiet)) !== 0) throw new Error(`${program} ${args[0]} failed.`);
}
