/** The app over a portal that remembers what it has told, to hold what is offered against it. */
import { expect } from 'vitest';
import type { Core } from '../../../main/core-contract';
import { recordNames } from '../../../main/keychain/records';
import { AppError, type ErrorCode } from '../../../shared/errors';
import type { Account, ApiKey } from '../../../shared/portal-api';
import { FakePortal, makeKey } from './portal';
import { fakeCore, signIn } from './ports';

export const numbers = ['EFAX-1000-0001', 'EFAX-1000-0002'] as const;
type AccountNumber = (typeof numbers)[number];
const minute = 60_000;
const day = 24 * 60 * minute;
/** How long a kept key is good for, in milliseconds. */
export const limit = 30 * day;

/** What the portal has last told the app of an account. */
interface Told {
  role: Account['role'];
  /** The key in use, as far as the app can know. */
  value: string | undefined;
  /** When, by a clock that nobody sets. */
  at: number;
  /** Whether the app was given the key's value, and how often the clock had been set back by then. */
  given: boolean;
  era: number;
}

/** A portal of two accounts, whose keys and roles change, and which remembers what it has told. */
class TellingPortal extends FakePortal {
  override accountNumbers = [...numbers];
  readonly truth = new Map(
    numbers.map((number): [string, { key: ApiKey | undefined; role: Account['role'] }] => [
      number,
      { key: makeKey(`first-${number}`), role: 'global_administrator' },
    ]),
  );
  readonly told = new Map<string, Told>();
  readonly secrets = new Set<string>();
  /** Real time since the beginning, and how often the clock was set back. */
  elapsed = 0;
  era = 0;
  private readonly done = new Map<string, ApiKey>();

  of(number: string) {
    const account = this.truth.get(number);
    if (!account) throw new Error('no such account');
    return account;
  }

  private tell(number: string, given: boolean) {
    const { key, role } = this.of(number);
    if (key) this.secrets.add(key.value);
    const before = this.told.get(number);
    const value = role === 'read_only' ? undefined : key?.value;
    const had = before?.given === true && before.value === value;
    this.told.set(number, { role, value, at: this.elapsed, given: given || had, era: this.era });
  }

  override newSession() {
    const session = super.newSession();
    for (const token of [session.accessToken, session.refreshToken]) this.secrets.add(`"${token}"`);
    return session;
  }

  override async account(token: string, number: string): Promise<Account> {
    const account = await super.account(token, number);
    const { key, role } = this.of(number);
    this.tell(number, false);
    const { value: _value, ...facts } = key ?? {};
    return {
      ...account,
      role,
      apiKey: key ? { available: true, exists: true, ...facts } : { available: true, exists: false },
    };
  }

  override async apiKey(token: string, number = ''): Promise<ApiKey> {
    await super.apiKey(token);
    const { key, role } = this.of(number);
    this.tell(number, true);
    if (role === 'read_only') throw new AppError('account.forbidden', 'role');
    if (!key) throw new AppError('account.no-key', 'no key');
    return key;
  }

  override async resetKey(token: string, number: string, idempotencyKey: string, keyId: string): Promise<ApiKey> {
    await super.me(token);
    const account = this.of(number);
    const answer = this.done.get(idempotencyKey);
    if (!answer) {
      if (account.role !== 'global_administrator') throw new AppError('account.forbidden', 'role');
      if (account.key?.keyId !== keyId) throw new AppError('account.key-changed', 'changed');
      account.key = makeKey(idempotencyKey);
      this.done.set(idempotencyKey, account.key);
    }
    this.tell(number, true);
    return answer ?? (account.key as ApiKey);
  }
}

/** The app, its surroundings, and what is known of them. */
export class World {
  readonly portal = new TellingPortal();
  private all = fakeCore({}, this.portal);
  readonly clock = this.all.clock;
  readonly clipboard = this.all.clipboard;
  readonly keychain = this.all.keychain;
  readonly leaks: string[] = [];
  core: Core = this.all.core;
  /** Whether the portal is there; whether it has ended the session, or the user has signed out. */
  reachable = true;
  ended = false;
  /** Whether records were damaged or lost since the last sign-in. */
  harmed = false;

