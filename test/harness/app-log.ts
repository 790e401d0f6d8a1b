import type { ChildProcess } from 'node:child_process';
import type { Page } from 'playwright/test';
import { isNoise } from './chromium-noise';

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
  const expected: RegExp[] = [];
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
        .filter(({ source, text }) => (source === 'main error' && !isNoise(text)) || source === 'page problem')
        .filter(({ text }) => !expected.some((pattern) => pattern.test(text)))
        .map(({ source, text }) => `${source}: ${text}`),
    text: () => lines.map(({ source, text }) => `[${source}] ${text}\n`).join(''),
  };
}
