import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { AppError, toFailure } from '../../shared/errors';
import { passcodeLength, passcodeTries } from '../../shared/limits';
import { type PasscodeRecord, passcodeRecordSchema } from '../../shared/records';
import { readRecord, recordNames, writeRecord } from '../keychain/records';
import type { SecretStore } from '../ports';
import { createTurns } from './in-turn';

/** What deriving a hash costs; see RFC 7914. */
export interface ScryptCost {
  n: number;
  r: number;
  p: number;
}

/** 32 MiB and about a quarter of a second, one of the settings that OWASP's password storage guide recommends. */
const usualCost: ScryptCost = { n: 2 ** 15, r: 8, p: 3 };

const hashBytes = 32;

/** The passcode that unlocks the app. Only its salted hash is kept, in the keychain, with the count of wrong tries. */
export interface Passcode {
  /** Reads what the keychain has. What cannot be read counts as a passcode that nothing unlocks until it can. */
  load(): Promise<void>;
  isSet(): boolean;
  /** How many wrong tries are left; `undefined` while that cannot be read. */
  triesLeft(): number | undefined;
  /**
   * Passes if this is the passcode. A try is counted in the keychain before it is answered, so that ending the app
   * gives none for free; one that cannot be counted is not answered.
   * @throws `lock.wrong-passcode` with the attempts left, `lock.no-tries-left`, `lock.not-checked`
   */
  verify(typed: string): Promise<void>;
  /**
   * Sets a passcode, or replaces it.
   * @param present the one that is to be replaced; as for {@link verify}, and a wrong one counts as there
   * @throws `lock.passcode-too-short`, and as {@link verify}
   */
  set(next: string, present: string | undefined): Promise<void>;
  /** Forgives the wrong tries, after the owner was recognised in another way. */
  forgive(): Promise<void>;
  /** Removes it without asking for it. @throws `keychain.*` */
  forget(): Promise<void>;
}

/**
 * @param store where records are kept at present; a passcode stays in the one that it was found in or put into
 */
export function createPasscode(store: () => SecretStore, cost: ScryptCost = usualCost): Passcode {
  let home = store();
  let record: PasscodeRecord | undefined;
  let unreadable = false;
  // Two tries at a time would be counted as one.
  const inTurn = createTurns();

  async function read(): Promise<void> {
    home = store();
    unreadable = true;
    record = await readRecord(home, recordNames.passcode, passcodeRecordSchema);
    unreadable = false;
  }

  /** Also what could not be counted is not answered. */
  async function check(typed: string): Promise<void> {
    try {
      await compare(typed);
    } catch (thrown) {
      const { code, message } = toFailure(thrown);
      throw code.startsWith('keychain.') ? new AppError('lock.not-checked', `${message} (${code})`) : thrown;
    }
  }

  async function keep(next: PasscodeRecord): Promise<void> {
    await writeRecord(home, recordNames.passcode, passcodeRecordSchema, next);
    record = next;
  }

  async function compare(typed: string): Promise<void> {
    if (unreadable) await read();
    if (!record) return;
    if (record.failures >= passcodeTries) throw noTriesLeft();
    const counted = { ...record, failures: record.failures + 1 };
    await keep(counted);
    if (await matches(typed, counted)) return keep({ ...counted, failures: 0 });
    const attemptsLeft = passcodeTries - counted.failures;
    if (attemptsLeft === 0) throw noTriesLeft();
    throw new AppError('lock.wrong-passcode', 'The passcode is another one.', { attemptsLeft });
  }

  return {
    load: () => inTurn(() => read().catch(() => undefined)),
    isSet: () => unreadable || record !== undefined,
    triesLeft: () => record && Math.max(0, passcodeTries - record.failures),
    verify: (typed) => inTurn(() => check(typed)),
    set: (next, present) =>
      inTurn(async () => {
        const passcode = normalised(next);
        if ([...passcode].length < passcodeLength) {
          throw new AppError('lock.passcode-too-short', `A passcode has at least ${passcodeLength} characters.`);
        }
        await check(present ?? '');
        if (!record) home = store();
        const salt = randomBytes(16);
        const hash = await derive(passcode, salt, cost);
        await keep({ version: 1, salt: salt.toString('base64'), hash: hash.toString('base64'), ...cost, failures: 0 });
      }),
    forgive: () =>
      inTurn(async () => {
        if (record && record.failures > 0) await keep({ ...record, failures: 0 });
      }),
    forget: () =>
      inTurn(async () => {
        await home.delete(recordNames.passcode);
        record = undefined;
        unreadable = false;
      }),
  };
}

function noTriesLeft(): AppError {
  return new AppError('lock.no-tries-left', 'The passcode was wrong too often.');
}

async function matches(typed: string, { salt, hash, n, r, p }: PasscodeRecord): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64');
  const derived = await derive(normalised(typed), Buffer.from(salt, 'base64'), { n, r, p });
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

/** The same characters however a keyboard composes them. */
function normalised(typed: string): string {
  return typed.normalize('NFKC');
}

function derive(passcode: string, salt: Buffer, { n, r, p }: ScryptCost): Promise<Buffer> {
  // What it takes is 128 * n * r bytes and a little more.
  const options = { N: n, r, p, maxmem: 128 * n * r + 128 * r * (p + 2) + 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(passcode, salt, hashBytes, options, (failure, hash) => {
      if (failure) reject(new AppError('app.internal', 'The passcode could not be checked.'));
      else resolve(hash);
    });
  });
}
