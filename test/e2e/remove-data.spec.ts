import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { checkout } from '../harness/checkout';
import { exitCode } from '../harness/child';
import { expect, test } from './fixture';
import { signInToAccount } from './steps';

interface Removal {
  code: number;
  said: string;
}

/** Starts the app as an uninstaller does: without a display. */
async function remove(executable: string, profile: string, env: Record<string, string>): Promise<Removal> {
  const { DISPLAY: _display, ...rest } = process.env;
  const args = [checkout, `--user-data-dir=${profile}`, '--remove-data'];
  const child = spawn(executable, args, { env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  const [code, said] = await Promise.all([exitCode(child), text(child.stdout)]);
  return { code, said };
}

test('--remove-data leaves neither a keychain record nor a file', async ({
  launch,
  portal,
  keychain,
  keyring,
  executable,
  profile,
}) => {
  const run = await launch();
  await signInToAccount(run.page, portal, 'admin');

  const whileOpen = await remove(executable, profile, keyring.env);
  expect(whileOpen).toEqual({ code: 2, said: expect.stringMatching(/^Nothing was removed: .* is open/) });
  await run.close();
  expect((await keychain.records()).size).toBeGreaterThan(1);
  expect(existsSync(profile)).toBe(true);

  expect(await remove(executable, profile, keyring.env)).toEqual({
    code: 0,
    said: 'Removed what etherFAX Admin kept for this user.\n',
  });
  expect(await keychain.records('everybody'), 'nor the key of the activity log').toEqual(new Map());
  expect(existsSync(profile)).toBe(false);

  expect((await remove(executable, profile, keyring.env)).code, 'a second time').toBe(0);
});
