import { lazy } from 'react';
import { useSnapshot } from '../stores/app-context';
import { AccountScreen } from './account/account-screen';

const KeyAccountScreen = lazy(async () => ({
  default: (await import('./key-account/key-account-screen')).KeyAccountScreen,
}));

/** Settings > Account: a portal's account, or one that was added by its key. */
export function OpenAccount() {
  const id = useSnapshot(({ keyAccount }) => keyAccount?.id);
  return id === undefined ? <AccountScreen /> : <KeyAccountScreen key={id} />;
}
