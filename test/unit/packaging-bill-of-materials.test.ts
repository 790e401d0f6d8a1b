import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, readLock, shippedWithLicences } from '../../build/bill-of-materials';
import { acceptedLicences, licenceTexts } from '../../build/licences';
import { packageFolder } from '../../build/shipped-packages';

const checkout = resolve('.');
const lock = readLock(checkout);
const runtime = { electron: '45.4.1', chrome: '150.0.1.2', node: '26.1.0' };
const shipped = ['node_modules/axios', 'node_modules/form-data', 'node_modules/react', 'node_modules/react-dom'];

describe('the package that a module belongs to', () => {
  it.each([
    ['/home/a/node_modules/react/index.js', 'node_modules/react'],
    ['/home/a/node_modules/@scope/name/dist/x.mjs?v=1', 'node_modules/@scope/name'],
    ['\0/home/a/node_modules/ms/index.js?commonjs-proxy', 'node_modules/ms'],
    ['/home/a/node_modules/x/node_modules/y/z.js', 'node_modules/x/node_modules/y'],
    ['/home/a/node_modules/x/node_modules/@s/y/z.js', 'node_modules/x/node_modules/@s/y'],
    ['C:\\a\\node_modules\\react\\index.js', 'node_modules/react'],
    ['../node_modules/@fontsource-variable/inter/files/a.woff2', 'node_modules/@fontsource-variable/inter'],
    ['/home/a/renderer/main.tsx', undefined],
    ['\0vite/preload-helper', undefined],
    ['/home/a/my_node_modules/x/y.js', undefined],
  ])('%j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});

describe('the bill of materials', () => {
  const bill = billOfMaterials(lock, shipped, runtime);
  const find = (name: string) => bill.components.find((component) => component.name === name);

  it('lists what was bundled, what ships as it is, and the runtime', () => {
    expect(bill.components.map(({ name }) => name)).toEqual([
      'axios',
      'form-data',
      '@github/keytar',
      'react',
      'react-dom',
      'electron',
      'chromium',
      'node',
    ]);
  });

  it('gives version, licence, hash and address as the lock file has them', () => {
    expect(find('axios')).toMatchObject({
      version: lock.packages['node_modules/axios']?.version,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
    expect(find('@github/keytar')?.purl).toMatch(/^pkg:npm\/%40github\/keytar@7/);
    expect(find('chromium')?.cpe).toBe('cpe:2.3:a:google:chrome:150.0.1.2:*:*:*:*:*:*:*');
  });

  it('says what depends on what, of what ships alone', () => {
    const dependsOn = (start: string) => bill.dependencies.find(({ ref }) => ref.startsWith(start))?.dependsOn;
    expect(dependsOn('axios@')).toEqual([expect.stringMatching(/^form-data@/)]);
    expect(dependsOn('@github/keytar@')).toEqual([]);
    expect(dependsOn('electron@')).toEqual(['chromium@150.0.1.2', 'node@26.1.0']);
    const ofTheApp = dependsOn('etherfax-admin@')?.map((ref) => ref.replace(/(?<=.)@.*/, ''));
    expect(ofTheApp).toEqual(['axios', '@github/keytar', 'react', 'react-dom', 'electron']);
    const refs = [bill.metadata.component, ...bill.components].map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((one) => !refs.includes(one)),
    ).toEqual([]);
  });

  it('is the same for the same sources, and another one for others', () => {
    expect(billOfMaterials(lock, [...shipped].reverse(), runtime)).toEqual(bill);
    const other = billOfMaterials(lock, shipped.slice(1), runtime);
    expect(other.serialNumber).not.toBe(bill.serialNumber);
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('refuses a package that the lock file does not know', () => {
    expect(() => billOfMaterials(lock, ['node_modules/never-locked'], runtime)).toThrow('never-locked');
  });
});

describe('the licence list', () => {
  const packages = shippedWithLicences(lock, [...shipped, 'node_modules/https-proxy-agent', 'node_modules/lazy-val']);

  it('names licences that may be shipped', () => {
    for (const { name, licence } of packages) expect(acceptedLicences, name).toContain(licence);
  });

  it('gives each text, also one that stands in a README alone or nowhere', () => {
    const [head, ...texts] = licenceTexts(checkout, packages).split(`\n${'-'.repeat(80)}\n`);
    expect(head).toContain('LICENSES.chromium.html');
    expect(texts).toHaveLength(packages.length);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain(`${packages[index]?.name} ${packages[index]?.version} (`);
      expect(text).toMatch(/permi(t|ssion)/i);
    }
  });
});
