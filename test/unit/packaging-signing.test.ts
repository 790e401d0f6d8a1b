import { describe, expect, it } from 'vitest';
import { azureSigning, forgetSigning, signing } from '../../build/signing';

const given = (...names: string[]) => Object.fromEntries(names.map((name) => [name, `value-of-${name}`]));
const azure = [
  'AZURE_TENANT_ID',
  'AZURE_CLIENT_ID',
  'AZURE_CLIENT_SECRET',
  'AZURE_SIGN_ENDPOINT',
  'AZURE_SIGN_ACCOUNT',
  'AZURE_SIGN_PROFILE',
  'AZURE_SIGN_PUBLISHER',
];
const mac = ['CSC_LINK', 'CSC_KEY_PASSWORD', 'CSC_INSTALLER_LINK', 'CSC_INSTALLER_KEY_PASSWORD'];
const notary = ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'];

describe('whether an installer will be signed', () => {
  it.each([
    ['Windows by a certificate', 'win32', ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'], true],
    ['Windows by Azure', 'win32', azure, true],
    ['Windows by half of Azure', 'win32', azure.slice(1), false],
    ['Windows by nothing', 'win32', [], false],
    ['macOS by all it wants', 'darwin', [...mac, ...notary], true],
    ['macOS without notarisation', 'darwin', mac, false],
    ['macOS without the pkg’s certificate', 'darwin', [...mac.slice(0, 2), ...notary], false],
    ['macOS by what is for Windows', 'darwin', azure, false],
    ['Linux, which has no such signature', 'linux', [], true],
  ] as const)('%s', (_what, platform, names, complete) => {
    expect(signing(platform, given(...names)).complete).toBe(complete);
  });

  it('names what it means and what is missing', () => {
    expect(signing('win32', given('WIN_CSC_LINK')).message).toMatch(
      /^UNSIGNED: Windows warns .* Needed: WIN_CSC_KEY_PASSWORD \(the others are set\); or AZURE_TENANT_ID, /,
    );
    expect(signing('darwin', {}).message.split('\n')).toHaveLength(3);
  });

  it('never repeats a value', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      const { message } = signing(platform, given('WIN_CSC_LINK', 'CSC_LINK', 'APPLE_ID', ...azure.slice(2)));
      expect(message).not.toContain('value-of-');
    }
  });

  it('takes an empty value for none', () => {
    expect(signing('win32', { WIN_CSC_LINK: 'a', WIN_CSC_KEY_PASSWORD: '' }).complete).toBe(false);
  });
});

it('Azure’s settings are complete or absent', () => {
  expect(azureSigning(given(...azure))).toEqual({
    endpoint: 'value-of-AZURE_SIGN_ENDPOINT',
    codeSigningAccountName: 'value-of-AZURE_SIGN_ACCOUNT',
    certificateProfileName: 'value-of-AZURE_SIGN_PROFILE',
    publisherName: 'value-of-AZURE_SIGN_PUBLISHER',
  });
  expect(azureSigning(given(...azure.slice(0, -1)))).toBeUndefined();
});

it('what signs is taken out of the environment, and nothing else', () => {
  const env: NodeJS.ProcessEnv = {
    ...given(...azure, ...mac, ...notary, 'UPDATE_SIGNING_KEY'),
    CSC_LINK: '',
    PATH: '/bin',
  };
  forgetSigning(env, 'empty');
  expect(env.CSC_LINK).toBeUndefined();
  expect(env.APPLE_ID).toBeDefined();
  forgetSigning(env, 'all');
  expect(env).toEqual({ PATH: '/bin' });
});
