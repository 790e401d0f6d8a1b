/** What a policy permits to be reached. */
import { AppError } from '../../shared/errors';
import { defaultPortalAddress, defaultRestBase } from '../../shared/limits';
import type { Policy } from '../../shared/policy';
import { parsePortalAddress } from '../../shared/portal-address';
import type { Fetch } from '../portal/guarded-fetch';
import type { Portal, RestReach, RestService } from '../ports';

/** Addresses that are named, the first by default, and whether others may be gone to. */
export interface Permitted {
  addresses: readonly string[];
  others: boolean;
}

/** @returns the portals; with none named and no others, etherFAX's own alone */
export function permittedPortals({ portalAddresses, otherPortals }: Policy): Permitted {
  return permitted(portalAddresses, otherPortals, defaultPortalAddress);
}

/** @returns the REST services at which keys are checked; likewise */
export function permittedRests({ restAddresses, otherPortals }: Policy): Permitted {
  return permitted(restAddresses, otherPortals, defaultRestBase);
}

/** Where a setting could not be understood its list is empty: then there is nowhere to go. */
function permitted(named: readonly string[] | undefined, others: boolean, usual: string): Permitted {
  if (named === undefined) return { addresses: others ? [] : [usual], others };
  return { addresses: named, others: others && named.length > 0 };
}

/** An address as policies have it; empty, if it is none. */
export function inOneForm(address: string): string {
  try {
    return parsePortalAddress(address);
  } catch {
    return '';
  }
}

export const permits = ({ addresses, others }: Permitted, address: string): boolean =>
  others || addresses.includes(address);

/** @throws AppError `connect.policy` where nobody can tell what is permitted, `connect.not-permitted` for what is not */
function insist(may: Permitted, address: string, key: string): void {
  if (permits(may, address)) return;
  if (may.addresses.length === 0) {
    throw new AppError('connect.policy', `The setting ${key} of the organisation's policy is not valid.`);
  }
  throw new AppError('connect.not-permitted', `The organisation's policy (${key}) does not permit this address.`);
}

/** The ways to portals, to those alone that the policy permits. The promise rejects with `connect.policy` or `.not-permitted`. */
export function permittedPortal(policy: Policy, open: (address: string) => Promise<Portal>): typeof open {
  return async (address) => {
    insist(permittedPortals(policy), address, 'portalAddresses');
    return open(address);
  };
}

/**
 * The REST services that the policy permits.
 * @param named what a permitted portal says of where its own is, which holds where the policy itself names none
 */
export function permittedRest(policy: Policy, rest: RestService, named: () => string | undefined): RestService {
  return {
    async status(base, credential) {
      insistOnRest(policy, base, named());
      return rest.status(base, credential);
    },
  };
}

/** The same, to ask whether one is there. */
export function permittedReach(policy: Policy, rest: RestReach, named: () => string | undefined): RestReach {
  return {
    async reach(base) {
      insistOnRest(policy, base, named());
      return rest.reach(base);
    },
  };
}

function insistOnRest(policy: Policy, base: string, named: string | undefined): void {
  const isNamed = policy.restAddresses === undefined && base === inOneForm(named ?? '');
  if (!isNamed) insist(permittedRests(policy), base, 'restAddresses');
}

/**
 * What nothing passes where a setting of the proxy or of the certificates is wrong. It fails as a network does that is not
 * there, so that what is kept on this computer can still be used.
 */
export function permittedFetch(policy: Policy, fetch: Fetch): Fetch {
  if (policy.mayConnect) return fetch;
  const keys = policy.problems.flatMap(({ key }) => (key !== undefined && /^(?:proxy|extraCa)/.test(key) ? [key] : []));
  const which = keys.length > 0 ? `(${keys.join(', ')}) is not valid` : 'cannot be read';
  return async () => {
    throw new AppError('connect.policy', `The organisation's policy ${which}.`);
  };
}
