import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatExact } from '../../format/time';
import { locale } from '../../messages/language';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';

/** On paper alone: whose list it is, and from when. */
export function PaperHead() {
  const [at, setAt] = useState(Date.now);
  const company = useSnapshot(({ account, keyAccount }) => account?.companyName ?? keyAccount?.account.name);
  const number = useSnapshot(({ accountNumber }) => accountNumber);
  useEffect(() => {
    // It has to stand there before the page is laid out for the printer.
    const note = () => flushSync(() => setAt(Date.now()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return (
    <div className="paper-only paper-head">
      <p>{[company, number].filter(Boolean).join(', ')}</p>
      <p>{text.systems.paper.printed(formatExact(at, locale))}</p>
    </div>
  );
}
