import { toFailure } from '../../shared/errors';
import { defaultPortalAddress, defaultRestBase } from '../../shared/limits';
import type { Policy } from '../../shared/policy';
import { parsePortalAddress } from '../../shared/portal-address';
import type { Discovery } from '../../shared/portal-api';
import type { PortalSource } from '../../shared/snapshot';
import { inOneForm, permittedPortals, permittedRests } from '../policy/permits';
import type { Portal } from '../ports';
import type { StateStore } from '../state/store';

/** Failures that can pass by themselves; the others are of the address, or of what answers there. */
const passing =
  /^connect\.(?:name-not-resolved|refused|timeout|(?:client-)?certificate(?:-\w+)?|proxy(?:-[\w-]+)?|network|policy-file)$|^portal\./;

/** Where the portal's address can come from. */
export interface PortalChoices {
  commandLine: string | undefined;
  policy: Policy;
  lastUsed: string | undefined;
}

/** The first of the choices that says something, in the order that is promised to administrators. */
export function choosePortal({ commandLine, policy, lastUsed }: PortalChoices): {
  typed: string;
  source: PortalSource;
} {
  if (commandLine !== undefined) return { typed: commandLine, source: 'command-line' };
  const { addresses, others } = permittedPortals(policy);
  const [first] = addresses;
  if (lastUsed !== undefined && addresses.includes(lastUsed)) return { typed: lastUsed, source: 'policy' };
  if (first !== undefined) return { typed: first, source: 'policy' };
  if (lastUsed !== undefined && others) return { typed: lastUsed, source: 'last-used' };
  return { typed: defaultPortalAddress, source: others ? 'default' : 'policy' };
}

/**
 * Where the REST service is, unless somebody types another address: the first that says something of the command line, the
 * policy, and the portal.
 * @param said by the portal that was reached
 */
export function chooseRest(commandLine: string | undefined, policy: Policy, said: string | undefined): string {
  const { addresses } = permittedRests(policy);
  const [first = defaultRestBase] = addresses;
  // Where the organisation has named none, a portal that it permits is to be believed.
  const isBelieved = said !== undefined && (policy.restAddresses === undefined || addresses.includes(inOneForm(said)));
  return commandLine ?? (isBelieved ? said : first);
}

/** The way to one portal at a time. */
export interface Connection {
  /** Whether there is one yet. */
  isChosen(): boolean;
  /** The portal that was chosen last. */
  portal(): Portal;
  /** What it said of itself; `undefined` until it was reached. */
  discovery(): Discovery | undefined;
  /**
   * Makes this the portal, without asking it anything yet.
   * @param typed as a person typed it
   * @throws `connect.bad-address`, `.insecure-address`, `.credentials-in-address`, `.not-permitted`, `.policy`; nothing
   *   has changed then
   */
  choose(typed: string, source: PortalSource): Promise<void>;
  /** Asks the portal who it is. Whether that went well is in the state. */
  discover(): Promise<void>;
}

/**
 * @param openPortal makes the client for an address
 * @param remember keeps the address of a portal that was reached for the next start
 */
export function createConnection(
  state: StateStore,
  openPortal: (address: string) => Promise<Portal>,
  remember: (address: string) => void,
): Connection {
  let portal: Portal | undefined;
  let discovery: Discovery | undefined;

  function chosen(): Portal {
    if (!portal) throw new Error('No portal has been chosen.');
    return portal;
  }

  return {
    isChosen: () => portal !== undefined,
    portal: chosen,
    discovery: () => discovery,
    async choose(typed, source) {
      const address = parsePortalAddress(typed);
      portal = await openPortal(address);
      discovery = undefined;
      state.update({ portal: { address, source, status: 'unknown' } });
    },
    async discover() {
      const asked = chosen();
      const { address, source } = state.get().portal;
      state.update({ portal: { address, source, status: 'connecting' } });
      try {
        const found = await asked.discover();
        if (asked !== portal) return;
        discovery = found;
        state.update({ portal: { address, source, status: 'ready' } });
        remember(address);
      } catch (thrown) {
        if (asked !== portal) return;
        const failure = toFailure(thrown);
        state.update({ portal: { address, source, status: 'failed', failure, mayPass: passing.test(failure.code) } });
      }
    },
  };
}
