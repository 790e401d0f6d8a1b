import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from '../harness/child';
import { expect, test } from './fixture';

test('neither environment nor arguments turn the app into a Node, run a script in it or let a debugger in', async ({
  start,
  folder,
  log,
}) => {
  const ran = join(folder, 'ran');
  const script = join(folder, 'script.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(ran)}, '')`);
  const { page, pid, ended } = await start({
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${script}` },
    args: ['--inspect=0', `--require=${script}`, '-r', script],
  });
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  expect(existsSync(ran), 'a script of somebody else ran').toBe(false);
  if (process.platform !== 'win32') {
    // Node's other way to start its debugger. An app that does not know it is ended by the signal, as any program is.
    process.kill(pid, 'SIGUSR1');
    await ended;
  }
  expect(log.text()).not.toMatch(/Debugger listening/);
});

test('a folder in the place of the archive is not run', async ({ executable, layout, folder, env }) => {
  test.skip(process.platform === 'darwin', 'the copy of a signed bundle would not start for another reason');
  const copy = join(folder, 'app');
  const from = dirname(executable);
  cpSync(from, copy, { recursive: true, filter: (path) => !path.startsWith(layout.resources) });
  const app = join(copy, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  const ran = join(folder, 'ran');
  writeFileSync(join(app, 'package.json'), '{"name":"other","main":"index.cjs"}');
  writeFileSync(
    join(app, 'index.cjs'),
    `require('node:fs').writeFileSync(${JSON.stringify(ran)}, ''); process.exit(0)`,
  );
  const start = () =>
    run(join(copy, basename(executable)), [], { env: { ...process.env, ...env }, stdio: 'ignore', limit: 5_000 });
  expect(await start()).not.toBe(0);
  expect(existsSync(ran)).toBe(false);
  renameSync(app, join(copy, 'resources', 'app.asar'));
  await start();
  expect(existsSync(ran), 'the folder under the archive’s name').toBe(false);
});
