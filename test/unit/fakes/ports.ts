import { createHash, randomBytes } from 'node:crypto';
import { createCore } from '../../../main/core';
import type { Core, CorePorts } from '../../../main/core-contract';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import { createSplittingStore } from '../../../main/keychain/splitting-store';
import type { Clipboard, Clock, Log, Portal, RestCredential, RestService, RestStatus } from '../../../main/ports';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { noPolicy } from '../../../shared/policy';
import type { Account, ActivityPage, ApiKey, PortalSession } from '../../../shared/portal-api';
import type { RestAccount } from '../../../shared/rest-api';
import { fakeDisk } from './disk';
import { fakeSystems } from './systems';

/** A clock that stands still until it is told otherwise. */
export function fakeClock(): Clock & {
  advance(milliseconds: number): Promise<void>;
  /** Sets the clock forward, or back, without a timer running meanwhile. */
  sleep(milliseconds: number): void;
} {
  let now = Date.UTC(2026, 0, 5, 9);
  let timers: { at: number; then: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    sleep(milliseconds) {
      now += milliseconds;
      // What a timer has left to wait does not change with the clock.
      for (const timer of timers) timer.at += milliseconds;
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        // What was promised so far comes first: it may set timers of its own.
        await new Promise((resolve) => setImmediate(resolve));
        const next = timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.then();
      }
      now = until;
    },
  };
}

export function fakeClipboard(): Clipboard & { text: string } {
  return {
    text: '',
    async read() {
      return this.text;
    },
    async write(text) {
      this.text = text;
    },
    async clear() {
      this.text = '';
    },
  };
}

/** Keeps every line, so that tests can search it for what must not be there. */
export function fakeLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const note = (event: string, detail?: object) => void lines.push(JSON.stringify({ event, ...detail }));
  return { lines, info: note, warn: note };
}

/** A passcode's hash that costs nothing. */
export const quickScrypt = { n: 2, r: 1, p: 1 };

/** A computer without Touch ID, a window that nobody looks at, no notifications, and passcodes that cost nothing. */
export const thisComputer = {
  biometrics: { available: () => false, confirm: async () => false },
  renewPage: () => {},
  notifications: { show: () => () => {} },
  reveal: () => {},
  passcodeCost: quickScrypt,
  diagnosis: {
    about: { version: '1.0.0', system: 'a test', runtime: 'none' },
    rest: { reach: async () => undefined },
    facts: {
      facts: async (origin) => ({
        origin,
        proxyFrom: 'system',
        routes: [{ kind: 'direct' }],
        proxySignIn: 'not-asked',
        tls: { status: 'not-known' },
        chain: [],
      }),
    },
    readLog: async () => '',
  },
} satisfies Partial<CorePorts>;

export function makeKey(keyId: string): ApiKey {
  const value = randomBytes(32).toString('base64');
  const fingerprint = createHash('sha256').update(value).digest('hex').slice(0, 12);
  return { keyId, value, fingerprint, createdAt: '2026-01-05T09:00:00Z', createdBy: 'ada@example.com' };
}

/** A portal with one administrator and one account that keeps to the contract, in memory. */
export class FakePortal implements Portal {
  readonly address = 'https://portal.example.com';
  calls: string[] = [];
  key: ApiKey | undefined = makeKey('key-1');
  role: Account['role'] = 'global_administrator';
  accountNumbers = ['EFAX-1000-0001'];
  refreshToken = 'refresh-0';
  accessToken = 'access-0';
  /** Thrown by the next calls of a name, one each; `after` throws once the work is done. */
  faults: { call: string; code: ErrorCode; after?: boolean }[] = [];
  /** What every call fails with while the portal cannot be reached. */
  private unreachable: ErrorCode | undefined;
  private hanging = new Map<string, Promise<ErrorCode | undefined>>();
  private answers = new Map<string, ApiKey>();
  private serial = 0;

