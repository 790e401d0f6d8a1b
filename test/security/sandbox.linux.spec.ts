import { readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from '../e2e/fixture';

test('the renderer runs in the sandbox of the operating system', async ({ launch }) => {
  const { app } = await launch();
  const pids = await app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  );
  // The page's own, and at times one that Chromium keeps in reserve.
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status.match(/^NSpid:\s+(.+)$/m)?.[1]?.split(/\s+/).length).toBeGreaterThan(1);
    expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync('/proc/self/ns/user'));
  }
});
