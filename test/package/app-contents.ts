import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import description from '../../package.json' with { type: 'json' };
import { expect } from './fixture';

const keytar = 'node_modules/keytar';

/** How every platform's app is to be packaged. */
export const expectedFuses: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** The fuses of an app, by their names; `undefined` for what is neither on nor off. */
export async function fusesOf(app: string): Promise<Record<string, boolean | undefined>> {
  const wire = await getCurrentFuseWire(app);
  // The library does not export its names for "1" and "0", as they stand in the executable.
  const states: Record<string, boolean> = { '1': true, '0': false };
  const names = Object.keys(expectedFuses) as (keyof typeof expectedFuses)[];
  return Object.fromEntries(names.map((name) => [name, states[String.fromCharCode(wire[FuseV1Options[name]] ?? 0)]]));
}

/**
 * Expects of an app's archive that it holds the bundles and keytar, and nothing else; and that outside of it there is
 * keytar's binary alone.
 * @param resources the folder with `app.asar`
 * @param prebuilds names of keytar's binaries that this app is to have
 */
export function expectOnlyWhatIsNeeded(resources: string, prebuilds: readonly string[]): void {
  const archive = join(resources, 'app.asar');
  const entries = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  const files = entries.filter((path) => !entries.some((other) => other.startsWith(`${path}/`)));
  const binaries = prebuilds.map((name) => `${keytar}/prebuilds/${name}/keytar.node`).sort();
  const others = [`${keytar}/lib/keytar.js`, `${keytar}/package.json`, ...binaries, 'package.json'];
  expect(files.filter((path) => !path.startsWith('out/')).sort()).toEqual(others.sort());
  expect(files.filter((path) => /\.(map|[cm]?ts|tsx)$/.test(path))).toEqual([]);
  expect(statSync(archive).size).toBeLessThan(3_000_000);
  const packaged = JSON.parse(extractFile(archive, 'package.json').toString());
  expect(packaged.version).toBe(description.version);
  for (const name of ['scripts', 'devDependencies']) expect(packaged[name]).toBeUndefined();
  expect(filesBelow(join(resources, 'app.asar.unpacked'))).toEqual(binaries);
  expect(filesBelow(join(resources, 'notices'))).toEqual(['licences.txt', 'sbom.cdx.json']);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
