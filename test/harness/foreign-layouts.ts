import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { run } from './child';

/** Where the fuses stand in an executable: a mark, the version of their list, its length, and each of them ("0": off). */
const fuses = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0800000000', 'latin1');

/**
 * Lays out the app as the installers of Windows and macOS take it, around programs that stand in for Electron, so that
 * on Linux as well can be seen whether the right files are in it and how it is stamped. None of it can be started.
 * @param electron an Electron for Linux, of which the language files are taken
 * @param work an empty folder
 * @param output where `win-unpacked` and `mac` go, below the checkout
 * @throws Error when the programs cannot be made, and whatever electron-builder throws
 */
export async function makeForeignLayouts(
  checkout: string,
  electron: string,
  work: string,
  output: string,
): Promise<void> {
  const layOut = (platform: Platform, config: Configuration) =>
    build({
      projectDir: checkout,
      targets: platform.createTarget('dir', Arch.x64),
      publish: 'never',
      config: { directories: { output }, electronVersion: '1.0.0', compression: 'store', ...config },
    });
  const windows = join(work, 'windows');
  await makeWindowsElectron(checkout, electron, windows);
  await layOut(Platform.WINDOWS, { electronDist: windows });
  const mac = join(work, 'mac');
  await makeMacElectron(mac);
  // Signing is macOS' own business.
  await layOut(Platform.MAC, { electronDist: mac, electronFuses: { resetAdHocDarwinSignature: false } });
}

async function makeWindowsElectron(checkout: string, electron: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await cp(join(dirname(electron), 'locales'), join(folder, 'locales'), { recursive: true });
  const program = join(folder, 'electron.exe');
  const code = await run('makensis', ['-V1', `-DOUT=${program}`, join(checkout, 'test/package/called-app.nsi')]);
  if (code !== 0) throw new Error('The program that stands in for Electron on Windows cannot be made.');
  await writeFile(program, fuses, { flag: 'a' });
}

async function makeMacElectron(folder: string): Promise<void> {
  const contents = join(folder, 'Electron.app', 'Contents');
  const framework = join(contents, 'Frameworks', 'Electron Framework.framework');
  for (const language of ['en.lproj', 'es.lproj', 'fr.lproj', 'de.lproj', 'it.lproj']) {
    for (const resources of [join(framework, 'Versions', 'A', 'Resources'), join(contents, 'Resources')]) {
      await mkdir(join(resources, language), { recursive: true });
      await writeFile(join(resources, language, 'locale.pak'), '');
    }
  }
  await writeFile(join(framework, 'Electron Framework'), fuses);
  for (const [bundle, program] of [
    [contents, 'Electron'],
    [join(contents, 'Frameworks', 'Electron Helper.app', 'Contents'), 'Electron Helper'],
  ] as const) {
    await mkdir(join(bundle, 'MacOS'), { recursive: true });
    await writeFile(join(bundle, 'MacOS', program), '', { mode: 0o755 });
    await writeFile(join(bundle, 'Info.plist'), '<plist version="1.0"><dict></dict></plist>');
  }
}
