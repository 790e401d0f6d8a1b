#!/usr/bin/env node
/**
 * Stands in for fpm, which electron-builder fetches from a release host: makes a Debian package of the arguments that
 * electron-builder gives it, with Debian's own dpkg-deb. For tests alone.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const options = {};
const files = [];
const given = process.argv.slice(2);
while (given.length > 0) {
  const [word] = given.splice(0, 1);
  if (word === '--force') continue;
  if (word.startsWith('-')) options[word] = [...(options[word] ?? []), ...given.splice(0, 1)];
  else files.push(word);
}
const one = (name) => options[name]?.[0] ?? '';
if (one('-t') !== 'deb') throw new Error(`This stand-in makes deb packages alone, not ${one('-t')}.`);

const root = mkdtempSync(join(tmpdir(), 'deb-'));
chmodSync(root, 0o755);
try {
  for (const file of files) {
    const at = file.lastIndexOf('=');
    const [from, to] = [file.slice(0, at), join(root, file.slice(at + 1))];
    mkdirSync(dirname(to), { recursive: true });
    if (from.endsWith('/')) cpSync(from, to, { recursive: true });
    else copyFileSync(from, to);
  }
  mkdirSync(join(root, 'DEBIAN'));
  for (const [option, name] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    writeFileSync(join(root, 'DEBIAN', name), readFileSync(one(option)));
    chmodSync(join(root, 'DEBIAN', name), 0o755);
  }
  const fields = {
    Package: one('--name'),
    Version: one('--version'),
    License: one('--license'),
    Vendor: one('--vendor'),
    Architecture: one('--architecture'),
    Maintainer: one('--maintainer'),
    Depends: (options['-d'] ?? []).join(', '),
    Recommends: (options['--deb-recommends'] ?? []).join(', '),
    Section: 'default',
    Priority: one('--deb-priority'),
    Homepage: one('--url'),
    // The lines after the first begin with a space, and none is empty.
    Description: one('--description').replaceAll('\n', '\n ').trimEnd(),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(root, 'DEBIAN', 'control'), lines.join(''));
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', root, one('--package')]);
} finally {
  rmSync(root, { recursive: true, force: true });
}
