import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import type { Configuration } from 'electron-builder';
import { beforeAll, describe, expect, it } from 'vitest';
import description from '../../package.json' with { type: 'json' };

let config: Configuration;
beforeAll(async () => {
  config = await getConfig(resolve('.'), 'electron-builder.yml', null);
});

const targetsOf = (platform: 'win' | 'mac' | 'linux') =>
  [config[platform]?.target ?? []].flat().map((one) => (typeof one === 'string' ? one : one.target));

describe('how the app is packaged', () => {
  it('is written as electron-builder reads it', async () => {
    await validateConfiguration(config, new DebugLogger(false));
  });

  it('would be refused with a misspelt word', async () => {
    const misspelt = { ...config, npmRebuilt: false } as Configuration;
    await expect(validateConfiguration(misspelt, new DebugLogger(false))).rejects.toThrow('npmRebuilt');
  });

  it.each([
    ['win', ['nsis', 'msi']],
    ['mac', ['dmg', 'zip', 'pkg']],
    ['linux', ['AppImage', 'deb', 'rpm']],
  ] as const)('becomes every installer of %s', (platform, targets) => {
    expect(targetsOf(platform)).toEqual(targets);
  });

  it('leaves no way in around the app', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
      enableCookieEncryption: true,
      resetAdHocDarwinSignature: true,
    });
    expect(config.appImage?.executableArgs).toEqual([]);
  });

  it.each(['win', 'mac', 'linux'] as const)('takes what was built, and says so first, on %s', (platform) => {
    const files = config[platform]?.files;
    expect(Array.isArray(files) && files[0]).toBe('out/**');
  });

  it('installs nothing but the keychain library beside the bundle', () => {
    expect(Object.keys(description.dependencies)).toEqual(['keytar']);
    expect(config.npmRebuild).toBe(false);
    expect(config.asarUnpack).toEqual(['**/*.node']);
    expect(config.asar).toEqual({ smartUnpack: false });
  });

  it('lets Windows’ installer be for one user or for all, and its MSI for all', () => {
    expect(config.nsis).toMatchObject({ oneClick: false, perMachine: false });
    // electron-builder#9644: with it, silent installation skips asking for the rights it needs.
    expect(config.nsis?.selectPerMachineByDefault).toBeUndefined();
    expect(config.msi).toMatchObject({ perMachine: true, runAfterFinish: false });
  });

  it('hardens macOS’ runtime, with the one exception that Chromium needs', () => {
    expect(config.mac?.hardenedRuntime).toBe(true);
    const { entitlements, entitlementsInherit } = config.mac ?? {};
    expect(entitlementsInherit).toBe(entitlements);
    const keys = readFileSync(resolve(entitlements ?? ''), 'utf8').match(/<key>.*?<\/key>/g);
    expect(keys).toEqual(['<key>com.apple.security.cs.allow-jit</key>']);
    for (const one of [config.mac?.target ?? []].flat()) expect(one).toMatchObject({ arch: ['universal'] });
  });

  it('writes lists of versions, for those who follow beta versions as well', () => {
    // Where they will lie is said when the app is built.
    expect(config.publish).toEqual({ provider: 'generic', url: expect.stringMatching(/\.invalid\//) });
    expect(config.generateUpdatesFilesForAllChannels).toBe(true);
  });

  it('names no file that is not there, and icons in the form that each system reads itself', () => {
    const icons = [config.win?.icon, config.mac?.icon, config.linux?.icon];
    expect(icons.map((path) => String(path).split('.').pop())).toEqual(['ico', 'icns', 'png']);
    const scripts = [config.nsis?.include, config.deb?.afterRemove, config.rpm?.afterRemove];
    for (const path of [...icons, ...scripts]) expect(existsSync(resolve(String(path))), String(path)).toBe(true);
  });
});
