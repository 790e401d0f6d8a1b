import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { licenceTexts, type ShippedPackage } from './licences';
import { shippedPackages } from './shipped-packages';

const lockSchema = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
      devDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Lock = z.infer<typeof lockSchema>;

/** Versions of the runtime that the app is packaged with, as `process.versions` gives them. */
export const runtimeSchema = z.object({ electron: z.string(), chrome: z.string(), node: z.string() });
export type Runtime = z.infer<typeof runtimeSchema>;

/** A component of a CycloneDX 1.6 document, as far as this app uses it. */
interface Component {
  type: 'application' | 'library' | 'framework';
  'bom-ref': string;
  name: string;
  version: string;
  purl?: string;
  cpe?: string;
  licenses?: [{ license: { id: string } }];
  hashes?: [{ alg: 'SHA-512'; content: string }];
}

/**
 * The app's software bill of materials in CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): what ships, and nothing
 * that only builds or tests. The same sources give the same text: it has no time in it and its serial number is a hash.
 * @param lock content of package-lock.json
 * @param shipped folders of the packages that were bundled, as the lock file names them
 */
export function billOfMaterials(lock: Lock, shipped: readonly string[], runtime: Runtime) {
  const { name, version } = lock;
  const app: Component = { ...component('application', name, version), licenses: [{ license: { id: 'MIT' } }] };
  const folders = [...new Set([...shipped, ...runtimeDependencies(lock)])].sort();
  const libraries = folders.map((folder) => library(lock, folder));
  const refOf = new Map(folders.map((folder, index) => [folder, libraries[index]?.['bom-ref'] ?? '']));
  const parts = runtimeParts(runtime);
  const dependencies = [
    { ref: app['bom-ref'], dependsOn: [...dependenciesOf(lock, '', refOf), parts[0]?.['bom-ref'] ?? ''] },
    ...folders.map((folder) => ({ ref: refOf.get(folder) ?? '', dependsOn: dependenciesOf(lock, folder, refOf) })),
    { ref: parts[0]?.['bom-ref'] ?? '', dependsOn: parts.slice(1).map((part) => part['bom-ref']) },
  ];
  const content = { metadata: { component: app }, components: [...libraries, ...parts], dependencies };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  } as const;
}

/** What ships, for the licence list. */
export function shippedWithLicences(lock: Lock, shipped: readonly string[]): ShippedPackage[] {
  const folders = [...new Set([...shipped, ...runtimeDependencies(lock)])].sort();
  return folders.map((folder) => {
    const { name, version } = library(lock, folder);
    return { folder, name, version, licence: lock.packages[folder]?.license ?? 'unknown' };
  });
}

/**
 * Writes `sbom.cdx.json` and `licences.txt` into `dist/notices`, from where they go into every package.
 * @throws Error for a package that the lock file does not know
 */
export function writeNotices(checkout: string, runtime: Runtime): void {
  const lock = readLock(checkout);
  const shipped = shippedPackages(checkout);
  const folder = join(checkout, 'dist/notices');
  mkdirSync(folder, { recursive: true });
  const bill = JSON.stringify(billOfMaterials(lock, shipped, runtime), undefined, 2);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${bill}\n`);
  writeFileSync(join(folder, 'licences.txt'), licenceTexts(checkout, shippedWithLicences(lock, shipped)));
}

export const readLock = (checkout: string): Lock =>
  lockSchema.parse(JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8')));

/** Packages that ship as they are. The types and headers that they bring are not packaged (electron-builder.yml). */
const runtimeDependencies = (lock: Lock) =>
  Object.keys(lock.packages['']?.dependencies ?? {}).map((name) => `node_modules/${name}`);

function library(lock: Lock, folder: string): Component {
  const entry = lock.packages[folder];
  if (!entry?.version) throw new Error(`${folder} was bundled, but package-lock.json does not know it.`);
  // A package that goes by another name in this project has its own beside it.
  const name = entry.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const hash = /^sha512-(.+)$/.exec(entry.integrity ?? '')?.[1];
  return {
    ...component('library', name, entry.version),
    ...(entry.license && { licenses: [{ license: { id: entry.license } }] }),
    ...(hash && { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] }),
  };
}

/** Electron, and what it is made of: scanners look for Chromium and Node under their own names. */
function runtimeParts({ electron, chrome, node }: Runtime): Component[] {
  const cpe = (vendor: string, product: string, version: string) =>
    `cpe:2.3:a:${vendor}:${product}:${version}:*:*:*:*:*:*:*`;
  const generic = (name: string, version: string, cpeOf: string): Component => ({
    type: 'framework',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:generic/${name}@${version}`,
    cpe: cpeOf,
  });
  return [
    { ...component('framework', 'electron', electron), cpe: cpe('electronjs', 'electron', electron) },
    generic('chromium', chrome, cpe('google', 'chrome', chrome)),
    generic('node', node, cpe('nodejs', 'node.js', node)),
  ];
}

function component(type: Component['type'], name: string, version: string): Component {
  return {
    type,
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/**
 * The shipped ones among a package's dependencies, found as Node finds them: from its own folder upwards. What the app
 * itself bundles is among its development dependencies.
 */
function dependenciesOf(lock: Lock, folder: string, refOf: ReadonlyMap<string, string>): string[] {
  const { dependencies = {}, devDependencies = {} } = lock.packages[folder] ?? {};
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort().flatMap((name) => {
    for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
      const found = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
      if (lock.packages[found]) return refOf.get(found) ?? [];
      if (from === '') return [];
    }
  });
}

/** A UUID (version 8, one's own making) from a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
