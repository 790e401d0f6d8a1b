import { AppError, toFailure } from '../../shared/errors';
import type { Pasted, Tested } from '../../shared/key-test';
import type { Clock, Log, RestService } from '../ports';
import { foreignShape } from './foreign-shape';
import { fingerprintOf, isSameNumber } from './key-credential';

/** Asks the REST service, as a fax system would, whether a key works. It only reads, so a test changes nothing. */
export interface TestKey {
  /**
   * Tests the key of the account that is open.
   * @throws what reading the key throws
   */
  present(): Promise<Tested>;
  /**
   * Says what a pasted text is: first by its fingerprint and its form; only what may be a key is sent, and to the REST
   * service alone. It is kept nowhere.
   */
  pasted(text: string): Promise<Pasted>;
  /** Tests the key that the last reset replaced: it should not be accepted. @throws `account.no-key` when it is not known */
  former(): Promise<Tested>;
  /** Holds a key that was replaced, in memory, until it was refused or {@link formerMilliseconds} are over. */
  holdFormer(accountNumber: string, value: string): void;
  /** Lets go of it. */
  forgetFormer(): void;
}

/** How long a replaced key is held, in milliseconds: nobody checks later whether it is refused. */
export const formerMilliseconds = 10 * 60_000;

/** The account that is open, and its key. */
export interface OpenKey {
  accountNumber(): string | undefined;
  /** Of the present key, if there is one. */
  fingerprint(): string | undefined;
  /** The present key, by the same ways and under the same conditions as for *Copy*. */
  read(): Promise<{ value: string; fingerprint: string }>;
  /** Where the account's REST service is. */
  restBase(): string;
  /** Is told of the key that can be tested as the former one. */
  tellFormer(key: { fingerprint: string } | undefined): void;
}

export function createTestKey(open: OpenKey, rest: RestService, clock: Clock, log: Log): TestKey {
  let former: { accountNumber: string; value: string } | undefined;
  let cancel = () => {};

  function present(): string {
    const accountNumber = open.accountNumber();
    if (accountNumber === undefined) throw new AppError('account.not-found', 'No account is open.');
    return accountNumber;
  }

  async function ask(value: string, accountNumber: string): Promise<Tested['outcome']> {
    try {
      const { account, milliseconds } = await rest.status(open.restBase(), { key: value });
      return isSameNumber(account.accountNumber, accountNumber)
        ? { is: 'works', account, milliseconds }
        : { is: 'other-account', accountNumber: account.accountNumber };
    } catch (thrown) {
      const failure = toFailure(thrown);
      return failure.code === 'rest.not-accepted' ? { is: 'not-accepted' } : { is: 'unreachable', failure };
    }
  }

  async function test(value: string, accountNumber: string): Promise<Tested> {
    const outcome = await ask(value, accountNumber);
    const fingerprint = fingerprintOf(value);
    log.info('key-tested', { fingerprint, is: outcome.is });
    return { fingerprint, at: clock.now(), outcome };
  }

  function forgetFormer(): void {
    cancel();
    if (!former) return;
    former = undefined;
    open.tellFormer(undefined);
  }

  return {
    async present() {
      const accountNumber = present();
      const { value } = await open.read();
      return test(value, accountNumber);
    },
    async pasted(text) {
      const accountNumber = present();
      const value = text.trim();
      const fingerprint = fingerprintOf(value);
      if (fingerprint === open.fingerprint()) return { is: 'present', fingerprint };
      const shape = foreignShape(value);
      if (shape !== undefined) return { is: 'foreign', shape };
      return { is: 'another', tested: await test(value, accountNumber) };
    },
    async former() {
      const accountNumber = present();
      if (former?.accountNumber !== accountNumber) {
        throw new AppError('account.no-key', 'The key that was replaced is not known any more.');
      }
      const tested = await test(former.value, accountNumber);
      if (tested.outcome.is === 'not-accepted') forgetFormer();
      return tested;
    },
    holdFormer(accountNumber, value) {
      cancel();
      former = { accountNumber, value };
      cancel = clock.after(formerMilliseconds, forgetFormer);
      if (accountNumber === open.accountNumber()) open.tellFormer({ fingerprint: fingerprintOf(value) });
    },
    forgetFormer,
  };
}
