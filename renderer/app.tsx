import { useEffect } from 'react';
import { useNetworkHints } from './hooks/use-network-hints';
import { ChooseAccount } from './screens/choose-account';
import { Entry } from './screens/entry/entry';
import { Frame } from './screens/frame';
import { LockScreen } from './screens/lock-screen';
import { NetworkWishes } from './screens/network/network-wishes';
import { Starting } from './screens/starting';
import { useHasSnapshot, useSnapshot } from './stores/app-context';
import { OffersProvider } from './stores/offers';
import { PageProvider } from './stores/page';
import { PaletteProvider } from './stores/palette';
import { Toaster } from './stores/toaster';

/** Main says where a person is; this draws it. */
export function App() {
  useNetworkHints();
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
      return (
        <PageProvider>
          <Toaster>
            <PaletteProvider>{phase === 'choose-account' ? <ChooseAccount /> : <Frame />}</PaletteProvider>
          </Toaster>
        </PageProvider>
      );
  }
}
