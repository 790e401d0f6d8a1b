/**
 * What the Windows uninstaller adds to electron-builder's. The whole one is made on Windows; here it is compiled with
 * Debian's NSIS, and where Wine is installed (Debian: wine64) also run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture';

const wine = '/usr/lib/wine/wine64';

function compile(script: string, ...definitions: string[]): void {
  const path = join(import.meta.dirname, script);
  execFileSync('makensis', ['-V2', '-WX', ...definitions.map((one) => `-D${one}`), path], { stdio: 'pipe' });
}

function makeInstaller(folder: string): string {
  const [app, installer] = [join(folder, 'app.exe'), join(folder, 'installer.exe')];
  compile('called-app.nsi', `OUT=${app}`);
  compile('uninstaller.nsi', `OUT=${installer}`, `APP=${app}`);
  return installer;
}

test('the uninstaller’s part compiles without a warning', ({ folder }) => {
  expect(existsSync(makeInstaller(folder))).toBe(true);
});

if (existsSync(wine)) {
  test('the silent uninstaller has the app remove the data if asked, and only then', ({ folder }) => {
    // Wine first lays out a Windows, and then starts ten programs one after the other.
    test.setTimeout(240_000);
    const installer = makeInstaller(folder);
    const installed = join(folder, 'installed');
    const env = {
      ...process.env,
      WINEPREFIX: join(folder, 'wine'),
      WINEDEBUG: '-all',
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
      DISPLAY: '',
    };
    const start = (program: string, ...args: string[]) => {
      try {
        execFileSync(wine, [program, ...args], { env, stdio: 'pipe', timeout: 50_000 });
        return 0;
      } catch (thrown) {
        return thrown instanceof Error && 'status' in thrown ? thrown.status : -1;
      }
    };
    const called = join(installed, 'called.txt');
    const uninstall = (...args: string[]) => {
      start(installer, `/D=Z:${installed.replaceAll('/', '\\')}`);
      expect(existsSync(join(installed, 'etherFAX Admin.exe'))).toBe(true);
      const code = start(join(installed, 'Uninstall.exe'), '/S', ...args, `_?=Z:${installed.replaceAll('/', '\\')}`);
      return { code, called: existsSync(called) ? readFileSync(called, 'utf8') : undefined };
    };
    expect(uninstall()).toEqual({ code: 0, called: undefined });
    expect(uninstall('/REMOVEDATA', '--updated')).toEqual({ code: 0, called: undefined });
    expect(uninstall('/REMOVEDATA')).toEqual({ code: 0, called: '--remove-data' });
    writeFileSync(join(installed, 'fails.txt'), '');
    expect(uninstall('/REMOVEDATA').code).toBe(3);
    expect(existsSync(join(installed, 'etherFAX Admin.exe')), 'uninstalled all the same').toBe(false);
  });
}
