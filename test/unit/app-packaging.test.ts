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

describe('how the app is packaged', () => {
  it('is written as electron-builder reads it', async () => {
    await validateConfiguration(config, new DebugLogger(false));
  });

  it('would be refused with a misspelt word', async () => {
    const misspelt = { ...config, npmRebuilt: false } as Configuration;
    await expect(validateConfiguration(misspelt, new DebugLogger(false))).rejects.toThrow('npmRebuilt');
  });

  it('leaves no way in around the app', () => {
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(config.mac?.hardenedRuntime).toBe(true);
  });

  it.each(['win', 'mac', 'linux'] as const)('takes what was built, and says so first, on %s', (platform) => {
    const files = config[platform]?.files;
    expect(Array.isArray(files) && files[0]).toBe('out/**');
  });

  it('installs nothing but the keychain library beside the bundle', () => {
    expect(Object.keys(description.dependencies)).toEqual(['keytar']);
    expect(config.npmRebuild).toBe(false);
    expect(config.asarUnpack).toEqual(['**/*.node']);
  });
});
