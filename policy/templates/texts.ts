/** What administrators of computers read of each setting, in their policy editor and in docs/policy.md. */
import type { PolicyKey } from '../../shared/policy';

export interface SettingText {
  /** The heading under which it is found. */
  area: Area;
  title: string;
  /** What it decides; then, after an empty line, what else is to be known. */
  help: string;
  /** As it may be written. */
  example: string | number | boolean | readonly string[];
  /** In words, what holds where it is not set. */
  unset: string;
  /** What holds where it is set and not valid. */
  wrong: string;
  /** What each choice means, where there is one. */
  choices?: Readonly<Record<string, string>>;
}

export const areas = {
  portals: 'Portals and services',
  key: 'The API key',
  lock: 'The lock',
  network: 'Network',
  app: 'Updates and language',
} as const;
export type Area = keyof typeof areas;

const choice = 'the user’s choice';
const nothing = 'the app connects to nothing';
const noUpdates = 'no updates';

export const texts: Record<PolicyKey, SettingText> = {
  portalAddresses: {
    area: 'portals',
    title: 'Portal addresses',
    help: 'The addresses of the Client Portals of this organisation. The first one is used where nobody has used another one of them.',
    example: ['https://clients.connect.etherfax.net'],
    unset: 'etherFAX’s own portal, or what the user types',
    wrong: 'no portal can be reached, and no kept sign-in be opened',
  },
  otherPortals: {
    area: 'portals',
    title: 'Allow other portals and REST services',
    help: 'Whether users may go to portals and REST services that the policy does not name. If not, and none is named, etherFAX’s own are the only ones.\n\nSign-ins that are kept at other portals are listed and can be removed, but neither opened nor used offline. Accounts that were added by their key at another REST service can be copied from this computer, but are not checked any more.',
    example: false,
    unset: 'allowed',
    wrong: 'not allowed',
  },
  restAddresses: {
    area: 'portals',
    title: 'REST addresses',
    help: 'The addresses of the REST services at which API keys are checked. The first one is used unless the portal names another one of them.\n\nAn organisation with a portal of its own names its REST service here, if it allows no others.',
    example: ['https://na.connect.etherfax.net/rest/3.0/api'],
    unset: 'the one that the portal names, or etherFAX’s own',
    wrong: 'no key can be checked',
  },
  showKey: {
    area: 'key',
    title: 'Show API Key',
    help: 'Whether API keys may be shown on the screen, or only be copied.',
    example: 'copy-only',
    unset: 'allowed',
    wrong: 'copy only',
    choices: { allowed: 'Show and copy', 'copy-only': 'Copy only' },
  },
  idleLockMinutes: {
    area: 'lock',
    title: 'Lock after (minutes)',
    help: 'After how many minutes without a touch the app locks, at the latest. Users may choose a shorter time.',
    example: 5,
    unset: choice,
    wrong: '1 minute',
  },
  clipboardSeconds: {
    area: 'key',
    title: 'Clear a copied key after (seconds)',
    help: 'After how many seconds a copied key is cleared from the clipboard, at the latest. Users may choose a shorter time.',
    example: 30,
    unset: choice,
    wrong: '5 seconds',
  },
  offlineDays: {
    area: 'key',
    title: 'Keep offline copies for (days)',
    help: 'For how many days after the portal last confirmed it a key that is kept in the keychain may be used without a network, at the most; 0 keeps none.',
    example: 7,
    unset: choice,
    wrong: 'none are kept',
  },
  remindAfterDays: {
    area: 'key',
    title: 'Remind of the age of a key after (days)',
    help: 'From which age of its key on an account is to be reminded of, at the latest. Nothing is reset by itself.',
    example: 365,
    unset: choice,
    wrong: '1 day',
  },
  passcodeRequired: {
    area: 'lock',
    title: 'Require a passcode',
    help: 'Whether users must set a passcode that unlocks the app.',
    example: true,
    unset: choice,
    wrong: 'required',
  },
  proxyMode: {
    area: 'network',
    title: 'Proxy',
    help: 'How the app finds its proxy.',
    example: 'fixed',
    unset: 'as the system has it',
    wrong: nothing,
    choices: {
      system: 'As the system has it',
      direct: 'No proxy',
      fixed: 'The server of “Proxy server”',
      pac: 'The script of “Proxy script”',
    },
  },
  proxyServer: {
    area: 'network',
    title: 'Proxy server',
    help: 'The server, as host:port, or one for each protocol (http=a:3128;https=b:3129). Without user name and password: who has to sign in is asked. Needed where Proxy is “fixed”.',
    example: 'proxy.hospital.example:3128',
    unset: 'none',
    wrong: nothing,
  },
  proxyBypass: {
    area: 'network',
    title: 'Without the proxy',
    help: 'Hosts that are reached without the proxy, divided by commas; <local> stands for names without a dot.',
    example: '*.hospital.example, <local>',
    unset: 'none',
    wrong: nothing,
  },
  proxyPacUrl: {
    area: 'network',
    title: 'Proxy script',
    help: 'The address of the script that finds the proxy (PAC): http, https or file. Needed where Proxy is “pac”.',
    example: 'https://wpad.hospital.example/proxy.pac',
    unset: 'none',
    wrong: nothing,
  },
  extraCaFile: {
    area: 'network',
    title: 'Further certificate authorities',
    help: 'The full path of a file in PEM form with certificate authorities that are trusted beside those of the system, for example that of a proxy which inspects encrypted traffic. Users must not be able to write the file. On Windows the path is in ASCII, without variables.',
    example: '/etc/ssl/hospital-ca.pem',
    unset: 'those of the system alone',
    wrong: nothing,
  },
  updates: {
    area: 'app',
    title: 'Updates',
    help: 'Whether the app looks for updates of itself. “Off” where software is distributed by other means.',
    example: 'off',
    unset: 'on, unless the app was installed by MSI',
    wrong: noUpdates,
    choices: { on: 'On', off: 'Off' },
  },
  updateChannel: {
    area: 'app',
    title: 'Update channel',
    help: 'Which updates are offered.',
    example: 'latest',
    unset: 'releases',
    wrong: noUpdates,
    choices: { latest: 'Releases', beta: 'Releases and previews' },
  },
  updateAddress: {
    area: 'app',
    title: 'Update server',
    help: 'The address of the organisation’s own update server. What comes from there must be signed as any update is.',
    example: 'https://updates.hospital.example/etherfax-admin',
    unset: 'that of the app',
    wrong: noUpdates,
  },
  language: {
    area: 'app',
    title: 'Language',
    help: 'The language of the app. Where it is set, also to that of the system, users choose no other.',
    example: 'system',
    unset: 'the user’s choice, by default as the system has it',
    wrong: 'as the system has it',
    choices: { system: 'As the system has it', en: 'English', es: 'Spanish', fr: 'French', de: 'German' },
  },
};