  private async enter(call: string, accessToken?: string): Promise<() => void> {
    this.calls.push(call);
    const index = this.faults.findIndex((one) => one.call === call);
    const fault = index < 0 ? undefined : this.faults.splice(index, 1)[0];
    await Promise.resolve();
    const hanging = this.hanging.get(call);
    this.hanging.delete(call);
    const late = await hanging;
    if (this.unreachable) throw new AppError(this.unreachable, 'not reached');
    if (late) throw new AppError(late, 'injected');
    if (fault && !fault.after) throw new AppError(fault.code, 'injected');
    if (accessToken !== undefined && accessToken !== this.accessToken) {
      throw new AppError('auth.token-expired', 'expired');
    }
    return () => {
      if (fault) throw new AppError(fault.code, 'injected');
    };
  }

  goOffline(code: ErrorCode = 'connect.network') {
    this.unreachable = code;
  }

  comeBack() {
    this.unreachable = undefined;
  }

  /** @returns lets the next call of a name, which hangs until then, go on or fail */
  hang(call: string): (code?: ErrorCode) => void {
    let answer: (code?: ErrorCode) => void = () => {};
    this.hanging.set(call, new Promise((resolve) => (answer = resolve)));
    return answer;
  }

  newSession(): PortalSession {
    this.serial += 1;
    this.accessToken = `access-${this.serial}`;
    this.refreshToken = `refresh-${this.serial}`;
    return {
      sessionId: 'session',
      accessToken: this.accessToken,
      accessTokenExpiresAt: '2026-01-05T09:15:00Z',
      refreshToken: this.refreshToken,
      refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
      authenticatedAt: '2026-01-05T09:00:00Z',
    };
  }

  async discover() {
    await this.enter('discover');
    return {
      service: 'etherfax-portal' as const,
      apiVersion: 1,
      minimumClientVersion: '1.0.0',
      restBase: 'https://portal.example.com/rest/3.0/api',
      passwordResetUrl: 'https://portal.example.com/reset',
      supportUrl: 'https://portal.example.com/support',
      serverTime: '2026-01-05T09:00:00Z',
    };
  }

  async signIn() {
    await this.enter('signIn');
    return {
      challengeId: 'challenge',
      expiresAt: '2026-01-05T09:05:00Z',
      next: 'second-factor' as const,
      methods: ['totp' as const, 'sms' as const],
      smsHint: '••• ••• 0142',
    };
  }

  async sendCode() {
    await this.enter('sendCode');
  }

  async verify() {
    await this.enter('verify');
    return this.newSession();
  }

  async refresh(refreshToken: string) {
    await this.enter('refresh');
    if (refreshToken !== this.refreshToken) throw new AppError('auth.session-revoked', 'reuse');
    return this.newSession();
  }

  async stepUp(accessToken: string) {
    await this.enter('stepUp', accessToken);
  }

  async signOut(accessToken: string) {
    await this.enter('signOut', accessToken);
  }

  async me(accessToken: string) {
    await this.enter('me', accessToken);
    return { userId: 'u1', email: 'ada@example.com', firstName: 'Ada', lastName: 'Reyes', role: this.role };
  }

  async accounts(accessToken: string) {
    await this.enter('accounts', accessToken);
    return { items: this.accountNumbers.map((accountNumber) => this.summary(accountNumber)) };
  }

  async account(accessToken: string, accountNumber: string): Promise<Account> {
    await this.enter('account', accessToken);
    return {
      ...this.summary(accountNumber),
      createdAt: '2020-01-01T00:00:00Z',
      timeZone: 'America/New_York',
      country: 'US',
      primaryContact: { name: 'Ada Reyes', email: 'ada@example.com', phone: '+1 555 0100' },
      ports: 24,
      numbers: 12,
      products: ['fax-server'],
      apiKey: this.key ? { available: true, exists: true, ...factsOf(this.key) } : { available: true, exists: false },
    };
  }

  async activity(accessToken: string): Promise<ActivityPage> {
    await this.enter('activity', accessToken);
    return { items: [] };
  }

  async apiKey(accessToken: string) {
    await this.enter('apiKey', accessToken);
    if (!this.key) throw new AppError('account.no-key', 'no key');
    return this.key;
  }

  generateKey(accessToken: string, _accountNumber: string, idempotencyKey: string) {
    return this.change('generateKey', accessToken, idempotencyKey, () => {
      if (this.key) throw new AppError('account.key-exists', 'exists');
    });
  }

