import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createJournal } from '../../main/account/journal';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { createSavedSessions } from '../../main/session/saved-sessions';
import type { PendingChange } from '../../shared/records';
import { signedIn } from './fakes/ports';

const changeOf = (accountNumber: string): PendingChange => ({
  operation: 'generate',
  accountNumber,
  idempotencyKey: randomUUID(),
  at: 1,
});

it('the journal loses nothing when changes on several accounts begin and end at the same time', async () => {
  const { core, keychain, log } = await signedIn();
  const saved = createSavedSessions(keychain, createMemoryStore(), core.state, log);
  await saved.open();
  const journal = createJournal(core.session, saved);
  const changes = Array.from({ length: 6 }, (_, index) => changeOf(`EFAX-0000-000${index}`));
  await Promise.all(changes.slice(0, 4).map(journal.open));
  await Promise.all([...changes.slice(0, 2).map(journal.close), ...changes.slice(4).map(journal.open)]);
  const left = await Promise.all(changes.map(({ accountNumber }) => journal.of(accountNumber)));
  expect(left.map((found) => found.length)).toEqual([0, 0, 1, 1, 1, 1]);
});
