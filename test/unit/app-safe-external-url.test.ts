import { describe, expect, it } from 'vitest';
import { safeExternalUrl } from '../../main/app/safe-external-url';
import { AppError } from '../../shared/errors';

const host = 'portal.example';

function codeOf(address: string, allowedHost = host): string | undefined {
  try {
    safeExternalUrl(address, allowedHost);
    return undefined;
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : 'something else';
  }
}

describe('an address for the browser', () => {
  it.each([
    ['https://portal.example/reset?x=1', host, 'https://portal.example/reset?x=1'],
    ['https://PORTAL.example', host, 'https://portal.example/'],
    ['https://portal.example:443/a', host, 'https://portal.example/a'],
    ['https://127.0.0.1:8443/reset', '127.0.0.1:8443', 'https://127.0.0.1:8443/reset'],
    ['https://portal.example\t/a b', host, 'https://portal.example/a%20b'],
  ])('%s is opened', (address, allowedHost, opened) => {
    expect(safeExternalUrl(address, allowedHost)).toBe(opened);
  });

  it.each([
    'http://portal.example/reset',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://portal.example/share',
    'ms-msdt:/id',
    'data:text/html,x',
    'app://etherfax/index.html',
    'https://portal.example.evil/',
    'https://evil/portal.example',
    'https://evil.portal.example/',
    'https://portal.example@evil/',
    'https://user@portal.example/',
    'https://user:word@portal.example/',
    'https://portal.example:8443/',
    'https://evil\\@portal.example/',
    'https:///',
    'portal.example/reset',
    '//portal.example/',
    '',
  ])('%s is refused', (address) => {
    expect(codeOf(address)).toBe('auth.unsafe-link');
  });

  it('is refused when no host is allowed', () => {
    expect(codeOf('https://portal.example/', '')).toBe('auth.unsafe-link');
  });

  it('is not repeated in the refusal', () => {
    expect(() => safeExternalUrl('https://evil/?token=abc', host)).toThrow(/^(?!.*abc).*$/);
  });
});
