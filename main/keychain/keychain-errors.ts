import { AppError, type ErrorCode } from '../../shared/errors';

/**
 * What the platforms say through keytar, the first row that matches; anything else is `keychain.unavailable`. Sources:
 * keytar's src/keytar_{mac,posix,win}.cc, which pass on SecCopyErrorMessageString, GError and FormatMessage texts;
 * seen in microsoft/vscode#128896, #137850, desktop/desktop#3263, atom/node-keytar#76, #112, keepassxc#4004.
 */
const rows: readonly (readonly [RegExp, ErrorCode])[] = [
  // gnome-keyring, KeePassXC, libsecret; macOS' errSecInteractionNotAllowed: locked, and no way to ask
  [/locked collection|locked object|\bIsLocked\b|User interaction is not allowed/i, 'keychain.locked'],
  // macOS' errSecUserCanceled (-128), for "Deny" as for Escape. libsecret says of a prompt that was put aside only that
  // the keyring is locked.
  [/User cancell?ed|prompt was dismissed/i, 'keychain.dismissed'],
  // macOS' errSecAuthFailed, Windows' ERROR_ACCESS_DENIED, D-Bus' AccessDenied
  [/user name or passphrase you entered is not correct|authorization was denied/i, 'keychain.denied'],
  [/Access (?:is|was) denied|AccessDenied/i, 'keychain.denied'],
  // libsecret stays with the keyring that it found first: of one that took its place this process cannot make use
  [/session wrapping the secret does not exist/i, 'keychain.restarted'],
  [/Timeout was reached|did not receive a reply|NoReply/i, 'keychain.timeout'],
  // Windows' answer to more than 2,560 bytes
  [/stub received bad data/i, 'keychain.too-large'],
  [/autolaunch D-?Bus|transport .disabled.|Could not connect|connection is closed/i, 'keychain.unavailable'],
  [/not provided by any \.service files|No such (?:secret |object|interface|file)/i, 'keychain.unavailable'],
  [
    /Object does not exist at path|No keychain is available|default keychain could not be found/i,
    'keychain.unavailable',
  ],
  [/Failed to load keytar/i, 'keychain.unavailable'],
];

/**
 * What a failed keychain call means.
 * @param thrown whatever keytar threw; of its text only a phrase of the table is repeated
 */
export function keychainFailure(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  for (const [pattern, code] of rows) {
    const phrase = pattern.exec(text)?.[0];
    if (phrase) return new AppError(code, `The keychain refused: "${phrase}".`);
  }
  return new AppError('keychain.unavailable', 'The keychain failed for a reason that this app does not know.');
}
