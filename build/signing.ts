/** Whether the installers of a platform will be signed, and what people are told who build them. */
export interface Signing {
  complete: boolean;
  message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Each list is one way; all of its variables are needed. Values are electron-builder's business and read nowhere here. */
const windowsWays = [
  ['WIN_CSC_LINK', 'WIN_CSC_KEY_PASSWORD'],
  [
    'AZURE_TENANT_ID',
    'AZURE_CLIENT_ID',
    'AZURE_CLIENT_SECRET',
    'AZURE_SIGN_ENDPOINT',
    'AZURE_SIGN_ACCOUNT',
    'AZURE_SIGN_PROFILE',
    'AZURE_SIGN_PUBLISHER',
  ],
];
const macWays = [['CSC_LINK', 'CSC_KEY_PASSWORD']];
const notaryWays = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN', 'APPLE_KEYCHAIN_PROFILE'],
];
const pkgWays = [['CSC_INSTALLER_LINK', 'CSC_INSTALLER_KEY_PASSWORD']];

const variables = [...[windowsWays, macWays, notaryWays, pkgWays].flat(2), 'UPDATE_SIGNING_KEY'];

/** Takes the signing variables out of an environment; with `empty` those alone that have no value, as absent ones in CI. */
export function forgetSigning(env: NodeJS.ProcessEnv, which: 'all' | 'empty'): void {
  for (const name of variables) if (which === 'all' || !env[name]) delete env[name];
}

/**
 * Looks which of electron-builder's signing variables there are.
 * @param env their values are not read, but for whether they are empty
 */
export function signing(platform: NodeJS.Platform, env: Environment): Signing {
  const steps = stepsOf(platform);
  if (steps.length === 0) return { complete: true, message: 'deb, rpm and AppImage carry no signature of their own.' };
  const open = steps.filter(({ ways }) => !ways.some((way) => way.every((name) => env[name])));
  if (open.length === 0) return { complete: true, message: 'Signed.' };
  const lines = open.map(
    ({ consequence, ways }) => `${consequence} Needed: ${ways.map((way) => need(way, env)).join('; or ')}.`,
  );
  return { complete: false, message: lines.join('\n') };
}

/** electron-builder's settings for Azure Trusted Signing, which takes them from its configuration alone. */
export function azureSigning(env: Environment) {
  const { AZURE_SIGN_ENDPOINT: endpoint, AZURE_SIGN_ACCOUNT: account, AZURE_SIGN_PROFILE: profile } = env;
  const publisher = env.AZURE_SIGN_PUBLISHER;
  if (!endpoint || !account || !profile || !publisher) return undefined;
  return {
    endpoint,
    codeSigningAccountName: account,
    certificateProfileName: profile,
    publisherName: publisher,
  };
}

interface Step {
  ways: readonly (readonly string[])[];
  consequence: string;
}

function stepsOf(platform: NodeJS.Platform): Step[] {
  if (platform === 'win32') {
    const consequence =
      'UNSIGNED: Windows warns everybody who starts the installer, and computers that run signed code alone refuse it.';
    return [{ ways: windowsWays, consequence }];
  }
  if (platform !== 'darwin') return [];
  return [
    {
      ways: macWays,
      consequence:
        'UNSIGNED: macOS opens the app on no other computer, and asks for the keychain again after each update.',
    },
    { ways: notaryWays, consequence: 'NOT NOTARISED: macOS refuses the app when it was downloaded.' },
    { ways: pkgWays, consequence: 'UNSIGNED pkg: management systems refuse to install it.' },
  ];
}

/** What is missing of one way: all of it, or what is left to give. */
function need(way: readonly string[], env: Environment): string {
  const missing = way.filter((name) => !env[name]);
  const given = missing.length < way.length ? ' (the others are set)' : '';
  return `${missing.join(', ')}${given}`;
}
