import { describe, expect, test } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { moodyKeychain } from './fakes/moody-keychain';
import { change, listed, portal, read, run, session, sessionName } from './fakes/vault';

describe('trying again', () => {
  test('moves what was kept in memory into the keychain, which is used from then on', async () => {
    const { keychain, vault, saved, status } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    expect(status()).toMatchObject({ status: 'unavailable', failure: { code: 'keychain.locked' } });
    expect(keychain.records.size).toBe(0);
    keychain.recover();
    await vault.retry();
    expect(status()).toEqual({ status: 'available' });
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'one'));
    await saved.save(session('ada', 'two'));
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'two'));
  });

  test('says why when it is to no avail, and changes nothing', async () => {
    const { keychain, vault, saved, status } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.fail('keychain.timeout');
    await expect(vault.retry()).rejects.toMatchObject({ code: 'keychain.timeout' });
    expect(status()).toMatchObject({ failure: { code: 'keychain.timeout' } });
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));
  });

  test('keeps what the keychain has and this run has never seen', async () => {
    const first = run();
    await first.vault.open();
    await first.saved.save(session('ada', 'one'));
    await first.saved.keepPending(portal, 'ada', [change('11111111-1111-4111-8111-111111111111')]);

    const { keychain, vault, saved } = run(first.keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ben', 'two'));
    await saved.keepPending(portal, 'ada', [change('22222222-2222-4222-8222-222222222222')]);
    keychain.recover();
    await vault.retry();
    expect(listed(keychain.records)).toEqual(['ada', 'ben']);
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));
    expect(await saved.pending(portal, 'ada')).toHaveLength(2);
  });

  test('does not let what was set without the keychain loosen what was set with it', async () => {
    const settings = { version: 1, idleLockMinutes: 10, clipboardSeconds: 30, offlineDays: 30, remindAfterDays: 90 };
    const keychain = moodyKeychain(new Map([[recordNames.settings, JSON.stringify(settings)]]));
    const { vault } = run(keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    const loose = JSON.stringify({ ...settings, idleLockMinutes: 0 });
    await vault.keep((into) => into.set(recordNames.settings, loose));
    keychain.recover();
    await vault.retry();
    expect(read(keychain.records, recordNames.settings)).toEqual(settings);
    keychain.fail('keychain.locked');
    await vault.keep((into) => into.set(recordNames.settings, loose));
    keychain.recover();
    await vault.retry();
    expect(read(keychain.records, recordNames.settings)).toMatchObject({ idleLockMinutes: 0 });
  });

  test('never writes over a record that cannot be read, and lets the others be kept', async () => {
    const keychain = moodyKeychain(new Map([[sessionName('ada'), '{"version":1,']]));
    const { vault, saved, status } = run(keychain);
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    await saved.save(session('ben', 'two'));
    keychain.recover();
    await vault.retry();
    expect(status()).toMatchObject({ status: 'unavailable', failure: { code: 'keychain.damaged' } });
    expect(keychain.records.get(sessionName('ada'))).toBe('{"version":1,');
    expect(read(keychain.records, sessionName('ben'))).toEqual(session('ben', 'two'));
    expect(await saved.find(portal, 'ada')).toEqual(session('ada', 'one'));

    keychain.records.delete(sessionName('ada'));
    await vault.retry();
    expect(status()).toEqual({ status: 'available' });
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'one'));
  });

  test('moves what was written while it was moving', async () => {
    const { keychain, vault, saved } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.recover();
    const retrying = vault.retry();
    for (const token of ['two', 'three', 'four', 'five', 'six']) {
      await saved.save(session('ada', token));
      await saved.save(session('ben', token));
    }
    await retrying;
    expect(read(keychain.records, sessionName('ada'))).toEqual(session('ada', 'six'));
    expect(read(keychain.records, sessionName('ben'))).toEqual(session('ben', 'six'));
    expect(listed(keychain.records).sort()).toEqual(['ada', 'ben']);
  });

  test('leaves nothing in memory that could be taken for new later', async () => {
    const { keychain, vault, saved, memory } = run();
    keychain.fail('keychain.locked');
    await vault.open();
    await saved.save(session('ada', 'one'));
    keychain.recover();
    await vault.retry();
    expect(await memory.get(sessionName('ada'))).toBeUndefined();
    expect(await memory.get(recordNames.index)).toBeUndefined();
  });
});
