/** Changes to keys whose outcome somebody is still to be told: nobody has to remember where they pressed Reset. */
import { toFailure } from '../../shared/errors';
import type { PendingChange } from '../../shared/records';
import type { UnsettledView } from '../../shared/snapshot';
import type { Log } from '../ports';
import type { SignIns } from '../session/sign-ins';
import type { StateStore } from '../state/store';
import type { ChangeKey } from './change-key';
import type { Journal } from './journal';

interface Parts {
  state: StateStore;
  signIns: SignIns;
  journal: Journal;
  changeKey: Pick<ChangeKey, 'settleElsewhere'>;
  log: Log;
}

/**
 * From then on the state lists what the journals of all sign-ins hold, and what the present user left unsettled on accounts
 * that are not open is settled whenever the portal can be reached. Others' is when they are looked at.
 */
export function watchUnsettled({ state, signIns, journal, changeKey, log }: Parts): void {
  let latest = 0;
  let listed: unknown;
  let settledAt: string | undefined;

  async function list(): Promise<void> {
    latest += 1;
    const reading = latest;
    const all = await Promise.all(
      state.get().signIns.map(async ({ id }) => (await journal.of(signIns.named(id))).map((one) => viewOf(id, one))),
    );
    if (reading === latest) state.update({ unsettled: all.flat() });
  }

  const begin = (work: Promise<void>, event: string) =>
    void work.catch((thrown) => log.warn(event, { code: toFailure(thrown).code }));

  journal.subscribe(() => begin(list(), 'unsettled-not-listed'));
  state.subscribe(() => {
    const { signIns: present, signIn, connectivity, user } = state.get();
    if (present !== listed) {
      listed = present;
      begin(list(), 'unsettled-not-listed');
    }
    const place = signIn !== undefined && user?.name !== undefined && connectivity === 'online' ? signIn : undefined;
    if (place === settledAt) return;
    settledAt = place;
    if (place !== undefined) begin(changeKey.settleElsewhere(), 'unsettled-elsewhere');
  });
}

function viewOf(signIn: string, { operation, accountNumber, at, outcome }: PendingChange): UnsettledView {
  return { signIn, accountNumber, kind: operation, at, outcome: outcome?.is ?? 'unknown' };
}
