/** A vault over a keychain that has its moods, and what is kept through it. */
import { createContentsRecord } from '../../../main/keychain/contents';
import { createMemoryStore } from '../../../main/keychain/memory-store';
import { recordNames } from '../../../main/keychain/records';
import { createVault, type VaultStatus } from '../../../main/keychain/vault';
import { createSavedSessions } from '../../../main/session/saved-sessions';
import type { PendingChange, SessionRecord } from '../../../shared/records';
import { moodyKeychain } from './moody-keychain';
import { fakeLog, nothingBeside } from './ports';

export const portal = 'https://portal.example.com';
export const users = ['ada', 'ben', 'cyd'] as const;
export type User = (typeof users)[number];

export const session = (userId: User, refreshToken: string): SessionRecord => ({
  version: 1,
  portal,
  userId,
  email: `${userId}@example.com`,
  methods: ['totp'],
  refreshToken,
  refreshTokenExpiresAt: '2026-02-05T09:00:00Z',
});
export const sessionName = (user: User) => recordNames.session(portal, user);
export const journalName = (user: User) => recordNames.journal(portal, user);
export const change = (idempotencyKey: string): PendingChange => ({
  operation: 'generate',
  idempotencyKey,
  accountNumber: 'EFAX-1000-0001',
  at: 1,
});

/** One run of the app over a keychain. */
export function run(keychain = moodyKeychain()) {
  const told: VaultStatus[] = [];
  const memory = createMemoryStore(Number.POSITIVE_INFINITY);
  const vault = createVault(keychain, memory, (status) => told.push(status), fakeLog());
  const contents = createContentsRecord();
  const saved = createSavedSessions(vault, contents, nothingBeside);
  return { keychain, vault, contents, saved, memory, status: () => told.at(-1) };
}

/** What a record holds, if it is there. */
export const read = (records: Map<string, string>, name: string) => {
  const text = records.get(name);
  return text === undefined ? undefined : JSON.parse(text);
};
/** Whose sign-ins the index names. */
export const listed = (records: Map<string, string>): string[] =>
  (read(records, recordNames.index)?.sessions ?? []).map((one: { userId: string }) => one.userId);
