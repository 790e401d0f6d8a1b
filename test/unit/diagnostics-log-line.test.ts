import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLog } from '../../main/diagnostics/clean-log';
import { loggable, withheld } from '../../main/diagnostics/log-line';

const written = (text: string) => loggable({ text }).text;

it.each([
  ['a code', 'connect.proxy'],
  ['a request id', '4f1c2b9e-6c1d-4f0a-9a53-0c8d6f8e2b11'],
  ['a fingerprint', '3f9a01c277be'],
  ['a version', 'Electron 45.4.1, Chromium 148.0.1, Node 24.1.0'],
  ['field names', 'items.0.role, user.email'],
  ['the field of nothing', '(as a whole)'],
  ['a command', 'keyAccounts.addByServiceAccount'],
  ['an endpoint', 'POST /accounts/{accountNumber}/api-key/reset'],
  ['an account number', 'EFAX-1234-5678'],
  ['a system’s code', 'ENOSPC'],
  ['nothing', ''],
])('%s is written', (_what, text) => {
  expect(written(text)).toBe(text);
});

it.each([
  ['an email address', 'dana@example.com'],
  ['an email address in a sentence', 'Sign-in of dana@example.com failed'],
  ['a path', '/home/dana/.config/etherFAX Admin/preferences.json'],
  ['a path of Windows', 'C:\\Users\\dana\\AppData'],
  ['a path with the slashes of others', 'C:/Users/dana'],
  ['a path after an endpoint', 'GET /accounts/../../home/dana'],
  ['an address', 'https://portal.example.com/?token=x'],
  ['a name with an accent', 'José'],
  ['a text on two lines', 'a\nb'],
  ['a key', 'q0O1lI5S8B+2Zz/mN7vWw9Xx3Yy4Kk6Gg1Hh0OoQD8B='],
  ['a token', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0'],
])('%s is withheld', (_what, text) => {
  expect(written(text)).toBe(withheld);
});

it('whatever is logged, no key, email address or home folder is in what is written', () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  const home = fc.constantFrom('/home/dana', '/Users/dana', 'C:\\Users\\dana', '\\\\server\\dana');
  fc.assert(
    fc.property(fc.string(), fc.oneof(key, fc.emailAddress(), home), fc.string(), (before, secret, after) => {
      expect(String(written(`${before}${secret}${after}`))).not.toContain(secret);
    }),
    { numRuns: 2000 },
  );
});

describe('a log that is given away', () => {
  const line = (more: object) => JSON.stringify({ at: '2026-01-05T09:00:00.000Z', level: 'info', event: 'e', ...more });

  it('keeps our lines, and cleans what older versions or others have written into them', () => {
    const clean = cleanLog(`${line({ code: 'connect.proxy', n: 3 })}\n${line({ who: 'dana@example.com' })}\n`);
    expect(
      clean
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toEqual([
      { at: '2026-01-05T09:00:00.000Z', level: 'info', event: 'e', code: 'connect.proxy', n: 3 },
      { at: '2026-01-05T09:00:00.000Z', level: 'info', event: 'e', who: withheld },
    ]);
  });

  it('leaves out what is no line of ours, and says how many', () => {
    const nested = line({ who: { email: 'dana@example.com' } });
    const clean = cleanLog(`dana@example.com\n${nested}\n"text"\n${line({})}\n{"at":"cut of`);
    expect(clean).toBe(`${line({})}\n{"leftOut":4}\n`);
    expect(cleanLog('')).toBe('');
  });
});
