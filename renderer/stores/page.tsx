import { createContext, type ReactNode, useContext, useState } from 'react';
import { isBackFromLanguage } from '../hooks/use-language';
import { useSnapshot } from './app-context';

/** The pages of Settings. A new one gets its row in `screens/pages.tsx`. */
export type PageName = 'account' | 'systems' | 'activity' | 'session' | 'connection' | 'preferences';

const PageContext = createContext<{ page: PageName; open: (page: PageName) => void } | undefined>(undefined);

/** Which page of Settings is open, and how to open another: the page's own business, unknown to main. */
export function usePage() {
  const context = useContext(PageContext);
  if (context === undefined) throw new Error('This component stands outside of PageProvider.');
  return context;
}

/**
 * Whoever goes to another account, or comes to this one from outside of the page, comes to its first page. Who has chosen
 * another language, for which the page was loaded anew, is where that is chosen.
 */
export function PageProvider({ children }: { children: ReactNode }) {
  const place = useSnapshot(
    ({ signIn, keyAccount, accountNumber, arrivals }) => `${signIn} ${keyAccount?.id} ${accountNumber} ${arrivals}`,
  );
  const [opened, setOpened] = useState<{ place: string; page: PageName } | undefined>(() =>
    isBackFromLanguage() ? { place, page: 'preferences' } : undefined,
  );
  const page = opened?.place === place ? opened.page : 'account';
  return <PageContext value={{ page, open: (name) => setOpened({ place, page: name }) }}>{children}</PageContext>;
}
