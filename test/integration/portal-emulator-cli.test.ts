import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  demoAccounts,
  describeRest,
  describeUsers,
  type PortalOptions,
  type RunningPortal,
  startPortal,
} from '../portal/index';
import { rawClient } from '../portal/raw-client';

const running: RunningPortal[] = [];
async function start(options?: PortalOptions): Promise<RunningPortal> {
  const portal = await startPortal(options);
  running.push(portal);
  return portal;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((portal) => portal.close()));
});

describe('the command line', { timeout: 30_000 }, () => {
  const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
  const cli = join(import.meta.dirname, '../portal/cli.ts');

  async function run(args: string[], until?: string) {
    const child = spawn(process.execPath, [tsx, cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'], timeout: 25_000 });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (until !== undefined && out.includes(until)) child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const code = await new Promise((done) => child.once('close', done));
    return { code, out, err };
  }

  test.each([['--port=70000'], ['--nonsense']])('refuses %s with one line', async (...args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('Usage:');
  });

  test('prints what it is, where, and who can sign in; ends when told to', async () => {
    const { code, out, err } = await run([], 'Ctrl+C');
    // Windows has no signals: there it is ended, not asked to end.
    expect([code, err]).toEqual([process.platform === 'win32' ? null : 0, '']);
    expect(out).toMatch(/demonstration portal of our own design/);
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
    expect(out).toMatch(/dana\.whitfield@northside\.example\.com +\S{4}-\S{4}-\S{4} +\d{6}/);
  });
});

test('without the portal API, what the REST service accepts is told in place of the users', async () => {
  const portal = await start({ portalApi: false });
  const told = describeRest(portal);
  for (const value of [portal.control.key(demoAccounts.northside), portal.serviceAccount.password]) {
    expect(told).toContain(value);
  }
  expect(told).not.toContain(portal.users.admin.password);
});

test('the table of users is aligned and its codes work', async () => {
  const portal = await start();
  const client = rawClient(portal);
  const [head = '', ...rows] = describeUsers(portal).split('\n');
  expect(rows).toHaveLength(Object.keys(portal.users).length);
  const column = head.indexOf('Code');
  const code = rows.find((row) => row.includes(portal.users.admin.email))?.slice(column) ?? '';
  const { challengeId } = (await client.password('admin')).body;
  expect((await client.verify(challengeId, code)).status).toBe(200);
  for (const row of rows) expect(row.slice(column - 2, column)).toBe('  ');
  portal.control.deleteUser('editor');
  expect(describeUsers(portal)).toContain('deleted');
});

test('passwords may be given; otherwise they differ from start to start', async () => {
  const [one, other] = [await start({ passwords: { reader: 'given-for-a-test' } }), await start()];
  expect(one.users.reader.password).toBe('given-for-a-test');
  expect((await rawClient(one).password('reader')).status).toBe(200);
  expect(one.users.admin.password).not.toBe(other.users.admin.password);
});
