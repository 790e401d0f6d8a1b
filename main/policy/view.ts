import type { Policy } from '../../shared/policy';
import type { PolicyView } from '../../shared/snapshot';
import { type Permitted, permittedPortals, permittedRests } from './permits';

/** @returns what the page says of the policy: which settings it makes, what is wrong with it, and where one may go */
export function viewOfPolicy(policy: Policy): PolicyView {
  const broken = new Set(policy.problems.map(({ key }) => key));
  const isKnown = (key: string) => !broken.has(undefined) && !broken.has(key);
  return {
    managed: policy.managed.map((key) => (isKnown(key) ? { key, value: policy[key] } : { key })),
    problems: [...policy.problems],
    portals: places(permittedPortals(policy)),
    rests: places(permittedRests(policy)),
  };
}

const places = ({ addresses, others }: Permitted) => ({ addresses: [...addresses], others });
