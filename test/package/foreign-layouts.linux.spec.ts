/** The apps of Windows and macOS as their installers take them, laid out on Linux around programs that cannot start. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { expectedFuses, expectOnlyWhatIsNeeded, fusesOf } from './app-contents';
import { expect, test } from './fixture';

test('Windows: contents, fuses, the archive’s hash and the names in the executable', async ({ layout }) => {
  const folder = join(layout.output, '../foreign/win-unpacked');
  const executable = join(folder, 'etherFAX Admin.exe');
  expectOnlyWhatIsNeeded(join(folder, 'resources'), ['win32-x64']);
  expect(await fusesOf(executable)).toEqual(expectedFuses);
  expect(readdirSync(join(folder, 'locales')).sort()).toEqual([
    'de.pak',
    'en-GB.pak',
    'en-US.pak',
    'es-419.pak',
    'es.pak',
    'fr.pak',
  ]);

  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(executable)));
  const integrity = entries.find(({ type }) => type === 'INTEGRITY');
  expect(JSON.parse(new TextDecoder().decode(integrity?.bin))).toEqual([
    { file: 'resources\\app.asar', alg: 'SHA256', value: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const [version] = Resource.VersionInfo.fromEntries(entries);
  expect(version?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
    ProductName: 'etherFAX Admin',
    CompanyName: 'The etherFAX Admin authors',
  });
  expect(Resource.IconGroupEntry.fromEntries(entries)[0]?.icons.length).toBe(7);
});

test('macOS: contents, fuses, the archive’s hash and the names in the bundle', async ({ layout }) => {
  const bundle = join(layout.output, '../foreign/mac/etherFAX Admin.app');
  const resources = join(bundle, 'Contents', 'Resources');
  expectOnlyWhatIsNeeded(resources, ['darwin-arm64', 'darwin-x64']);
  expect(await fusesOf(bundle)).toEqual(expectedFuses);
  expect(
    readdirSync(resources)
      .filter((name) => name.endsWith('.lproj'))
      .sort(),
  ).toEqual(['de', 'en', 'es', 'fr'].map((language) => `${language}.lproj`));
  const about = readFileSync(join(bundle, 'Contents', 'Info.plist'), 'utf8');
  const textOf = (key: string) => new RegExp(`<key>${key}</key>\\s*<string>([^<]*)`).exec(about)?.[1];
  expect(textOf('CFBundleIdentifier')).toBe('net.etherfax-admin.app');
  expect(textOf('CFBundleName')).toBe('etherFAX Admin');
  expect(textOf('LSApplicationCategoryType')).toBe('public.app-category.business');
  expect(about).toMatch(
    /<key>ElectronAsarIntegrity<\/key>[\s\S]*?<string>SHA256<\/string>[\s\S]*?<string>[0-9a-f]{64}</,
  );
});
