import { createHash, randomBytes } from 'node:crypto';
import type { Portal } from '../../../main/ports';
import { AppError, type ErrorCode } from '../../../shared/errors';
import type { Account, ActivityPage, ApiKey, PortalSession } from '../../../shared/portal-api';

/** A new key, as a portal gives it: its value is nobody else's. */
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

function factsOf({ value: _value, ...facts }: ApiKey) {
  return facts;
}
