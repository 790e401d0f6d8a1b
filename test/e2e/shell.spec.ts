import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkout } from '../harness/checkout';
import { expect, test } from './fixture';

test('the window comes back where it was left, as large as it was', async ({ launch }) => {
  const left = { x: 60, y: 40, width: 900, height: 640 };
  const first = await launch();
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left);
  await expect.poll(() => first.page.evaluate(() => innerWidth)).toBe(left.width);
  await first.close();
  const second = await launch();
  const bounds = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(bounds).toEqual(left);
});

test('a second start ends at once and leaves the first running', async ({
  launch,
  executable,
  profile,
  displayEnv,
  keyring,
}) => {
  const { app } = await launch();
  const env = { ...process.env, ...displayEnv, ...keyring.env };
  const second = spawn(executable, [checkout, `--user-data-dir=${profile}`], { env, stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  expect(app.windows()).toHaveLength(1);
});
