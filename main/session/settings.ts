import { AppError, toFailure } from '../../shared/errors';
import type { Input } from '../../shared/ipc';
import { defaultSettings } from '../../shared/limits';
import type { Policy } from '../../shared/policy';
import { type SettingValues, settingsRecordSchema } from '../../shared/records';
import type { SettingsView } from '../../shared/snapshot';
import { readRecord, recordNames, writeRecord } from '../keychain/records';
import { isDamaged, type Vault } from '../keychain/vault';
import type { Log } from '../ports';
import type { StateStore } from '../state/store';
import { createTurns } from './in-turn';

/** What the user has set, within what the organisation allows. What holds at present is in the state. */
export interface Settings {
  /** Reads them; what cannot be read is left as it is, and what nobody has set holds. */
  load(): Promise<void>;
  current(): SettingsView;
  /**
   * Sets what is given, at once.
   * @throws `settings.not-kept` when the keychain did not take it: then it holds until the app closes
   */
  change(some: Input<'settings.change'>): Promise<void>;
}

export function createSettings(vault: Vault, policy: Policy, state: StateStore, log: Log): Settings {
  let own: SettingValues = defaultSettings;
  // What was set last is written last.
  const inTurn = createTurns();

  function use(values: SettingValues): void {
    own = values;
    state.update({ settings: withinPolicy(own, policy) });
  }

  async function keep(): Promise<void> {
    const store = vault.store();
    try {
      await writeRecord(store, recordNames.settings, settingsRecordSchema, { version: 1, ...own });
    } catch (thrown) {
      if (!isDamaged(thrown)) throw thrown;
      // Whoever sets something anew wants it kept, and the old one tells nobody anything any more.
      await store.delete(recordNames.settings);
      await keep();
    }
  }

  return {
    async load() {
      try {
        use((await readRecord(vault.store(), recordNames.settings, settingsRecordSchema)) ?? defaultSettings);
      } catch (thrown) {
        log.warn('settings-not-read', { code: toFailure(thrown).code });
        use(own);
      }
    },
    current: () => state.get().settings,
    async change(some) {
      use({
        idleLockMinutes: some.idleLockMinutes ?? own.idleLockMinutes,
        clipboardSeconds: some.clipboardSeconds ?? own.clipboardSeconds,
        offlineDays: some.offlineDays ?? own.offlineDays,
        remindAfterDays: some.remindAfterDays ?? own.remindAfterDays,
      });
      log.info('settings-changed', some);
      try {
        await inTurn(keep);
      } catch (thrown) {
        throw new AppError('settings.not-kept', toFailure(thrown).message);
      }
    },
  };
}

/** @returns what holds: what the user has set, but no more than what the organisation allows */
export function withinPolicy(own: SettingValues, policy: Policy): SettingsView {
  const { idleLockMinutes, clipboardSeconds, offlineDays, remindAfterDays } = policy;
  const atMost = (value: number, most: number | undefined) => (most === undefined ? value : Math.min(value, most));
  // Never is longer than any time.
  const sooner = (value: number, most: number | undefined) => (value === 0 ? (most ?? 0) : atMost(value, most));
  return {
    idleLockMinutes: sooner(own.idleLockMinutes, idleLockMinutes),
    clipboardSeconds: atMost(own.clipboardSeconds, clipboardSeconds),
    offlineDays: atMost(own.offlineDays, offlineDays),
    remindAfterDays: sooner(own.remindAfterDays, remindAfterDays),
    most: {
      ...(idleLockMinutes !== undefined && { idleLockMinutes }),
      ...(clipboardSeconds !== undefined && { clipboardSeconds }),
      ...(offlineDays !== undefined && { offlineDays }),
      ...(remindAfterDays !== undefined && { remindAfterDays }),
    },
  };
}
