import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createJournal } from '../../main/account/journal';
import { createContentsRecord } from '../../main/keychain/contents';
import { createMemoryStore } from '../../main/keychain/memory-store';
import { createVault } from '../../main/keychain/vault';
import { createSavedSessions } from '../../main/session/saved-sessions';
import type { PendingChange } from '../../shared/records';
import { nothingBeside, signedIn } from './fakes/ports';

const changeOf = (accountNumber: string): PendingChange => ({
  operation: 'generate',
  accountNumber,
  idempotencyKey: randomUUID(),
  at: 1,
});

it('the journal loses nothing when changes on several accounts begin and end at the same time', async () => {
  const { core, keychain, log } = await signedIn();
  const vault = createVault(keychain, createMemoryStore(), () => {}, log);
  await vault.open();
  const journal = createJournal(createSavedSessions(vault, createContentsRecord(), nothingBeside));
  const user = core.session.current();
  const changes = Array.from({ length: 6 }, (_, index) => changeOf(`EFAX-0000-000${index}`));
  await Promise.all(changes.slice(0, 4).map((change) => journal.open(user, change)));
  await Promise.all([
    ...changes.slice(0, 2).map((change) => journal.close(user, change)),
    ...changes.slice(4).map((change) => journal.open(user, change)),
  ]);
  expect(await journal.of(user)).toEqual(changes.slice(2));
});
