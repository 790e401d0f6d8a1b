import { useShallow } from 'zustand/react/shallow';
import { useSnapshot } from '../stores/app-context';
import { useIsOffered } from '../stores/offers';
import type { Standing } from './action';

/** What decides at present which actions can be had. */
export function useStanding(): Standing {
  const standing = useSnapshot(
    useShallow(({ phase, permissions, accountNumber, signIn, canLock, updates, account, keyAccount }) => ({
      phase,
      permissions,
      accountNumber,
      signIn,
      canLock,
      updates,
      isKnown: account !== undefined || keyAccount !== undefined,
      byKey: keyAccount !== undefined,
    })),
  );
  return { ...standing, keyIsShown: useIsOffered('hide-key') };
}
