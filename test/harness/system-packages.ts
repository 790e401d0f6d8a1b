import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, run } from './child';

/** What a command needs of a Linux system. */
export interface SystemNeeds {
  /** Names of programs in the path. */
  programs: readonly string[];
  /** Executables and libraries, whose own libraries must be there. */
  binaries: readonly string[];
}

/** What the tests need whatever desktop there is: they always bring their own display and keyring. */
export const testPrograms = [
  ...['Xvfb', 'dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'],
  // What the tests of proxies and certificates bring
  ...['squid', 'certutil', 'pk12util', 'openssl'],
];

/** Debian's package of each program that may be missing. */
const programPackages: Record<string, string> = {
  Xvfb: 'xvfb',
  certutil: 'libnss3-tools',
  pk12util: 'libnss3-tools',
  // The one that can look into what goes through it
  squid: 'squid-openssl',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
  'desktop-file-validate': 'desktop-file-utils',
  'dpkg-deb': 'dpkg',
  'gnome-keyring-daemon': 'gnome-keyring',
  makensis: 'nsis',
  mksquashfs: 'squashfs-tools',
  xclip: 'xclip',
};

/** Debian's package of each library that Electron or keytar loads. */
const libraryPackages: Record<string, string> = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsecret-1.so.0': 'libsecret-1-0',
  'libsmime3.so': 'libnss3',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
};

/** Packages that Debian 13 and Ubuntu 24.04 renamed when time became 64 bits wide. */
const renamed = new Set([
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

/**
 * Sees to it that what a command needs of the system is there. Root on Debian or Ubuntu gets it installed.
 * @throws Error that names what is missing, on Debian and Ubuntu in one line to paste
 */
export async function ensureSystemPackages(needs: SystemNeeds): Promise<void> {
  if (process.platform !== 'linux') return;
  let missing = await missingParts(needs);
  if (missing.length === 0) return;
  const isDebian = existsSync('/usr/bin/apt-get');
  const packages = packagesFor(missing, isDebian ? readFileSync('/etc/os-release', 'utf8') : '');
  if (isDebian && process.getuid?.() === 0) {
    console.log(`Installing system packages: ${packages.join(' ')} …`);
    await install(packages);
    missing = await missingParts(needs);
    if (missing.length === 0) return;
  }
  if (isDebian) throw new Error(`System packages are missing: sudo apt-get install -y ${packages.join(' ')}`);
  throw new Error(`These programs and libraries are missing on this system: ${missing.join(', ')}`);
}

/** Programs and libraries that a command needs and that are not there. */
export async function missingParts({ programs, binaries }: SystemNeeds): Promise<string[]> {
  const libraries = await Promise.all(binaries.map((binary) => output('ldd', [binary])));
  return [...programs.filter((name) => !isInPath(name)), ...libraries.flatMap((text) => notFound(text ?? ''))];
}

/** The libraries that `ldd` says are not found. */
export const notFound = (text: string): string[] =>
  [...text.matchAll(/^\s*(\S+) => not found/gm)].flatMap(([, name]) => name ?? []);

/**
 * Debian's or Ubuntu's packages that bring programs and libraries; a library that is not known goes by its own name.
 * @param osRelease content of /etc/os-release
 */
export function packagesFor(parts: readonly string[], osRelease: string): string[] {
  const names = parts.map((part) => programPackages[part] ?? libraryPackages[part] ?? part);
  const current = names.map((name) => (renamed.has(name) && hasRenamed(osRelease) ? `${name}t64` : name));
  return [...new Set(current)].sort();
}

function hasRenamed(osRelease: string): boolean {
  const value = (key: string) => osRelease.match(new RegExp(`^${key}="?([^"\\n]*)`, 'm'))?.[1] ?? '';
  const version = Number.parseFloat(value('VERSION_ID'));
  // Debian's testing and unstable have no number.
  if (value('ID') === 'debian') return !(version < 13);
  return value('ID') === 'ubuntu' && version >= 24.04;
}

function isInPath(program: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/bin', '/usr/sbin'];
  return folders.some((folder) => isExecutable(join(folder, program)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What cannot be installed is found missing afterwards, so the exit codes say nothing more. */
async function install(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'];
  const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
  await run('apt-get', [...quiet, 'update'], { env, stdio, limit: 300_000 });
  const options = [...quiet, 'install', '-y', '--no-install-recommends', ...packages];
  await run('apt-get', options, { env, stdio, limit: 900_000 });
}
