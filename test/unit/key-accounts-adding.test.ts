import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../main/account/key-credential';
import { recordNames } from '../../main/keychain/records';
import { AppError, type ErrorCode } from '../../shared/errors';
import { defaultRestBase } from '../../shared/limits';
import { added, copyPermission, id, newKey, number, recordName, refusalOf, started, view } from './fakes/key-accounts';
import { fakeCore } from './fakes/ports';

describe('adding an account', () => {
  it('by its key: asks the service, keeps it, and opens it', async () => {
    const { core, rest, key, log } = await started();
    expect(core.state.get().phase).toBe('connect');
    await core.keyAccounts.add({ key: `  ${key}\n` });
    expect(rest.asked).toEqual([{ base: defaultRestBase, credential: { key } }]);
    expect(core.state.get()).toMatchObject({
      phase: 'account',
      accountNumber: number,
      connectivity: 'online',
      offlineCopy: { status: 'ready' },
      keyAccounts: [{ id, accountNumber: number, name: 'Northside Clinic', favourite: false }],
      keyAccount: { id, restBase: defaultRestBase, fingerprint: fingerprintOf(key), account: { ports: 24 } },
    });
    expect(JSON.stringify(core.state.snapshot())).not.toContain(key);
    expect(log.lines.join()).not.toContain(key);
  });

  it('lets the key be shown and copied, and never changed', async () => {
    const { core } = await added();
    const { show, copy, generate, reset } = core.state.permissions();
    expect([show, copy]).toEqual([{ allowed: true }, { allowed: true }]);
    for (const permission of [generate, reset]) {
      expect(permission).toEqual({ allowed: false, button: 'absent', reason: 'portal' });
    }
    expect(core.refusal('copy')).toBeUndefined();
    expect(core.refusal('account')).toBeUndefined();
    expect(core.refusal('session')).toMatchObject({ code: 'auth.not-signed-in' });
  });

  it('by its service account: the password is asked for once and kept nowhere', async () => {
    const { core, rest, keychain, log } = await started();
    const password = newKey();
    rest.passwords.set(`${number}/appservice`, password);
    await core.keyAccounts.add({ accountNumber: ` ${number.toLowerCase()} `, user: 'appservice', password });
    expect(view(core)).toMatchObject({ account: { accountNumber: number }, fingerprint: undefined });
    expect(copyPermission(core)).toEqual({ allowed: false, button: 'absent', reason: 'no-key' });
    const everything = [
      JSON.stringify(core.state.snapshot()),
      log.lines.join(),
      await keychain.get(recordName),
      await keychain.get(recordNames.index),
    ].join();
    expect(everything).not.toContain(password);
    await core.openKeyAccount.check();
    expect(rest.asked).toHaveLength(1);
  });

  it.each<[string, ErrorCode]>([
    ['', 'rest.bad-key'],
    ['two words', 'rest.bad-key'],
    ['••••••••', 'rest.bad-key'],
    ['********', 'rest.bad-key'],
    ['naïve', 'rest.bad-key'],
    ['nobodys-key', 'rest.not-accepted'],
  ])('with %j as the key is refused with %s', async (key, code) => {
    const { core, keychain } = await started();
    expect(await refusalOf(core.keyAccounts.add({ key }))).toBe(code);
    expect(core.state.get()).toMatchObject({ phase: 'connect', keyAccounts: [] });
    expect(view(core)).toBeUndefined();
    expect(await keychain.get(recordName)).toBeUndefined();
  });

  it.each<[string, string]>([
    [number, 'app:service'],
    [`${number}/x`, 'appservice'],
    [`${number}:x`, 'appservice'],
  ])('with the service account %s and user %s is refused before anything is sent', async (accountNumber, user) => {
    const { core, rest } = await started();
    expect(await refusalOf(core.keyAccounts.add({ accountNumber, user, password: newKey() }))).toBe('rest.bad-user');
    expect(rest.asked).toEqual([]);
  });

  it('asks the address that was typed, and refuses an unsafe one', async () => {
    const { core, rest, key } = await started();
    for (const restBase of ['http://rest.example.com/api', 'https://a:b@rest.example.com/api', 'no address']) {
      expect(await refusalOf(core.keyAccounts.add({ key, restBase }))).toMatch(/^connect\./);
    }
    expect(rest.asked).toEqual([]);
    await core.keyAccounts.add({ key, restBase: 'rest.example.com/api/' });
    expect(rest.asked.map(({ base }) => base)).toEqual(['https://rest.example.com/api']);
    expect(view(core)?.restBase).toBe('https://rest.example.com/api');
  });

  it('asks the address of the command line unless another is typed', async () => {
    const { core, rest, key } = await started({ commandLineRest: 'http://127.0.0.1:4000/rest' });
    await core.keyAccounts.add({ key });
    expect(rest.asked.map(({ base }) => base)).toEqual(['http://127.0.0.1:4000/rest']);
  });

  it('a failure of the network adds nothing and says why', async () => {
    const { core, rest, key } = await started();
    rest.faults.push('connect.timeout');
    expect(await refusalOf(core.keyAccounts.add({ key }))).toBe('connect.timeout');
    expect(core.state.get().keyAccounts).toEqual([]);
  });

  it('once more, by its service account, keeps the key and what is known of it', async () => {
    const { core, rest, key, clock } = await added();
    await core.readKey.copy();
    await clock.advance(0);
    const password = newKey();
    rest.passwords.set(`${number}/appservice`, password);
    await core.keyAccounts.add({ accountNumber: number, user: 'appservice', password });
    expect(view(core)).toMatchObject({ fingerprint: fingerprintOf(key), copiedAt: expect.any(Number) });
    expect(core.state.get().keyAccounts).toHaveLength(1);
  });

  it('while the keychain cannot be used, lives in memory and says so', async () => {
    const broken = { ...fakeCore().keychain, probe: () => Promise.reject(new AppError('keychain.unavailable', 'no')) };
    const { core, clipboard, key } = await added({ keychain: broken });
    expect(core.state.get().keychain).toMatchObject({ status: 'unavailable' });
    await core.readKey.copy();
    expect(clipboard.text).toBe(key);
  });
});

it('commands for such an account are refused while none is open', async () => {
  const { core } = await started();
  expect(core.refusal('key-account')).toMatchObject({ code: 'account.not-found' });
  expect(core.refusal('account')).toMatchObject({ code: 'auth.not-signed-in' });
  expect(core.refusal('copy')).toMatchObject({ code: 'auth.not-signed-in' });
  expect(await refusalOf(core.keyAccounts.open('0'.repeat(32)))).toBe('account.not-found');
});
