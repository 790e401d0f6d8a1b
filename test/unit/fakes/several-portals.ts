/** Portals with several users each, which note every call that one user's token should not have made. */
import { randomBytes, randomUUID } from 'node:crypto';
import { createCore } from '../../../main/core';
import type { Core, CorePorts } from '../../../main/core-contract';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import { createSplittingStore } from '../../../main/keychain/splitting-store';
import type { Portal } from '../../../main/ports';
import { AppError } from '../../../shared/errors';
import { noPolicy } from '../../../shared/policy';
import type { ActivityPage, ApiKey } from '../../../shared/portal-api';
import { fakeDisk } from './disk';
import { makeKey } from './portal';
import { fakeClipboard, fakeClock, fakeLog, thisComputer } from './ports';
import { FakeRest } from './rest-service';
import { fakeSpoken } from './spoken';
import { fakeSystems } from './systems';

/** Somebody to sign in as; the accounts are nobody else's. */
export interface Person {
  portal: string;
  userId: string;
  accountNumbers: string[];
}

interface LiveSession {
  userId: string;
  accessToken: string;
  refreshToken: string;
}

export class SharedPortal implements Portal {
  /** The sessions that are alive; a user can have several. */
  readonly sessions = new Set<LiveSession>();
  readonly keys = new Map<string, ApiKey>();
  /** Calls that were made for an account with the token of somebody who does not have it. */
  readonly mixedUp: string[] = [];
  private readonly challenges = new Map<string, string>();
  private readonly answers = new Map<string, ApiKey>();
  /** Thrown by the next calls of a name, one each, after their work is done. */
  faults: string[] = [];

  constructor(
    readonly address: string,
    private readonly people: readonly Person[],
  ) {
    for (const number of people.flatMap((one) => one.accountNumbers)) this.keys.set(number, makeKey(`key-${number}`));
  }

  /** The portal ends a session by its own word. */
  revoke(userId: string) {
    for (const session of this.sessionsOf(userId)) this.sessions.delete(session);
  }

  expireAccessToken(userId: string) {
    for (const session of this.sessionsOf(userId)) session.accessToken = randomUUID();
  }

  sessionsOf(userId: string): LiveSession[] {
    return [...this.sessions].filter((one) => one.userId === userId);
  }

  async discover() {
    await Promise.resolve();
    return {
      service: 'etherfax-portal' as const,
      apiVersion: 1,
      minimumClientVersion: '1.0.0',
      restBase: `${this.address}/rest/3.0/api`,
      passwordResetUrl: `${this.address}/reset`,
      supportUrl: `${this.address}/support`,
      serverTime: '2026-01-05T09:00:00Z',
    };
  }

  async signIn(email: string) {
    const person = this.people.find(({ userId }) => email === `${userId}@example.com`);
    if (!person) throw new AppError('auth.invalid-credentials', 'nobody here');
    const challengeId = randomUUID();
    this.challenges.set(challengeId, person.userId);
    return {
      challengeId,
      expiresAt: '2026-01-05T09:05:00Z',
      next: 'second-factor' as const,
      methods: ['totp' as const],
    };
  }

  async sendCode() {}

  async verify(challengeId: string) {
    await Promise.resolve();
    const userId = this.challenges.get(challengeId);
    if (userId === undefined) throw new AppError('auth.challenge-expired', 'unknown');
    const session = { userId, accessToken: '', refreshToken: '' };
    this.sessions.add(session);
    return renewed(session);
  }

  async refresh(refreshToken: string) {
    await Promise.resolve();
    const session = [...this.sessions].find((one) => one.refreshToken === refreshToken);
    if (!session) throw new AppError('auth.session-revoked', 'unknown or used refresh token');
    return renewed(session);
  }

  async stepUp(accessToken: string) {
    await this.userOf(accessToken);
  }

  async signOut(accessToken: string) {
    await this.userOf(accessToken);
    for (const one of this.sessions) if (one.accessToken === accessToken) this.sessions.delete(one);
  }

  async me(accessToken: string) {
    const { userId } = await this.userOf(accessToken);
    const email = `${userId}@example.com`;
    return { userId, email, firstName: userId, lastName: 'Reyes', role: 'global_administrator' as const };
  }

  async accounts(accessToken: string) {
    const { accountNumbers } = await this.userOf(accessToken);
    return { items: accountNumbers.map(summaryOf) };
  }

  async account(accessToken: string, accountNumber: string) {
    const key = await this.keyFor(accessToken, accountNumber, 'account');
    const { keyId, fingerprint } = key;
    return {
      ...summaryOf(accountNumber),
      createdAt: '2020-01-01T00:00:00Z',
      timeZone: 'America/New_York',
      country: 'US',
      primaryContact: { name: 'Ada Reyes', email: 'ada@example.com', phone: '+1 555 0100' },
      ports: 24,
      numbers: 12,
      products: ['fax-server'],
      apiKey: { available: true, exists: true, keyId, fingerprint },
    };
  }

