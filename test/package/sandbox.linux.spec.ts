import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from './fixture';

test('the renderer of the packaged app runs in the sandbox of the operating system', async ({ start, profile }) => {
  await start();
  const renderers = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const line = commandLine(pid);
      return line.includes('--type=renderer') && line.includes(profile);
    });
  expect(renderers.length).toBeGreaterThan(0);
  for (const pid of renderers) {
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    expect(readlinkSync(`/proc/${pid}/ns/user`)).not.toBe(readlinkSync('/proc/self/ns/user'));
  }
});

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
