import { randomUUID } from 'node:crypto';
import { AppError, toFailure } from '../../shared/errors';
import { type Confirmation, clockRecordSchema } from '../../shared/records';
import { readRecord, recordNames, replaceRecord } from '../keychain/records';
import type { Vault } from '../keychain/vault';
import type { Clock, Log, SecretStore } from '../ports';
import { createTurns } from '../session/in-turn';
import { ageOfCopy, isSetBack } from './copy-age';

/** How far the clock goes on before that is worth a record, in milliseconds. */
const worthKeeping = 60 * 1000;

/**
 * The computer's clock, and the memory of how far it has been: it can be set back, and that must not make old copies of
 * keys young again.
 */
export interface TrustedClock {
  /** Reads what is remembered. Without it, nobody knows the age of a copy that was made before. */
  open(): Promise<void>;
  /**
   * Remembers that it is now; to be called now and then, and whenever a copy is used. A clock that was set back begins a
   * new era: what was confirmed before cannot be compared any more, also when the clock is put right or catches up.
   */
  note(): void;
  /** To be called when a server has confirmed something now. */
  confirm(): Confirmation;
  /** @param days how long a copy may be used */
  age(confirmation: Confirmation, days: number): ReturnType<typeof ageOfCopy>;
  /** Removes what is remembered, when there is no copy left whose age would matter. */
  forget(from: SecretStore): Promise<void>;
  /** Whether there is anything remembered over a restart. */
  isKept(): boolean;
  /** Resolves when what was noted is kept, or could not be. */
  kept(): Promise<void>;
}

export function createTrustedClock(vault: Vault, clock: Clock, log: Log): TrustedClock {
  const inTurn = createTurns();
  let known = { latest: Number.NEGATIVE_INFINITY, era: randomUUID() as string };
  /** What the record says, if there is one. */
  let kept: typeof known | undefined;
  /** A later app's record stays as it is. */
  let isNewer = false;

  function keep(): void {
    if (isNewer || (kept?.era === known.era && known.latest - kept.latest < worthKeeping)) return;
    void inTurn(async () => {
      const { latest, era } = known;
      if (kept?.era === era && kept.latest === latest) return;
      try {
        await replaceRecord(vault.store(), recordNames.clock, clockRecordSchema, { version: 1, latest, era });
        kept = { latest, era };
      } catch (thrown) {
        log.warn('clock-not-kept', { code: toFailure(thrown).code });
      }
    });
  }

  function advance(): void {
    const now = clock.now();
    if (isSetBack(now, known.latest)) {
      log.info('clock-set-back');
      known = { latest: now, era: randomUUID() };
    } else {
      known = { ...known, latest: Math.max(known.latest, now) };
    }
  }

  return {
    open: () =>
      inTurn(async () => {
        try {
          const record = await readRecord(vault.store(), recordNames.clock, clockRecordSchema);
          if (!record) return;
          kept = { latest: record.latest, era: record.era };
          known = kept;
          advance();
          keep();
        } catch (thrown) {
          isNewer = thrown instanceof AppError && thrown.code === 'keychain.newer';
          log.warn('clock-not-read', { code: toFailure(thrown).code });
        }
      }),
    note() {
      advance();
      // The first record is made with the first copy: where nobody is signed in nothing is left.
      if (kept) keep();
    },
    confirm() {
      advance();
      keep();
      return { confirmedAt: clock.now(), era: known.era };
    },
    age: (confirmation, days) => ageOfCopy(confirmation, { now: clock.now(), ...known }, days),
    forget: (from) =>
      inTurn(async () => {
        await from.delete(recordNames.clock);
        kept = undefined;
      }),
    isKept: () => kept !== undefined,
    kept: () => inTurn(async () => undefined),
  };
}