  async activity(): Promise<ActivityPage> {
    return { items: [] };
  }

  apiKey(accessToken: string, accountNumber: string) {
    return this.keyFor(accessToken, accountNumber, 'apiKey');
  }

  async generateKey(): Promise<never> {
    throw new AppError('account.key-exists', 'exists');
  }

  async resetKey(accessToken: string, accountNumber: string, idempotencyKey: string, keyId: string) {
    const present = await this.keyFor(accessToken, accountNumber, 'resetKey');
    const before = this.answers.get(idempotencyKey);
    if (!before && present.keyId !== keyId) throw new AppError('account.key-changed', 'changed');
    const key = before ?? makeKey(`key-${randomUUID()}`);
    this.answers.set(idempotencyKey, key);
    this.keys.set(accountNumber, key);
    const fault = this.faults.indexOf('resetKey');
    if (fault >= 0) {
      this.faults.splice(fault, 1);
      throw new AppError('connect.timeout', 'injected');
    }
    return key;
  }

  private async userOf(accessToken: string): Promise<Person> {
    await Promise.resolve();
    const session = [...this.sessions].find((one) => one.accessToken === accessToken);
    if (!session) throw new AppError('auth.token-expired', 'expired');
    return this.people.find((one) => one.userId === session.userId) as Person;
  }

  private async keyFor(accessToken: string, accountNumber: string, call: string): Promise<ApiKey> {
    const { userId, accountNumbers } = await this.userOf(accessToken);
    const key = this.keys.get(accountNumber);
    if (key && accountNumbers.includes(accountNumber)) return key;
    this.mixedUp.push(`${call} of ${accountNumber} as ${userId}`);
    throw new AppError('account.not-found', 'not this user’s');
  }
}

/** Gives a session new tokens; the former ones are worth nothing any more. */
function renewed(session: LiveSession) {
  session.accessToken = randomUUID();
  session.refreshToken = randomUUID();
  return {
    sessionId: 'session',
    accessToken: session.accessToken,
    accessTokenExpiresAt: '2026-01-05T09:15:00Z',
    refreshToken: session.refreshToken,
    refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
    authenticatedAt: '2026-01-05T09:00:00Z',
  };
}

function summaryOf(accountNumber: string) {
  const companyName = `Company ${accountNumber}`;
  return { accountNumber, companyName, status: 'active' as const, role: 'global_administrator' as const };
}

/** Portals, a keychain, and the app over them, to be started as often as one likes. */
export function createWorld(people: readonly Person[], change: Partial<CorePorts> = {}) {
  const addresses = [...new Set(people.map(({ portal }) => portal))];
  const portals = new Map(
    addresses.map((address) => [
      address,
      new SharedPortal(
        address,
        people.filter(({ portal }) => portal === address),
      ),
    ]),
  );
  const keychain = createSplittingStore(createMemoryStore());
  const clock = fakeClock();
  const clipboard = fakeClipboard();
  let lastPortal: string | undefined = addresses[0];

  function portalOf(address: string): SharedPortal {
    const portal = portals.get(address);
    if (!portal) throw new AppError('connect.name-not-resolved', 'no such portal');
    return portal;
  }

  async function start(more: Partial<CorePorts> = {}): Promise<Core> {
    const core = createCore({
      app: { version: '1.0.0', platform: 'linux' },
      ...thisComputer,
      policy: noPolicy,
      commandLinePortal: undefined,
      lastPortal: {
        read: () => lastPortal,
        remember: (address) => {
          lastPortal = address;
        },
      },
      tray: { isWanted: () => false, remember: () => {} },
      spoken: fakeSpoken(),
      openPortal: async (address) => portalOf(address),
      rest: new FakeRest(),
      keychain,
      memory: createSplittingStore(createMemoryStore()),
      clipboard,
      systems: fakeSystems(),
      activityFiles: fakeDisk(),
      saveFile: async () => undefined,
      clock,
      random: () => 0.5,
      log: fakeLog(),
      ...change,
      ...more,
    });
    await core.start();
    return core;
  }

  return { start, portalOf, keychain, clock, clipboard };
}

/** Signs somebody in beside whoever is signed in. */
export async function addSignIn(core: Core, { portal, userId }: Person): Promise<void> {
  await core.places.add();
  await core.places.connect(portal);
  await core.signIn.start(core.connection.portal(), `${userId}@example.com`, randomBytes(9).toString('hex'));
  await core.verify({ method: 'totp', code: '000000' });
}
