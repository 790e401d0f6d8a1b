import type { ReactNode, Ref } from 'react';
import { useElapsed, wordsAfter } from '../hooks/use-elapsed';
import { text } from '../messages';
import { Button } from './button';

interface SubmitRowProps {
  busy: boolean;
  disabled?: boolean;
  /** `secondary` where something else is the one thing to do. */
  look?: 'primary' | 'secondary';
  button?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** The primary button of a form before the account, and words when the portal takes its time. */
export function SubmitRow({ busy, disabled = false, look = 'primary', button, children }: SubmitRowProps) {
  const waiting = useElapsed(busy, wordsAfter);
  return (
    <div className="entry-actions">
      <Button
        {...(button && { ref: button })}
        type="submit"
        look={look}
        className="button-wide"
        busy={busy}
        disabled={disabled}
      >
        {children}
      </Button>
      {waiting && (
        <p className="entry-waiting" role="status">
          {text.waiting}
        </p>
      )}
    </div>
  );
}
