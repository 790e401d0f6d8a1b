import { Menu } from 'lucide-react';
import { Suspense, useCallback, useId, useRef, useState } from 'react';
import { IconButton } from '../components/icon-button';
import { LockButton } from '../components/lock-button';
import { PortalBand } from '../components/portal-band';
import { contentId, SkipLink } from '../components/skip-link';
import { ConnectivityMark } from '../components/status-mark';
import { TitleBar } from '../components/title-bar';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { text } from '../messages';
import { useSnapshot } from '../stores/app-context';
import { usePage } from '../stores/page';
import { AccountSwitcher } from './account-switcher';
import './frame.css';
import { Navigation } from './navigation';
import { OpenAccount } from './open-account';
import { pages } from './pages';
import { Tidings } from './tidings';
import { Unsettled } from './unsettled';

/** Settings: at the top which account it is, at the left its pages, beside them the one that is open. */
export function Frame() {
  const { page } = usePage();
  const Screen = pages.find(({ name }) => name === page)?.Screen ?? OpenAccount;
  const connectivity = useSnapshot((snapshot) => snapshot.connectivity);
  // Without a key, nobody is asked about an account that was added by its service account.
  const isAsked = useSnapshot(({ keyAccount }) => keyAccount === undefined || keyAccount.fingerprint !== undefined);
  const [menuOpen, setMenuOpen] = useState(false);
  const menuId = useId();
  const menuButton = useRef<HTMLButtonElement>(null);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const closeMenu = useCallback(() => {
    setMenuOpen(false);
    menuButton.current?.focus();
  }, []);
  return (
    <div className="frame">
      <SkipLink />
      <TitleBar
        band={<PortalBand />}
        menu={
          <IconButton
            ref={menuButton}
            icon={Menu}
            size={20}
            className="frame-menu"
            name={text.frame.menu}
            tipAt="start"
            aria-expanded={menuOpen}
            aria-controls={menuId}
            onClick={() => setMenuOpen(!menuOpen)}
          />
        }
      >
        <AccountSwitcher />
        {isAsked && <ConnectivityMark connectivity={connectivity} />}
        <LockButton />
      </TitleBar>
      <div className="frame-body">
        <Navigation id={menuId} open={menuOpen} onClose={closeMenu} onLeave={() => setMenuOpen(false)} />
        <main ref={main} id={contentId} className="frame-main">
          <div className="frame-column">
            <Unsettled />
            <Tidings />
            <Suspense>
              <Screen />
            </Suspense>
          </div>
        </main>
      </div>
    </div>
  );
}
