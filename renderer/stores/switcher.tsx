import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';
import { useShortcut } from '../hooks/use-shortcut';
import { text } from '../messages';
import type { Choice } from '../screens/switcher/choices';
import { useAnnounce } from './announcer';
import { useBridge } from './app-context';

const loadSwitcher = () => import('../screens/switcher/switcher');
const Switcher = lazy(async () => ({ default: (await loadSwitcher()).Switcher }));

const SwitcherContext = createContext<(() => void) | undefined>(undefined);

/** Opens the way to any other account. */
export function useSwitcher() {
  const open = useContext(SwitcherContext);
  if (open === undefined) throw new Error('This component stands outside of SwitcherProvider.');
  return open;
}

/** Holds the account switcher: open by its shortcut wherever one is, and again if what was chosen could not be opened. */
export function SwitcherProvider({ children }: { children: ReactNode }) {
  const { accounts, keyAccounts, signIns } = useBridge();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  // Before it is needed, but after what is.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadSwitcher());
    return () => cancelIdleCallback(idle);
  }, []);

  const open = () => {
    setFailure(undefined);
    setOpen(true);
  };
  const close = () => setOpen(false);
  useShortcut('k', () => {
    if (isOpen) close();
    // What is asked in another dialog is answered first.
    else if (document.querySelector('[role="alertdialog"], [role="dialog"]') === null) open();
  });

  const follow = async (way: Promise<Result<unknown>>) => {
    close();
    const result = await way;
    if (result.ok) return;
    setFailure(result.error);
    setOpen(true);
  };
  const go = (choice: Choice) => {
    if (choice.kind === 'sign-in') return void follow(signIns.switch({ id: choice.signIn.id }));
    announce(text.switcher.opening(choice.companyName ?? choice.accountNumber));
    if (choice.kind === 'key-account') return void follow(keyAccounts.open({ id: choice.id }));
    void follow(accounts.open({ accountNumber: choice.accountNumber, signIn: choice.signIn.id }));
  };

  return (
    <SwitcherContext value={open}>
      {children}
      {isOpen && (
        <Suspense>
          <Switcher failure={failure} onGo={go} onAdd={() => void follow(signIns.add())} onClose={close} />
        </Suspense>
      )}
    </SwitcherContext>
  );
}
