import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy, developmentPolicy, findPageFile, pageAddress, pageHeaders } from '../../main/app/page-files';

const folder = join('/', 'opt', 'app', 'out', 'renderer');
const start = pageAddress({ language: 'de', format: 'de-AT', begin: 'language' });
const find = (url: string, method = 'GET') => findPageFile({ method, url }, folder);

describe('what the page may load', () => {
  it.each([
    [start, 'index.html', 'text/html; charset=utf-8'],
    [pageAddress({ language: 'en', format: undefined }), 'index.html', 'text/html; charset=utf-8'],
    ['app://etherfax/', 'index.html', 'text/html; charset=utf-8'],
    ['app://etherfax/assets/index-B_x-9.js', 'assets/index-B_x-9.js', 'text/javascript; charset=utf-8'],
    ['app://etherfax/assets/-w_1.css?v=1#x', 'assets/-w_1.css', 'text/css; charset=utf-8'],
    ['app://etherfax/assets/inter-latin-wght.woff2', 'assets/inter-latin-wght.woff2', 'font/woff2'],
    // The address itself has no way up: what climbs out of it lands at its root again.
    ['app://etherfax/../../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://etherfax/%2e%2e/assets/a.js', 'assets/a.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', (url, path, contentType) => {
    expect(find(url)).toEqual({ path: join(folder, path), contentType });
  });
});

describe('what nobody may load', () => {
  it.each([
    'app://etherfax/..%2f..%2fmain/index.js',
    'app://etherfax/..%2Findex.html',
    'app://etherfax/%2e%2e%2fmain/index.js',
    'app://etherfax/..%5c..%5cmain%5cindex.js',
    'app://etherfax/..\\..\\main\\index.js',
    'app://etherfax/....//main/index.js',
    'app://etherfax/assets/..%252fmain.js',
    'app://etherfax//etc/passwd',
    'app://etherfax//host/share/x.js',
    'app://etherfax/C:/Windows/x.js',
    'app://etherfax/index.html::$DATA',
    'app://etherfax/index.html%00.js',
    'app://etherfax/.env',
    'app://etherfax/.git/x.js',
    'app://etherfax/assets/.hidden.js',
    'app://etherfax/assets/',
    'app://etherfax/assets',
    'app://etherfax/x.json',
    'app://etherfax/x.constructor',
    'app://etherfax/x.toString',
    'app://etherfax/index.HTML',
    'app://etherfax/index.js.map',
    'app://etherfax/a b.js',
    'app://etherfax/ä.js',
    'app://other/index.html',
    'app://etherfax.evil/index.html',
    'app://etherfax:1/index.html',
    'app://user@etherfax/index.html',
    'app://user:word@etherfax/index.html',
    'https://etherfax/index.html',
    'file:///etc/passwd',
    'application://etherfax/index.html',
    'index.html',
    '',
  ])('%s', (url) => {
    expect(find(url)).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'get'])('with %s', (method) => {
    expect(find(start, method)).toBeUndefined();
  });
});

describe('the headers', () => {
  const directives = new Map(contentPolicy.split('; ').map((one) => [one.split(' ')[0], one]));

  it('allow the page its own files and nothing else', () => {
    expect(directives.get('default-src')).toBe("default-src 'none'");
    expect(directives.get('script-src')).toBe("script-src 'self'");
    expect(directives.get('font-src')).toBe("font-src 'self'");
    expect(directives.get('connect-src')).toBe("connect-src 'none'");
    expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(directives.get('style-src')).toBe("style-src 'self'");
    for (const name of ['base-uri', 'form-action', 'frame-ancestors', 'object-src', 'trusted-types']) {
      expect(directives.get(name)).toBe(`${name} 'none'`);
    }
    expect(contentPolicy).not.toContain('unsafe');
  });

  it('say the rest that a browser wants to be told', () => {
    expect(pageHeaders(contentPolicy)).toMatchObject({
      'Content-Security-Policy': contentPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(pageHeaders(contentPolicy)['Permissions-Policy']).toContain('clipboard-read=()');
  });

  it('open the web socket of one development server only', () => {
    const policy = developmentPolicy(new URL('http://127.0.0.1:5173'));
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:5173");
    expect(policy).toContain("default-src 'none'");
  });
});

describe('the address of the page', () => {
  it.each([
    [{ language: 'de', format: 'de-AT', begin: undefined }, 'app://etherfax/index.html?language=de&format=de-AT'],
    [{ language: 'fr', format: undefined }, 'app://etherfax/index.html?language=fr'],
    [
      { language: 'es', format: 'es-MX', begin: 'language' },
      'app://etherfax/index.html?language=es&format=es-MX#language',
    ],
  ] as const)('says in which language it speaks, and where it begins: %j', (manner, address) =>
    expect(pageAddress(manner)).toBe(address),
  );
});