  resetKey(accessToken: string, _accountNumber: string, idempotencyKey: string, keyId: string) {
    return this.change('resetKey', accessToken, idempotencyKey, () => {
      if (this.key?.keyId !== keyId) throw new AppError('account.key-changed', 'changed');
    });
  }

  private async change(call: string, accessToken: string, idempotencyKey: string, check: () => void) {
    const leave = await this.enter(call, accessToken);
    let answer = this.answers.get(idempotencyKey);
    if (!answer) {
      check();
      this.serial += 1;
      answer = makeKey(`key-${this.serial + 1}`);
      this.key = answer;
      this.answers.set(idempotencyKey, answer);
    }
    leave();
    return answer;
  }

  private summary(accountNumber: string) {
    return { accountNumber, companyName: 'Northside Clinic', status: 'active' as const, role: this.role };
  }
}

/** A REST service that knows keys and service accounts, in memory. */
export class FakeRest implements RestService {
  /** Which account a key authenticates as. */
  accounts = new Map<string, RestAccount>();
  /** Passwords by `account/user`. */
  passwords = new Map<string, string>();
  asked: { base: string; credential: RestCredential }[] = [];
  /** Thrown by the next calls, one each. */
  faults: ErrorCode[] = [];
  /** Held back until it resolves. */
  gate: Promise<unknown> = Promise.resolve();

  async status(base: string, credential: RestCredential): Promise<RestStatus> {
    this.asked.push({ base, credential });
    const fault = this.faults.shift();
    await this.gate;
    if (fault) throw new AppError(fault, 'injected');
    const account = 'key' in credential ? this.accounts.get(credential.key) : this.byPassword(credential);
    if (!account) throw new AppError('rest.not-accepted', 'injected');
    return { account, milliseconds: 12 };
  }

  private byPassword({ accountNumber, user, password }: Exclude<RestCredential, { key: string }>) {
    const number = accountNumber.toUpperCase();
    if (this.passwords.get(`${number}/${user}`) !== password) return undefined;
    return restAccount(number);
  }
}

export function restAccount(accountNumber: string, more: Partial<RestAccount> = {}): RestAccount {
  return {
    accountNumber,
    name: 'Northside Clinic',
    enabled: true,
    ports: 24,
    numbers: [],
    features: ['fax-server'],
    acceptedFormats: ['PDF'],
    ...more,
  };
}

function factsOf({ value: _value, ...facts }: ApiKey) {
  return facts;
}

/** The whole core over fakes. */
export function fakeCore(change: Partial<CorePorts> = {}, portal = new FakePortal()) {
  const clock = fakeClock();
  const clipboard = fakeClipboard();
  const activityFiles = fakeDisk();
  const log = fakeLog();
  const keychain = createSplittingStore(createMemoryStore());
  let lastPortal: string | undefined;
  const ports: CorePorts = {
    app: { version: '1.0.0', platform: 'linux' },
    policy: noPolicy,
    commandLinePortal: portal.address,
    lastPortal: {
      read: () => lastPortal,
      remember: (address) => {
        lastPortal = address;
      },
    },
    tray: { isWanted: () => false, remember: () => {} },
    openPortal: async () => portal,
    rest: new FakeRest(),
    keychain,
    memory: createMemoryStore(Number.POSITIVE_INFINITY),
    clipboard,
    ...thisComputer,
    systems: fakeSystems(),
    activityFiles,
    saveFile: async () => undefined,
    clock,
    random: () => 0.5,
    log,
    ...change,
  };
  const core = createCore(ports);
  return { core, portal, clock, clipboard, log, keychain, ports };
}

/** For tests of sessions alone: no accounts are kept, and no time. */
export const nothingBeside = { removeAll: async () => false, forget: async () => undefined };

/** Signs the one user of the fake portal in. */
export async function signedIn(change: Partial<CorePorts> = {}, portal = new FakePortal()) {
  const all = fakeCore(change, portal);
  await all.core.start();
  await signIn(all.core);
  return all;
}

export async function signIn(core: Core): Promise<void> {
  await core.signIn.start(core.connection.portal(), 'ada@example.com', randomBytes(9).toString('hex'));
  await core.verify({ method: 'totp', code: '000000' });
}
