import type { SecretStore } from '../../../main/ports';
import { AppError, type ErrorCode } from '../../../shared/errors';

/** A keychain whose records outlive the app, and which fails when it is told to. */
export function moodyKeychain(records = new Map<string, string>()) {
  let trouble: ErrorCode | undefined;
  let patience = 0;

  const one = async <Result>(effect: () => Result): Promise<Result> => {
    await Promise.resolve();
    if (trouble !== undefined && patience <= 0) throw new AppError(trouble, 'moody');
    patience -= 1;
    return effect();
  };
  const store: SecretStore = {
    probe: () => one(() => undefined),
    get: (name) => one(() => records.get(name)),
    set: (name, value) => one(() => void records.set(name, value)),
    delete: (name) => one(() => void records.delete(name)),
    close: async () => undefined,
  };
  return {
    ...store,
    records,
    /** From now on, or after so many calls more, every call fails. */
    fail(code: ErrorCode, after = 0) {
      trouble = code;
      patience = after;
    },
    recover() {
      trouble = undefined;
    },
  };
}

/** What users have left in a keychain. The key of the activity log belongs to the computer and stays. */
export function recordsOfUsers(records: ReadonlyMap<string, string>): [string, string][] {
  return [...records].filter(([name]) => !name.startsWith('activity-'));
}
