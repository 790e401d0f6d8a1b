import { describe, expect, it } from 'vitest';
import { installationOf, whyOff } from '../../main/app/updates/installation';
import { decide, noPolicy } from '../../shared/policy';

const uninstaller = 'C:\\Program Files\\etherFAX Admin\\Uninstall etherFAX Admin.exe';
const windows = { platform: 'win32', executable: 'C:\\Program Files\\etherFAX Admin\\etherFAX Admin.exe' } as const;
const mounted = { APPIMAGE: '/home/a/etherFAX.AppImage', APPDIR: '/tmp/.mount_ether1' };
const linux = { platform: 'linux', executable: '/tmp/.mount_ether1/etherfax-admin' } as const;

describe('what installed the app', () => {
  it.each([
    ['Windows’ own installer', { ...windows, exists: (path: string) => path === uninstaller }, 'nsis'],
    ['the MSI', windows, 'managed'],
    ['macOS', { platform: 'darwin' }, 'mac'],
    ['an AppImage', { ...linux, env: mounted }, 'appimage'],
    ['deb or rpm', { ...linux, executable: '/opt/etherFAX Admin/etherfax-admin' }, 'managed'],
    ['a deb that another AppImage started', { ...linux, executable: '/opt/x/etherfax-admin', env: mounted }, 'managed'],
    ['a folder whose name begins alike', { ...linux, executable: '/tmp/.mount_ether12/app', env: mounted }, 'managed'],
    ['an AppImage at no full path', { ...linux, env: { ...mounted, APPIMAGE: 'x.AppImage' } }, 'managed'],
    ['nothing', { ...linux, env: mounted, isPackaged: false }, 'not-installed'],
  ] as const)('%s', (_what, around, installation) => {
    const nothing = { isPackaged: true, executable: '', env: {}, exists: () => false };
    expect(installationOf({ ...nothing, ...around })).toBe(installation);
  });
});

describe('whether there are updates', () => {
  const usual = {
    policy: noPolicy,
    installation: 'nsis',
    builtInAddress: 'https://updates.example.com',
    publisherKey: 'abc',
  } as const;
  const organisation = (written: Record<string, unknown>) => ({ policy: decide(written) });

  it.each([
    ['usually', {}, undefined],
    [
      'from where the organisation says',
      { builtInAddress: '', ...organisation({ updateAddress: 'u.example' }) },
      undefined,
    ],
    ['the organisation wants none', organisation({ updates: 'off' }), 'policy'],
    ['what the organisation wants is not clear', organisation({ updates: 'perhaps' }), 'policy'],
    ['its address is none', organisation({ updateAddress: 'http://u.example' }), 'policy'],
    ['its channel is none', organisation({ updateChannel: 'nightly' }), 'policy'],
    ['its proxy is not clear', organisation({ proxyMode: 'fixed' }), 'policy'],
    ['it was brought by an MSI', { installation: 'managed' }, 'managed'],
    [
      'it was brought by an MSI, and the organisation wants none',
      { installation: 'managed', ...organisation({ updates: 'off' }) },
      'policy',
    ],
    ['it is not installed', { installation: 'not-installed' }, 'not-installed'],
    ['it knows no address', { builtInAddress: '' }, 'no-address'],
    ['it knows no publisher', { publisherKey: '', ...organisation({ updateAddress: 'u.example' }) }, 'no-address'],
  ] as const)('%s', (_what, otherwise, off) => {
    expect(whyOff({ ...usual, ...otherwise })).toBe(off);
  });
});
