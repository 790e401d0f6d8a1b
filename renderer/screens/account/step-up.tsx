import { Button } from '../../components/button';
import { CodeField } from '../../components/code-field';
import { Notice } from '../../components/notice';
import type { CodeEntry } from '../../hooks/use-code-entry';
import { useCommand } from '../../hooks/use-command';
import { text } from '../../messages/en';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** Whether this user has an authenticator app, the only source of codes outside of signing in. */
export const useCanStepUp = () => useSnapshot(({ methods }) => methods.includes('totp'));

/** The fresh code that the portal wants before a change of the key, in its place in the dialog. */
export function StepUp({ entry }: { entry: CodeEntry }) {
  const canStepUp = useCanStepUp();
  const signOut = useCommand(useBridge().session.signOut);
  if (!canStepUp) {
    return (
      <Notice
        tone="warning"
        title={text.change.smsOnly}
        role="alert"
        action={
          <Button busy={signOut.pending} onClick={() => void signOut.run()}>
            {text.signOut}
          </Button>
        }
      >
        <p>{text.change.smsOnlyNext}</p>
      </Notice>
    );
  }
  return (
    <div className="step-up">
      <p>{text.change.stepUp}</p>
      <CodeField entry={entry} />
    </div>
  );
}
