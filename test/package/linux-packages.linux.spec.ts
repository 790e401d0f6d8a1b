import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider.js';
import { readListing } from '../../main/updates/listing';
import description from '../../package.json' with { type: 'json' };
import { expect, test } from './fixture';

const program = '/opt/etherFAX Admin/etherfax-admin';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

const packageOf = (output: string, ending: string) => {
  const name = readdirSync(output).find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error(`There is no ${ending} in ${output}.`);
  return join(output, name);
};

test('the deb brings the app, its menu entry and its scripts', ({ layout, folder }) => {
  const deb = packageOf(layout.output, '.deb');
  const fields = run('dpkg-deb', '--field', deb);
  expect(fields).toMatch(/^Package: etherfax-admin$/m);
  expect(fields).toMatch(/^Architecture: (amd64|arm64)$/m);
  expect(fields).toMatch(/^Depends: .*libsecret-1-0/m);
  expect(fields).toMatch(/^Recommends: .*gnome-keyring/m);

  const control = join(folder, 'control');
  const root = join(folder, 'root');
  for (const path of [control, root]) mkdirSync(path);
  run('dpkg-deb', '--control', deb, control);
  for (const script of ['postinst', 'postrm']) run('bash', '-n', join(control, script));
  const removal = readFileSync(join(control, 'postrm'), 'utf8');
  expect(removal).not.toContain('${');
  // By hand for a case in which there is nothing to undo.
  expect(run('bash', join(control, 'postrm'), 'upgrade')).toBe('');
  expect(run('bash', join(control, 'postrm'), 'purge')).toContain("secret-tool clear service 'etherFAX Admin'");

  const files = run('dpkg-deb', '--contents', deb);
  expect(files).toContain(`.${program}\n`);
  expect(files).toContain('/resources/apparmor-profile\n');
  expect(files).not.toMatch(/^\S*s\S* .*chrome-sandbox/m);
  run('sh', '-c', 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" ./usr', 'sh', deb, root);
  const entry = join(root, 'usr/share/applications/etherfax-admin.desktop');
  run('desktop-file-validate', entry);
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec="?\/opt\/etherFAX Admin\/etherfax-admin"? %U$/m);
});

test('the list of versions is one that the app reads, and says what is new', ({ layout }) => {
  for (const name of ['latest-linux.yml', 'beta-linux.yml']) {
    const path = join(layout.output, name);
    const listing = readListing(parseUpdateInfo(readFileSync(path, 'utf8'), name, new URL('https://x.example')));
    expect(listing.version).toBe(description.version);
    expect(listing.releaseNotes).toMatch(/^- \S/);
    const image = listing.files.find(({ url }) => url.endsWith('.AppImage'));
    expect(image?.size).toBe(statSync(packageOf(layout.output, '.AppImage')).size);
  }
});

test('the AppImage brings the app and starts it in its sandbox', ({ layout, folder }) => {
  const image = packageOf(layout.output, '.AppImage');
  // One that was made without a release host's tools is the file system alone.
  const offset =
    readFileSync(image).subarray(0, 4).toString('latin1') === 'hsqs' ? '0' : run(image, '--appimage-offset').trim();
  const root = join(folder, 'image');
  const wanted = ['AppRun', 'etherfax-admin.desktop', 'resources/app.asar'];
  run('unsquashfs', '-quiet', '-no-progress', '-offset', offset, '-dest', root, image, ...wanted);
  expect(readdirSync(root).sort()).toEqual(['AppRun', 'etherfax-admin.desktop', 'resources']);
  const entry = join(root, 'etherfax-admin.desktop');
  run('desktop-file-validate', entry);
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=AppRun %U$/m);
  run('bash', '-n', join(root, 'AppRun'));
});