  async start() {
    this.watch();
    await this.core.start();
    await this.settle();
    if (!this.core.state.get().user && this.core.state.get().phase === 'sign-in') await this.signIn();
  }

  async signIn() {
    this.portal.told.clear();
    this.ended = false;
    this.harmed = false;
    await signIn(this.core);
    await this.core.settings.change({ idleLockMinutes: 0 });
    if (!this.open()) await this.core.accounts.open(numbers[0]);
    await this.settle();
  }

  async restart() {
    await this.core.stop();
    const { ports } = this.all;
    this.all = fakeCore(
      { ...ports, clipboard: this.clipboard, clock: this.clock, keychain: this.keychain },
      this.portal,
    );
    this.core = this.all.core;
    this.watch();
    await this.core.start();
    await this.settle();
  }

  open(): AccountNumber | undefined {
    const { user, accountNumber } = this.core.state.get();
    return user ? (accountNumber as AccountNumber | undefined) : undefined;
  }

  async wait(milliseconds: number) {
    this.portal.elapsed += milliseconds;
    await this.clock.advance(milliseconds);
  }

  async settle() {
    for (let turn = 0; turn < 3; turn += 1) await this.clock.advance(0);
  }

  private watch() {
    const look = (text: string, where: string) => {
      for (const secret of this.portal.secrets) if (text.includes(secret)) this.leaks.push(where);
    };
    this.core.state.subscribe((snapshot) => look(JSON.stringify(snapshot), 'a snapshot'));
    const { log } = this.all;
    const { push } = log.lines;
    log.lines.push = (...lines) => {
      for (const line of lines) look(line, 'the log');
      return push.apply(log.lines, lines);
    };
  }

  /** A click on Show or Copy, as main's registrar would let it through. @returns the key, if it was given */
  async click(action: 'show' | 'copy'): Promise<{ value: string; source: string } | ErrorCode> {
    const refusal = this.core.refusal(action);
    if (refusal) return refusal.code;
    try {
      if (action === 'show') return await this.core.readKey.show();
      const { source } = await this.core.readKey.copy();
      return { value: this.clipboard.text, source };
    } catch (thrown) {
      if (thrown instanceof AppError) return thrown.code;
      throw thrown;
    }
  }

  async check() {
    const { portal, core } = this;
    expect(this.leaks).toEqual([]);
    const { user, phase, keychain, connectivity, accountFrom, lock } = core.state.get();
    const seen = core.state.snapshot();
    if (lock) expect([seen.phase, seen.user, seen.account]).toEqual(['locked', undefined, undefined]);
    expect(keychain.status).toBe('available');
    // A network failure signs nobody out.
    if (!this.ended) expect(user, `signed out at ${phase}`).toBeDefined();
    const number = this.open();
    const told = number && portal.told.get(number);
    const isConfirmed = connectivity === 'online' && accountFrom === 'portal';
    for (const action of ['show', 'copy'] as const) {
      if (!core.state.permissions()[action].allowed || isConfirmed) continue;
      // What is offered without the portal is this user's to have, and not too old.
      expect(told?.value).toBeDefined();
      expect(portal.elapsed - (told?.at ?? 0)).toBeLessThanOrEqual(limit);
    }
    for (const one of numbers) {
      const record = await this.keychain.get(recordNames.key(portal.address, 'u1', one));
      if (record === undefined || !record.includes('"value"')) continue;
      const { key } = JSON.parse(record);
      if (user)
        expect(key.value, 'the key that is kept is the one the portal told of').toBe(portal.told.get(one)?.value);
      else if (!this.harmed) throw new Error('a key is kept of a user who is gone');
    }
  }
}
