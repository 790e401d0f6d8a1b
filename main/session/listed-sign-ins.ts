/** What is derived from the list of sign-ins in the keychain's index. */
import { defaultPortalAddress, signInColours } from '../../shared/limits';
import { isLoopback } from '../../shared/portal-address';
import type { Environment, ListedSignIn, SignInColour } from '../../shared/records';
import type { SignInView } from '../../shared/snapshot';
import { recordId } from '../keychain/records';

/** Which colours are given first: what is production looks like other productions, and unlike any test. */
const usual: Record<Environment, readonly SignInColour[]> = {
  production: ['blue', 'green', 'violet', 'slate', 'rose', 'amber'],
  test: ['amber', 'rose', 'slate', 'violet', 'green', 'blue'],
};

/** The name of a sign-in between page and main: it says nothing of whose it is. */
export function signInId({ portal, userId }: Pick<ListedSignIn, 'portal' | 'userId'>): string {
  return recordId(portal, userId);
}

/** @returns whether an entry is the sign-in of this user at this portal */
export const isOf =
  ({ portal, userId }: Pick<ListedSignIn, 'portal' | 'userId'>) =>
  (one: ListedSignIn): boolean =>
    one.portal === portal && one.userId === userId;

/**
 * The list with a user who has signed in, at their place if they were listed before.
 * @returns the very same list when there is nothing to change
 */
export function withSignIn(
  list: ListedSignIn[],
  user: Pick<ListedSignIn, 'portal' | 'userId'> & { email: string },
): ListedSignIn[] {
  const before = list.find(isOf(user));
  if (before && before.email === user.email && !before.ended) return list;
  const { portal, userId, email } = user;
  if (!before) return [...list, { portal, userId, email, colour: freeColour(list, environmentOf(user)) }];
  const { ended: _ended, ...rest } = before;
  return list.map((one) => (one === before ? { ...rest, email } : one));
}

/**
 * A sign-in as the page shows it, with defaults for what the user has not chosen.
 * @param permitted whether its portal may be gone to
 */
export function viewOf(listed: ListedSignIn, permitted = true): SignInView {
  const environment = environmentOf(listed);
  return {
    id: signInId(listed),
    portal: listed.portal,
    email: listed.email ?? '',
    label: listed.label ?? new URL(listed.portal).host,
    colour: listed.colour ?? usual[environment][0] ?? 'blue',
    environment,
    status: permitted ? (listed.ended ? 'ended' : 'kept') : 'not-permitted',
  };
}

/** etherFAX's own portal is never a test; a portal on this computer is one unless the user says otherwise. */
function environmentOf({ portal, environment }: Pick<ListedSignIn, 'portal' | 'environment'>): Environment {
  if (portal === defaultPortalAddress) return 'production';
  return environment ?? (isLoopback(new URL(portal).hostname) ? 'test' : 'production');
}

function freeColour(list: ListedSignIn[], environment: Environment): SignInColour {
  const taken = new Set(list.map((one) => viewOf(one).colour));
  return usual[environment].find((colour) => !taken.has(colour)) ?? signInColours[0];
}
