/**
 * What the core (session, account) needs of the outside world. Each is an interface, so that the same core runs in the
 * app and, thousands of times a second, in tests.
 */
import type { ActivityAction, ActivityEntry } from '../shared/activity';
import type {
  Account,
  AccountPage,
  ActivityPage,
  ApiKey,
  Challenge,
  Discovery,
  PortalSession,
  SecondFactorMethod,
  User,
} from '../shared/portal-api';
import type { RestAccount } from '../shared/rest-api';

/** A six-digit code and how the user came by it. */
export interface SecondFactor {
  method: SecondFactorMethod;
  code: string;
}

/**
 * One Client Portal at one address. Every function rejects with an `AppError` alone: `connect.*` when the portal was
 * not reached, `portal.*` when it could not do its work or answered what the contract does not allow, `auth.*` and
 * `account.*` when it refused. `auth.token-expired` asks for one refresh and one retry.
 */
export interface Portal {
  /** As `parsePortalAddress` gives it. */
  readonly address: string;
  /** Also checks that the portal speaks this app's version of the contract. */
  discover(): Promise<Discovery>;
  signIn(email: string, password: string): Promise<Challenge>;
  sendCode(challengeId: string): Promise<void>;
  verify(challengeId: string, factor: SecondFactor): Promise<PortalSession>;
  refresh(refreshToken: string): Promise<PortalSession>;
  stepUp(accessToken: string, factor: SecondFactor): Promise<void>;
  signOut(accessToken: string): Promise<void>;
  me(accessToken: string): Promise<User>;
  accounts(accessToken: string, query: { search?: string; cursor?: string; limit?: number }): Promise<AccountPage>;
  account(accessToken: string, accountNumber: string): Promise<Account>;
  /** What was done on the account, newest first. */
  activity(
    accessToken: string,
    accountNumber: string,
    query: { cursor?: string; limit?: number },
  ): Promise<ActivityPage>;
  /** The key's fingerprint has been checked against its value, here and in the next two. */
  apiKey(accessToken: string, accountNumber: string): Promise<ApiKey>;
  generateKey(accessToken: string, accountNumber: string, idempotencyKey: string): Promise<ApiKey>;
  /** @param keyId the key to be replaced; the portal refuses (`account.key-changed`) when it is no longer the current one */
  resetKey(accessToken: string, accountNumber: string, idempotencyKey: string, keyId: string): Promise<ApiKey>;
}

/** What the REST service takes: an account's key, or a service account's user and password. A user holds no colon. */
export type RestCredential = { key: string } | { accountNumber: string; user: string; password: string };

/** What the REST service says of a credential, and how long it took to say so. */
export interface RestStatus {
  account: RestAccount;
  milliseconds: number;
}

/** The public etherFAX REST service. It only reads, so that asking it changes nothing. */
export interface RestService {
  /**
   * Asks which account a credential authenticates as.
   * @param base as `parsePortalAddress` gives it
   * @throws `rest.not-accepted` when the service refuses the credential; `connect.*` when it was not reached; `portal.*`
   *   when it could not do its work, or answered what cannot be read
   */
  status(base: string, credential: RestCredential): Promise<RestStatus>;
}

/** Whether the REST service is there. */
export interface RestReach {
  /**
   * Asks without a credential, which the service refuses: so it is there.
   * @param base as `parsePortalAddress` gives it
   * @returns its time, in milliseconds since the epoch, if it tells it; to the second
   * @throws as {@link RestService.status}
   */
  reach(base: string): Promise<number | undefined>;
}

/** The operating system's keychain, or memory in its stead. Rejects with `AppError` `keychain.*` alone. */
export interface SecretStore {
  /** Finds out whether records can be kept: writes one, reads it back and removes it. */
  probe(): Promise<void>;
  get(name: string): Promise<string | undefined>;
  /** @throws `keychain.too-large` for more than `keychainValueBytes`; a store without parts, more than `keychainRecordBytes` */
  set(name: string, value: string): Promise<void>;
  /** Also succeeds when there is no such record. */
  delete(name: string): Promise<void>;
  /** Takes no further call, and resolves when none is under way any more. */
  close(): Promise<void>;
}

/** The system's clipboard. */
export interface Clipboard {
  /** The text on it; empty when it holds none. */
  read(): Promise<string>;
  /** Puts a secret there, marked as one where the system knows such a mark. */
  write(text: string): Promise<void>;
  clear(): Promise<void>;
}

/** A message that the operating system shows beside the windows. It stands on screens that others see, too. */
export interface Notice {
  title: string;
  body: string;
}

/** The system's notifications. Where there are none, nothing is shown. */
export interface Notifications {
  /** @returns takes the notice away again */
  show(notice: Notice, onClick: () => void): () => void;
}

/** What recognises the owner of the computer: Touch ID. */
export interface Biometrics {
  /** Whether it can be asked just now. */
  available(): boolean;
  /** Asks the owner. @returns whether it was them; false, too, when they wave it aside */
  confirm(): Promise<boolean>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `then` once after `milliseconds`; the result cancels it. */
  after(milliseconds: number, then: () => void): () => void;
}

/** @returns a number from 0 up to, but not including, 1 */
export type Random = () => number;

/** Where events are noted for a support call. Never given a secret; `detail` holds codes, names and numbers. */
export interface Log {
  info(event: string, detail?: Record<string, string | number | boolean | undefined>): void;
  warn(event: string, detail?: Record<string, string | number | boolean | undefined>): void;
}

/** What was done, for the activity log: by whom, on which account, with which key by its fingerprint, and why it failed if it did. */
export type Noted = { action: ActivityAction } & Partial<Omit<ActivityEntry, 'seq' | 'at' | 'action'>>;

/** Where it is noted what was done on this computer. Never given a secret. */
export interface Activity {
  /** Returns at once, and never fails: how it stands with the log is in the state. */
  note(what: Noted): void;
}
