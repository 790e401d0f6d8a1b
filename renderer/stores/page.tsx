import { createContext, type ReactNode, useContext, useState } from 'react';

/** The pages of Settings. A new one gets its row in `screens/pages.tsx`. */
export type PageName = 'account' | 'session' | 'preferences';

const PageContext = createContext<{ page: PageName; open: (page: PageName) => void } | undefined>(undefined);

/** Which page of Settings is open, and how to open another: the page's own business, unknown to main. */
export function usePage() {
  const context = useContext(PageContext);
  if (context === undefined) throw new Error('This component stands outside of PageProvider.');
  return context;
}

export function PageProvider({ children }: { children: ReactNode }) {
  const [page, open] = useState<PageName>('account');
  return <PageContext value={{ page, open }}>{children}</PageContext>;
}
