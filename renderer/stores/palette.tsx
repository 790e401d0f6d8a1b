import { createContext, lazy, type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';
import type { Action } from '../actions/action';
import { useShortcuts } from '../actions/use-shortcuts';
import { useTools } from '../actions/use-tools';
import { text } from '../messages';
import type { Choice } from '../screens/switcher/choices';
import { useAnnounce } from './announcer';
import { useBridge } from './app-context';

const loadSwitcher = () => import('../screens/switcher/switcher');
const loadShortcuts = () => import('../screens/shortcut-list');
const Switcher = lazy(async () => ({ default: (await loadSwitcher()).Switcher }));
const ShortcutList = lazy(async () => ({ default: (await loadShortcuts()).ShortcutList }));

const PaletteContext = createContext<(() => void) | undefined>(undefined);

/** Opens the way to any other account, and to everything that can be done. */
export function usePalette() {
  const open = useContext(PaletteContext);
  if (open === undefined) throw new Error('This component stands outside of PaletteProvider.');
  return open;
}

/**
 * Holds the palette and the list of shortcuts, and hears the shortcuts. The palette opens again if what was chosen could
 * not be opened.
 */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const { accounts, keyAccounts, signIns } = useBridge();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<'palette' | 'shortcuts'>();
  const [failure, setFailure] = useState<Failure>();
  const chosen = useRef<() => void>(undefined);

  // Before it is needed, but after what is.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadSwitcher());
    return () => cancelIdleCallback(idle);
  }, []);

  const open = () => {
    setFailure(undefined);
    setOpened('palette');
  };
  const close = () => setOpened(undefined);
  const tools = useTools({ openPalette: open, openShortcuts: () => setOpened('shortcuts') });
  useShortcuts(tools, { isOpen: opened === 'palette', close });

  // What was chosen is done when the palette is gone and the focus is back where it came from: a dialog that opens then
  // leads back to there.
  useEffect(() => {
    if (opened !== undefined || chosen.current === undefined) return;
    const run = chosen.current;
    chosen.current = undefined;
    requestAnimationFrame(run);
  }, [opened]);

  const follow = async (way: Promise<Result<unknown>>) => {
    close();
    const result = await way;
    if (result.ok) return;
    setFailure(result.error);
    setOpened('palette');
  };
  const go = (choice: Choice) => {
    if (choice.kind === 'action') return perform(choice);
    if (choice.kind === 'sign-in') return void follow(signIns.switch({ id: choice.signIn.id }));
    announce(text.switcher.opening(choice.companyName ?? choice.accountNumber));
    if (choice.kind === 'key-account') return void follow(keyAccounts.open({ id: choice.id }));
    void follow(accounts.open({ accountNumber: choice.accountNumber, signIn: choice.signIn.id }));
  };
  const perform = ({ action, reason }: { action: Action; reason: string | undefined }) => {
    // It stays, with its reason beside it.
    if (reason !== undefined) return announce(text.palette.notNow(action.title, reason));
    chosen.current = () => action.run(tools);
    close();
  };

  return (
    <PaletteContext value={open}>
      {children}
      <Suspense>
        {opened === 'palette' && <Switcher failure={failure} onGo={go} onClose={close} />}
        {opened === 'shortcuts' && <ShortcutList onClose={close} />}
      </Suspense>
    </PaletteContext>
  );
}
