import { describe, expect, it } from 'vitest';
import { missingParts, notFound, packagesFor } from '../harness/system-packages';

const debian12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';
const debian13 = 'VERSION_ID="13"\nID=debian\n';
const debianTesting = 'PRETTY_NAME="Debian GNU/Linux forky/sid"\nID=debian\n';
const ubuntu22 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="22.04"\n';
const ubuntu24 = 'ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n';

describe('the packages that bring what is missing', () => {
  it('are named once each, in order', () => {
    const parts = ['Xvfb', 'libnssutil3.so', 'dbus-send', 'dbus-daemon', 'libnss3.so', 'libsecret-1.so.0'];
    expect(packagesFor(parts, debian12)).toEqual(['dbus', 'libnss3', 'libsecret-1-0', 'xvfb']);
  });

  it.each([
    ['Debian 12', debian12, 'libgtk-3-0'],
    ['Ubuntu 22.04', ubuntu22, 'libgtk-3-0'],
    ['Debian 13', debian13, 'libgtk-3-0t64'],
    ['Debian testing', debianTesting, 'libgtk-3-0t64'],
    ['Ubuntu 24.04', ubuntu24, 'libgtk-3-0t64'],
  ])('have the names of %s', (_, osRelease, name) => {
    expect(packagesFor(['libgtk-3.so.0', 'libnss3.so'], osRelease)).toEqual([name, 'libnss3']);
  });

  it('keep a library’s own name where the package is not known', () => {
    expect(packagesFor(['libunheard.so.9'], debian12)).toEqual(['libunheard.so.9']);
  });
});

it('reads from ldd what is not found', () => {
  const text = '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibgbm.so.1 => not found\n';
  expect(notFound(text)).toEqual(['libnss3.so', 'libgbm.so.1']);
});

it('finds programs in the path', async () => {
  const programs = ['node', 'no-such-program-anywhere'];
  expect(await missingParts({ programs, binaries: [] })).toEqual(['no-such-program-anywhere']);
});
