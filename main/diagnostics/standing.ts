import { type AboutApp, type AppStanding, appStandingSchema } from '../../shared/diagnostics';
import type { State } from '../state/store';

/** How the app stands, for a support call. It begins with nothing: what is added to the state stays out of it. */
export function standingOf(app: AboutApp, state: State): AppStanding {
  const { phase, portal, restBase, connectivity, keychain, activity, accountNumber, passcode, tray } = state;
  return appStandingSchema.parse({
    app,
    phase,
    portal: { address: portal.address, source: portal.source, status: portal.status, code: portal.failure?.code },
    restBase,
    connectivity,
    keychain: { status: keychain.status, code: keychain.failure?.code },
    activity: { recording: activity.recording, waiting: activity.waiting, code: activity.failure?.code },
    accountNumber,
    signIns: state.signIns.length,
    keyAccounts: state.keyAccounts.length,
    settings: state.settings,
    passcode,
    tray,
  } satisfies AppStanding);
}
