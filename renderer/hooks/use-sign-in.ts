import type { SignInView } from '../../shared/snapshot';
import { useSnapshot } from '../stores/app-context';

/** The sign-in that is looked at, if there is one. */
export function useSignIn(): SignInView | undefined {
  return useSnapshot(({ signIns, signIn }) => signIns.find(({ id }) => id === signIn));
}
