import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import type { KnownOf } from '../../../shared/ipc-accounts';
import { actions } from '../../actions/actions';
import { useStanding } from '../../actions/use-standing';
import { useAccountSearch } from '../../hooks/use-account-search';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge, useSnapshot } from '../../stores/app-context';
import { type Choice, groupsOf } from './choices';

/** Where one can go and what can be done, from what is typed; and how to mark what one goes to often. */
export function useChoices() {
  const { accounts, keyAccounts: keyed } = useBridge();
  const announce = useAnnounce();
  const signIns = useSnapshot((snapshot) => snapshot.signIns);
  const signIn = useSnapshot((snapshot) => snapshot.signIn);
  const keyAccounts = useSnapshot((snapshot) => snapshot.keyAccounts);
  const keyAccount = useSnapshot((snapshot) => snapshot.keyAccount?.id);
  const accountNumber = useSnapshot((snapshot) => snapshot.accountNumber);
  const offline = useSnapshot(({ connectivity }) => connectivity === 'offline');
  const { search: typed, setSearch, found, ...asked } = useAccountSearch(signIn !== undefined && !offline);
  const standing = useStanding();
  const [known, setKnown] = useState<KnownOf[]>([]);
  const [markFailure, setMarkFailure] = useState<Failure>();

  useEffect(() => {
    let isThere = true;
    void accounts.known().then((result) => {
      if (isThere && result.ok) setKnown(result.value.known);
    });
    return () => {
      isThere = false;
    };
  }, [accounts]);

  const groups = useMemo(
    () => groupsOf({ typed, signIns, signIn, keyAccount, accountNumber, known, keyAccounts, found, actions, standing }),
    [typed, signIns, signIn, keyAccount, accountNumber, known, keyAccounts, found, standing],
  );

  const mark = async (choice: Choice) => {
    if (choice.kind === 'sign-in' || choice.kind === 'action') return;
    const on = !choice.favourite;
    const result = await (choice.kind === 'account'
      ? accounts.favourite({
          signIn: choice.signIn.id,
          accountNumber: choice.accountNumber,
          companyName: choice.companyName,
          on,
        })
      : keyed.mark({ id: choice.id, favourite: on }));
    setMarkFailure(result.ok ? undefined : result.error);
    if (!result.ok) return;
    const name = choice.companyName ?? choice.accountNumber;
    announce(on ? text.switcher.marked(name) : text.switcher.unmarked(name));
    const now = await accounts.known();
    if (now.ok) setKnown(now.value.known);
  };

  return {
    typed,
    setTyped: setSearch,
    groups,
    found,
    ...asked,
    mark,
    markFailure,
    offline,
    isSignedIn: signIn !== undefined,
  };
}
