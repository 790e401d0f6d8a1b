import { LogIn, LogOut } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../components/button';
import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import { usePage } from '../stores/page';
import { pages } from './pages';

interface NavigationProps {
  id: string;
  /** In a narrow window, where it lies over the page; in a wide one it is always there. */
  open: boolean;
  onClose: () => void;
  /** The focus went on to the page, over which it must not lie then. */
  onLeave: () => void;
}

/** The left navigation, as in the portal: Settings and its pages; at its foot who is signed in, or that nobody is. */
export function Navigation({ id, open, onClose, onLeave }: NavigationProps) {
  const bridge = useBridge();
  const user = useSnapshot((snapshot) => snapshot.user);
  const role = useSnapshot(({ account }) => account?.role);
  const keyAccount = useSnapshot((snapshot) => snapshot.keyAccount !== undefined);
  const signOut = useCommand(bridge.session.signOut);
  const leave = useCommand(bridge.keyAccounts.leave);
  const { page, open: openPage } = usePage();
  const current = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!open) return;
    current.current?.focus();
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, [open, onClose]);

  return (
    <>
      {open && <div className="navigation-scrim" onPointerDown={onClose} />}
      <nav
        id={id}
        className="navigation"
        data-open={open || undefined}
        aria-label={text.frame.navigation}
        onBlur={({ relatedTarget }) => {
          if (open && relatedTarget?.closest('main')) onLeave();
        }}
      >
        <h2 className="navigation-title">{text.frame.settings}</h2>
        <ul>
          {pages.map(({ name, title, icon: Icon, Badge }) => (
            <li key={name}>
              <a
                ref={name === page ? current : undefined}
                className="navigation-link"
                href={`#${name}`}
                aria-current={name === page ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  openPage(name);
                  onClose();
                }}
              >
                <Icon size={16} aria-hidden />
                {title}
                {Badge && <Badge />}
              </a>
            </li>
          ))}
        </ul>
        <div className="navigation-foot">
          {keyAccount && <p className="navigation-user quiet">{text.keyAccount.addedByKey}</p>}
          {user && (
            <div className="navigation-user">
              <p className="navigation-name" title={user.email}>
                {user.name ?? user.email}
              </p>
              {role && <p className="quiet">{text.roleNames[role]}</p>}
            </div>
          )}
          {keyAccount ? (
            <Button look="quiet" icon={LogIn} busy={leave.pending} onClick={() => void leave.run()}>
              {text.addKeyAccount.signIn}
            </Button>
          ) : (
            <Button look="quiet" icon={LogOut} busy={signOut.pending} onClick={() => void signOut.run()}>
              {text.signOut}
            </Button>
          )}
        </div>
      </nav>
    </>
  );
}
