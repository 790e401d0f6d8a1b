import { describe, expect, it } from 'vitest';
import { recordNames } from '../../main/keychain/records';
import { AppError } from '../../shared/errors';
import { added, recordName, refusalOf, view } from './fakes/key-accounts';

describe('removing an account', () => {
  it('leaves no record, no list and nothing on the clipboard', async () => {
    const { core, ports, portal, clipboard } = await added();
    await core.readKey.copy();
    portal.faults.push({ call: 'discover', code: 'connect.web-page' });
    await core.keyAccounts.remove();
    expect(core.state.get()).toMatchObject({ phase: 'connect', keyAccounts: [], keyAccount: undefined });
    expect(await ports.keychain.get(recordName)).toBeUndefined();
    expect(await ports.keychain.get(recordNames.index)).toBeUndefined();
    expect(await ports.keychain.get(recordNames.clock)).toBeUndefined();
    expect(clipboard.text).toBe('');
  });

  it('is not said to have happened when the keychain refused', async () => {
    const { core, ports, keychain } = await added();
    const remove = keychain.delete;
    keychain.delete = () => Promise.reject(new AppError('keychain.locked', 'no'));
    expect(await refusalOf(core.keyAccounts.remove())).toBe('keychain.not-removed');
    expect(view(core)).toBeDefined();
    keychain.delete = remove;
    await core.keyAccounts.remove();
    expect(await ports.keychain.get(recordName)).toBeUndefined();
  });

  it('is not undone by what was still to be written', async () => {
    const { core, ports, clock } = await added();
    await core.readKey.copy();
    await core.keyAccounts.remove();
    await clock.advance(0);
    expect(await ports.keychain.get(recordName)).toBeUndefined();
  });
});
