import { useEffect } from 'react';
import { LateFailureNote } from './components/late-failure-note';
import { later } from './components/later';
import { useNetworkHints } from './hooks/use-network-hints';
import { Entry, preloadEntry } from './screens/entry/entry';
import { NetworkWishes } from './screens/network/network-wishes';
import { Starting } from './screens/starting';
import { useHasSnapshot, useSnapshot } from './stores/app-context';
import { OffersProvider } from './stores/offers';

const SignedIn = later(async () => (await import('./screens/signed-in')).SignedIn, <Starting />);
const LockScreen = later(async () => (await import('./screens/lock-screen')).LockScreen, <Starting />);

/** Main says where a person is; this draws it. */
export function App() {
  useNetworkHints();
  // While main is still finding out where to go.
  useEffect(() => {
    void SignedIn.preload();
    for (const preload of [LockScreen.preload, LateFailureNote.preload, preloadEntry]) void preload();
  }, []);
  if (!useHasSnapshot()) return <Starting />;
  return (
    <OffersProvider>
      <Screen />
      <NetworkWishes />
    </OffersProvider>
  );
}

function Screen() {
  const phase = useSnapshot((snapshot) => snapshot.phase);
  const platform = useSnapshot((snapshot) => snapshot.platform);
  // The title bar leaves room for the system's own buttons.
  useEffect(() => {
    document.documentElement.dataset.platform = platform;
  }, [platform]);

  switch (phase) {
    case 'starting':
      return <Starting />;
    case 'connect':
    case 'sign-in':
    case 'second-factor':
      return <Entry />;
    case 'locked':
      return <LockScreen />;
    case 'choose-account':
    case 'account':
      return <SignedIn choosing={phase === 'choose-account'} />;
  }
}
