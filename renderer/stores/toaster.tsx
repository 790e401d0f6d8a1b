import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import type { Failure } from '../../shared/errors';
import { CountdownRing } from '../components/countdown-ring';
import { FailureNote } from '../components/failure-note';
import { IconButton } from '../components/icon-button';
import { Notice } from '../components/notice';
import { useSecondsLeft } from '../hooks/use-seconds-left';
import { text } from '../messages';
import { useAnnounce } from './announcer';
import { useSnapshot } from './app-context';
import './toaster.css';

/** What is told in passing, of something that was done where its own place is not on the screen. */
export type Toast =
  | { is: 'done'; words: string }
  /** It can't be done just now. */
  | { is: 'not-now'; words: string }
  | { is: 'failed'; failure: Failure }
  /** The key was copied; it is announced by whoever copied it. */
  | { is: 'copied' };

/** How long it stays where nothing is to be done about it, in milliseconds. */
const stays = 8000;

const ToastContext = createContext<(toast: Toast | undefined) => void>(() => undefined);

/** Tells something in passing, in the place of what was told before; `undefined` takes that away. */
export const useToast = () => useContext(ToastContext);

/** Holds the one message in passing. */
export function Toaster({ children }: { children: ReactNode }) {
  const announce = useAnnounce();
  const [present, setPresent] = useState<{ toast: Toast; count: number }>();
  const tell = useCallback(
    (toast: Toast | undefined) => {
      setPresent((before) => toast && { toast, count: (before?.count ?? 0) + 1 });
      if (toast?.is === 'done' || toast?.is === 'not-now') announce(toast.words);
    },
    [announce],
  );
  const close = () => setPresent(undefined);
  return (
    <ToastContext value={tell}>
      {children}
      {present && (
        <aside key={present.count} className="toast" data-is={present.toast.is}>
          <Words toast={present.toast} onClose={close} />
        </aside>
      )}
    </ToastContext>
  );
}

function Words({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const isFailure = toast.is === 'failed';
  useEffect(() => {
    if (isFailure) return;
    const timer = setTimeout(onClose, stays);
    return () => clearTimeout(timer);
  }, [isFailure, onClose]);
  const closing = <IconButton icon={X} name={text.focus.noteClose} onClick={onClose} />;
  if (toast.is === 'copied') return <Copied />;
  if (toast.is === 'failed') return <Failed failure={toast.failure} action={closing} />;
  return <Notice tone={toast.is === 'done' ? 'success' : 'warning'} title={toast.words} action={closing} />;
}

function Failed({ failure, action }: { failure: Failure; action: ReactNode }) {
  const byKey = useSnapshot(({ keyAccount }) => keyAccount !== undefined);
  return <FailureNote failure={failure} of={byKey ? 'key-account' : 'portal'} action={action} />;
}

/** As the button says it. */
function Copied() {
  const clipboard = useSnapshot((snapshot) => snapshot.clipboard);
  const clipboardSeconds = useSnapshot(({ settings }) => settings.clipboardSeconds);
  const seconds = useSecondsLeft(clipboard?.clearsAt);
  if (seconds === 0) return null;
  return (
    <p className="toast-copied">
      <CountdownRing left={seconds} of={clipboardSeconds} />
      <span>
        {text.key.heading}: {text.key.copied}
        {text.key.clearsIn(seconds)}
      </span>
    </p>
  );
}
