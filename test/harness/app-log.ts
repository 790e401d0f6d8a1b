import type { ChildProcess } from 'node:child_process';
import type { Page } from 'playwright/test';

/** Lines on the main process's standard error that say nothing about the app, each with its reason. */
const noise: readonly { pattern: RegExp; reason: string }[] = [
  { pattern: /^Debugger (listening on|attached|ending on)/, reason: 'Playwright drives main through its debugger' },
  { pattern: /^For help, see: https:\/\/nodejs\.org\/.*inspector/, reason: 'follows "Debugger listening"' },
  { pattern: /^Waiting for the debugger to disconnect/, reason: 'Playwright lets go of it at the end' },
  { pattern: /^DevTools listening on /, reason: 'Playwright drives the page through DevTools' },
  {
    pattern: /:ERROR:(dbus\/)?(bus|object_proxy)\.cc/,
    reason: 'a container has no system bus, a test no desktop services',
  },
  {
    pattern: /:(ERROR|WARNING):(.*\/)?(viz_main_impl|gpu_.*|gl_.*|angle_.*|vaapi_.*|command_buffer_proxy_impl)\.cc/,
    reason: 'no graphics card',
  },
  {
    pattern: /:ERROR:(.*\/)?(shared_image_interface_proxy|one_copy_raster_buffer_provider)\.cc/,
    reason: 'no graphics card',
  },
];

/** All that main and the page write while a test runs. */
export interface AppLog {
  /** Notes what a process writes, from its first line on. */
  followMain(child: ChildProcess): void;
  followPage(page: Page): void;
  /** Lines that match are expected by this test and do not fail it. */
  expect(pattern: RegExp): void;
  /** Warnings and errors that nobody expected. */
  complaints(): string[];
  text(): string;
}

interface Line {
  source: 'main' | 'main error' | 'page' | 'page problem';
  text: string;
}

export function createAppLog(): AppLog {
  const lines: Line[] = [];
  const expected: RegExp[] = noise.map(({ pattern }) => pattern);
  const add = (source: Line['source'], text: string) => {
    if (text.trim() !== '') lines.push({ source, text });
  };
  return {
    followMain(child) {
      const follow = (stream: ChildProcess['stdout'], source: Line['source']) => {
        let rest = '';
        stream?.on('data', (part: Buffer) => {
          const parts = `${rest}${part.toString('utf8')}`.split(/\r?\n/);
          rest = parts.pop() ?? '';
          for (const text of parts) add(source, text);
        });
        stream?.once('end', () => add(source, rest));
      };
      follow(child.stdout, 'main');
      follow(child.stderr, 'main error');
    },
    followPage(page) {
      page.on('console', (message) => {
        const isProblem = message.type() === 'warning' || message.type() === 'error';
        add(isProblem ? 'page problem' : 'page', `${message.type()}: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => add('page problem', `uncaught: ${error.stack ?? error.message}`));
    },
    expect: (pattern) => void expected.push(pattern),
    complaints: () =>
      lines
        .filter(({ source }) => source === 'main error' || source === 'page problem')
        .filter(({ text }) => !expected.some((pattern) => pattern.test(text)))
        .map(({ source, text }) => `${source}: ${text}`),
    text: () => lines.map(({ source, text }) => `[${source}] ${text}\n`).join(''),
  };
}
