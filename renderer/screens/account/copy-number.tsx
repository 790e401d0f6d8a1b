import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../components/icon-button';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge } from '../../stores/app-context';
import './copy-number.css';

/** How long the tick stays, in milliseconds. */
const tickStays = 2000;

/** Copies the account number; the sign becomes a tick for a moment. */
export function CopyNumber() {
  const copy = useCommand(useBridge().account.copyNumber);
  const announce = useAnnounce();
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) return;
    const timer = setTimeout(() => setCopied(0), tickStays);
    return () => clearTimeout(timer);
  }, [copied]);
  const run = async () => {
    const result = await copy.run();
    if (!result?.ok) return;
    setCopied(Date.now());
    announce(text.account.numberCopied);
  };
  return (
    <IconButton
      icon={copied ? Check : Copy}
      className="copy-number"
      name={text.account.copyNumber}
      tip={copied ? text.account.numberCopied : text.account.copyNumber}
      data-copied={copied > 0 || undefined}
      onClick={() => void run()}
    />
  );
}
