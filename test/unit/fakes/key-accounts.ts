/** An app to which accounts are added by their keys, and words for what is asserted of it. */
import { randomBytes } from 'node:crypto';
import { keyAccountId } from '../../../main/account/key-account-records';
import type { Core, CorePorts } from '../../../main/core-contract';
import { recordNames } from '../../../main/keychain/records';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { defaultRestBase } from '../../../shared/limits';
import { FakePortal } from './portal';
import { fakeCore } from './ports';
import { FakeRest, restAccount } from './rest-service';

export const number = 'EFAX-1000-0001';
export const other = 'EFAX-2000-0002';
export const newKey = () => randomBytes(32).toString('base64');
export const id = keyAccountId({ restBase: defaultRestBase, accountNumber: number });
/** Where the key of the account is kept. */
export const recordName = recordNames.keyAccount(id);

/** An app whose portal is a web page, and a REST service that takes one key. */
export async function started(change: Partial<CorePorts> = {}) {
  const rest = new FakeRest();
  const key = newKey();
  rest.accounts.set(key, restAccount(number));
  const portal = new FakePortal();
  portal.faults.push({ call: 'discover', code: 'connect.web-page' });
  const all = fakeCore({ rest, ...change }, portal);
  await all.core.start();
  return { ...all, rest, key };
}

/** The app of `started` with the account of its key added, and open. */
export async function added(change: Partial<CorePorts> = {}) {
  const all = await started(change);
  await all.core.keyAccounts.add({ key: all.key });
  return all;
}

/** The app started anew over the same keychain. */
export async function restarted(
  { ports, rest }: { ports: CorePorts; rest: FakeRest },
  change: Partial<CorePorts> = {},
) {
  const portal = new FakePortal();
  portal.faults.push({ call: 'discover', code: 'connect.web-page' });
  const { clipboard: _of, ...kept } = ports;
  const all = fakeCore({ ...kept, rest, openPortal: async () => portal, ...change }, portal);
  await all.core.start();
  return { ...all, rest };
}

/** @returns the code with which a command is refused; what is no refusal is thrown on */
export async function refusalOf(promise: Promise<unknown>): Promise<ErrorCode | 'none'> {
  try {
    await promise;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
    throw thrown;
  }
}

/** What the page is told of the account that is open. */
export const view = (core: Core) => core.state.get().keyAccount;
export const copyPermission = (core: Core) => core.state.permissions().copy;
