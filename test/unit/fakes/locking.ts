/** What the tests of the lock share. */
import type { Core } from '../../../main/core-contract';
import type { Unlocking } from '../../../main/session/lock';
import { AppError } from '../../../shared/errors';
import { contract } from '../../../shared/ipc';
import type { Needs } from '../../../shared/ipc-command';
import { commandNames } from '../../../shared/ipc-names';
import { signedIn } from './ports';

export const passcode = 'correct horse';
export const wrong: Unlocking = { way: 'passcode', passcode: 'a wrong guess' };
export const right: Unlocking = { way: 'passcode', passcode };
export const click: Unlocking = { way: 'click' };

export const codeOf = (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown));

const everyNeed = [...new Set(commandNames.map((name) => contract[name].needs))];

/** Whether every command that needs more than nothing is refused because of the lock. */
export const allRefused = (core: Core) =>
  everyNeed.filter((need: Needs) => need !== 'nothing').every((need) => core.refusal(need)?.code === 'app.locked');

/** Whether a snapshot tells of the user or the account, beyond whose sign-in it is. */
export function tells(core: Core): boolean {
  const { lock, ...rest } = core.state.snapshot();
  return /ada|Reyes|EFAX|Northside/i.test(JSON.stringify(rest)) || Object.keys(rest).includes('user');
}

/** Somebody who is signed in and has set a passcode. */
export async function withPasscode(change: Parameters<typeof signedIn>[0] = {}) {
  const all = await signedIn(change);
  await all.core.lock.setPasscode(passcode, undefined);
  return all;
}
