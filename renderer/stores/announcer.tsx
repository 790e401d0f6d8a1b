import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(words: string) => void>(() => undefined);

/** Says something to screen readers, for what is otherwise only seen. */
export const useAnnounce = () => useContext(AnnounceContext);

/** Holds the page's one live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', count: 0 });
  const announce = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {/* A new element each time, so that the same words are spoken again. */}
        <p key={said.count}>{said.words}</p>
      </div>
    </AnnounceContext>
  );
}
