import { AppError } from '../../shared/errors';
import type { Policy } from '../../shared/policy';
import type { Contents, ListedSignIn } from '../../shared/records';
import type { SignInView } from '../../shared/snapshot';
import type { ContentsRecord } from '../keychain/contents';
import type { Vault } from '../keychain/vault';
import { permits, permittedPortals } from '../policy/permits';
import type { StateStore } from '../state/store';
import { signInId, viewOf } from './listed-sign-ins';

/** What a user may say of a sign-in. An empty `label` is the default one, the portal's host. */
export type SignInDescription = Pick<SignInView, 'label' | 'colour' | 'environment'>;

/** The sign-ins that are kept side by side: which there are, and what they are called. */
export interface SignIns {
  /** Reads which there are; from then on they are in the state. */
  read(): Promise<void>;
  /** To be told what the index says, whenever it is read or changed. */
  follow(contents: Contents): void;
  /** @throws `auth.not-signed-in` for one that is not listed any more */
  named(id: string): ListedSignIn;
  /** The one to go on with at a portal: that of last time, or the first; one that is not over before one that is. */
  at(portal: string): ListedSignIn | undefined;
  /** The one that was looked at last. */
  last(): ListedSignIn | undefined;
  /** Notes the one that is looked at, for the next start. */
  remember(id: string): Promise<void>;
  describe(id: string, description: SignInDescription): Promise<void>;
}

export function createSignIns(state: StateStore, vault: Vault, contents: ContentsRecord, policy: Policy): SignIns {
  const portals = permittedPortals(policy);
  let present: Contents = { sessions: [] };

  function named(id: string): ListedSignIn {
    const found = present.sessions.find((one) => signInId(one) === id);
    if (!found) throw new AppError('auth.not-signed-in', 'This sign-in is not kept any more.');
    return found;
  }

  function last(): ListedSignIn | undefined {
    const { last: where, sessions } = present;
    return where && 'signIn' in where ? sessions.find((one) => signInId(one) === where.signIn) : undefined;
  }

  function change(how: (before: Contents) => Contents): Promise<void> {
    return vault.keep((into) => contents.change(into, how));
  }

  return {
    async read() {
      try {
        await contents.read(vault.store());
      } catch (thrown) {
        vault.giveUp(thrown);
      }
    },
    follow(now) {
      present = now;
      const isPermitted = ({ portal }: ListedSignIn) => permits(portals, portal);
      state.update({ signIns: now.sessions.map((one) => viewOf(one, isPermitted(one))) });
    },
    named,
    at(portal) {
      const there = present.sessions.filter((one) => one.portal === portal);
      const recent = last();
      const first = there.find((one) => one === recent) ?? there[0];
      return first?.ended ? (there.find((one) => !one.ended) ?? first) : first;
    },
    last,
    remember: (id) =>
      change((before) =>
        before.last && 'signIn' in before.last && before.last.signIn === id
          ? before
          : { ...before, last: { signIn: id } },
      ),
    async describe(id, { label, colour, environment }) {
      named(id);
      await change((before) => ({
        ...before,
        sessions: before.sessions.map((one) =>
          signInId(one) === id ? { ...one, label: label.trim() || undefined, colour, environment } : one,
        ),
      }));
    },
  };
}
