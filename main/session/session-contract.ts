/** Who is signed in, as everybody else knows them; `session.ts` makes it so. */
import type { PortalSession, SecondFactorMethod, User } from '../../shared/portal-api';
import type { Portal, SecondFactor } from '../ports';

/**
 * One signed-in user of one portal. What was begun on behalf of a user goes on when another is looked at, and ends with
 * the sign-in alone.
 */
export interface SignedIn {
  /** See `signInId`. */
  readonly id: string;
  /** The portal's address. */
  readonly portal: string;
  readonly userId: string;
  readonly email: string;
  /** Whether the sign-in has ended: nothing may be kept for it any more. */
  readonly over: boolean;
  /** Whether there are several accounts to choose from; `undefined` while it is not known. */
  readonly severalAccounts: boolean | undefined;
  /**
   * Makes a call to the portal on behalf of the user; see {@link Tokens.use}.
   * @throws `auth.not-signed-in` after the sign-in is over, and what the call throws
   */
  use<Value>(call: (portal: Portal, accessToken: string) => Promise<Value>): Promise<Value>;
}

/** Who is signed in. Several users of several portals can be; one of them is looked at. */
export interface Session {
  /** Who is looked at. @throws `auth.not-signed-in` */
  current(): SignedIn;
  isCurrent(user: SignedIn): boolean;
  /**
   * Goes on with a user's session: the one that is held since the app started, or that the keychain has.
   * @param accountNumber the account to open, if not that of last time
   * @returns whether there was one
   */
  restore(portal: Portal, userId: string, accountNumber?: string): Promise<boolean>;
  /** Starts a session after a sign-in, and keeps it. */
  begin(portal: Portal, user: User, session: PortalSession, methods: SecondFactorMethod[]): Promise<void>;
  /** Looks at nobody any more, without signing anyone out. */
  leave(): void;
  /** Proves again that it is this user, for what the portal lets pass only shortly after. */
  stepUp(factor: SecondFactor): Promise<void>;
  /** Notes the account that the next start opens with. */
  rememberAccount(accountNumber: string): Promise<void>;
  /** Notes whether there are several accounts to choose from. */
  rememberChoice(user: SignedIn, severalAccounts: boolean): Promise<void>;
  /** Tells the portal, then removes everything of the user from the keychain, also when the portal does not answer. */
  signOut(): Promise<void>;
  /** Removes what is left of a sign-in that is over. @throws `keychain.not-removed` */
  forget(owner: Owner): Promise<void>;
  /**
   * Ends every sign-in, looked at or not; its records are still there.
   * @param owners whose sign-ins are kept
   * @param open gives the portal at an address
   * @returns tells the portals, as far as they can be reached in a few seconds
   */
  endAll(owners: readonly Owner[], open: (address: string) => Promise<Portal>): Promise<() => Promise<void>>;
}

/** Whose a sign-in is, and at which portal's address. */
export type Owner = Pick<SignedIn, 'portal' | 'userId'>;
