/** What the core needs, and what it does for whoever has a window. */

import type { AboutApp } from '../shared/diagnostics';
import type { Failure } from '../shared/errors';
import type { Needs } from '../shared/ipc-command';
import type { LanguageChoice } from '../shared/languages';
import type { Policy } from '../shared/policy';
import type { Stored } from '../shared/stored';
import type { AccountCopy } from './account/account-copy';
import type { Accounts } from './account/accounts';
import type { ChangeKey } from './account/change-key';
import type { ClipboardGuard } from './account/clipboard-guard';
import type { KeyAccounts } from './account/key-accounts';
import type { OpenKeyAccount } from './account/open-key-account';
import type { QuickCopy } from './account/quick-copy';
import type { ReadKey } from './account/read-key';
import type { Recents } from './account/recents';
import type { TestKey } from './account/test-key';
import type { ActivityAccess } from './activity/access';
import type { ActivityFiles } from './activity/files';
import type { SaveFile } from './activity/saving';
import type { Diagnostics } from './diagnostics/diagnostics';
import type { ConnectionFactsSource } from './network/connection-facts';
import type {
  Biometrics,
  Clipboard,
  Clock,
  Log,
  Notifications,
  Portal,
  Random,
  RestReach,
  RestService,
  SecondFactor,
  SecretStore,
} from './ports';
import type { Connection } from './session/connection';
import type { IdleWatch } from './session/idle';
import type { Lock } from './session/lock';
import type { ScryptCost } from './session/passcode';
import type { Places } from './session/places';
import type { Session } from './session/session-contract';
import type { Settings } from './session/settings';
import type { SignIn } from './session/sign-in';
import type { SignIns } from './session/sign-ins';
import type { StateStore } from './state/store';
import type { Desk } from './systems/desk';
import type { Folder } from './systems/folder';
import type { Systems } from './systems/systems';
import type { Spoken } from './words/spoken';

/** What the core needs of the outside world. */
export interface CorePorts {
  app: { version: string; platform: string };
  policy: Policy;
  /** The address given on the command line, as typed. */
  commandLinePortal: string | undefined;
  /** The REST service's address given on the command line, as typed. */
  commandLineRest?: string | undefined;
  /** The portal of the last start, and where to note this one. */
  lastPortal: { read(): string | undefined; remember(address: string): void };
  /** Whether the user wants the app's sign in the system's tray, and where to note it. */
  tray: { isWanted(): boolean; remember(on: boolean): void };
  /** In which language people are spoken to. */
  spoken: Spoken;
  openPortal(address: string): Promise<Portal>;
  rest: RestService;
  /** What a support call wants to know, and how it is found out. */
  diagnosis: {
    about: AboutApp;
    rest: RestReach;
    facts: ConnectionFactsSource;
    /** The event log, the older part first; empty when there is none. */
    readLog(): Promise<string>;
  };
  /** Where it is written down what was done on this computer. */
  activityFiles: ActivityFiles;
  saveFile: SaveFile;
  keychain: SecretStore;
  /** Takes the keychain's place where that cannot be used. */
  memory: SecretStore;
  clipboard: Clipboard;
  biometrics: Biometrics;
  notifications: Notifications;
  /** Brings the window to the front; opens it, if it is closed. */
  reveal(): void;
  /** Loads the page anew, so that nothing that it was given is left in it. */
  renewPage(): void;
  /** What hashing a passcode costs, if not what it costs in the app. */
  passcodeCost?: ScryptCost;
  /** Where the lists of fax systems lie, how they are printed and exported, and the user of this computer. */
  systems: { folder: Folder; desk: Desk; computerUser: string };
  clock: Clock;
  random: Random;
  log: Log;
}

/** The core, as the commands of the page and the windows know it. */
export interface Core {
  state: StateStore;
  activity: ActivityAccess;
  diagnostics: Diagnostics;
  connection: Connection;
  signIn: SignIn;
  signIns: SignIns;
  places: Places;
  recents: Recents;
  session: Session;
  accounts: Accounts;
  readKey: ReadKey;
  /** Copy without the window. */
  quickCopy: QuickCopy;
  copy: AccountCopy;
  changeKey: ChangeKey;
  testKey: TestKey;
  systems: Systems;
  clipboard: ClipboardGuard;
  settings: Settings;
  keyAccounts: KeyAccounts;
  openKeyAccount: OpenKeyAccount;
  lock: Lock;
  /** Locks after the time that is set; whoever has a window starts it and tells it of every touch. */
  idle: IdleWatch;
  /** To be called when the window has been drawn: reads the keychain, then goes to the portal. */
  start(): Promise<void>;
  /** The second step of signing in, and on to the account. @throws as {@link SignIn.verify} */
  verify(factor: SecondFactor): Promise<void>;
  /**
   * Tries the keychain again, and goes on with the session that it has when nobody is signed in.
   * @throws `keychain.*` when it still cannot be used
   */
  retryKeychain(): Promise<void>;
  /** What is kept on this computer. @throws `keychain.*`, after which memory takes the keychain's place */
  stored(): Promise<Stored>;
  /** Tries the portal and the account again. */
  reload(): Promise<void>;
  /** Finds out what became of a Generate or Reset whose answer was lost. @throws `account.not-found` when no account is open */
  settle(): Promise<void>;
  /** The system says that the network came or went, or that the computer woke up. */
  networkChanged(): void;
  /** Leaves nothing of the user behind: neither on the clipboard nor in the keychain. */
  signOut(): Promise<void>;
  /** Takes a sign-in that has ended off the list. @throws as {@link Places.forget} */
  forgetSignIn(id: string): Promise<void>;
  /** Leaves nothing behind of anyone, and opens the lock, which has nothing left to protect. */
  signOutOfAll(): Promise<void>;
  /** Why a command may not run; `undefined` when it may. */
  refusal(needs: Needs): Failure | undefined;
  /** Shows or takes away the app's sign in the system's tray, from now on. */
  showTray(on: boolean): void;
  /** Speaks another language from now on, if the organisation leaves that choice. */
  chooseLanguage(choice: LanguageChoice): void;
  /** Leaves nothing behind: no key on the clipboard, no half sign-out, no call to the keychain under way. */
  stop(): Promise<void>;
}
