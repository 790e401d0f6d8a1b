import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts Debian's programs in the place of the tools that electron-builder fetches from a release host, for this process.
 * An AppImage then is the file system alone, without the program before it that mounts it: it can be looked into, not
 * started.
 * @param folder empty; is to stay until the packages are made
 */
export async function prepareStandInTools(folder: string): Promise<void> {
  const tools = join(folder, 'linux-x64');
  await mkdir(tools, { recursive: true });
  await mkdir(join(folder, 'lib', 'x64'), { recursive: true });
  await symlink('/usr/bin/desktop-file-validate', join(tools, 'desktop-file-validate'));
  // Without compression: nobody downloads it.
  const quickly = '#!/bin/sh\nexec /usr/bin/mksquashfs "$@" -noI -noD -noF -noX\n';
  await writeFile(join(tools, 'mksquashfs'), quickly, { mode: 0o755 });
  await writeFile(join(folder, 'runtime-x64'), '');
  process.env.APPIMAGE_TOOLS_PATH = folder;
  process.env.CUSTOM_FPM_PATH = join(import.meta.dirname, 'fpm-stand-in.js');
}
