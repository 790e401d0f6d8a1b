import { useCommand } from '../hooks/use-command';
import { text } from '../messages';
import type { FailureSource } from '../messages/failures';
import { useBridge, useSnapshot } from '../stores/app-context';
import { Button } from './button';
import { LateFailureNote } from './late-failure-note';

/**
 * Says that what is kept lives in memory, why, and lets the keychain be tried again.
 * @param title in the place of the failure's own
 * @param of what it concerns
 */
export function KeychainNote({ title, of = 'portal' }: { title?: string; of?: FailureSource }) {
  const { status, failure } = useSnapshot(({ keychain }) => keychain);
  const retry = useCommand(useBridge().keychain.retry);
  if (status !== 'unavailable' || !failure) return null;
  return (
    <LateFailureNote
      failure={failure}
      of={of}
      tone="info"
      role="status"
      {...(title !== undefined && { title })}
      action={
        <Button busy={retry.pending} onClick={() => void retry.run()}>
          {text.tryAgain}
        </Button>
      }
    >
      {retry.failure && <p className="keychain-tried">{text.keychain.triedAgain}</p>}
    </LateFailureNote>
  );
}
