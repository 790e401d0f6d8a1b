import { Button } from '../../components/button';
import { CodeField } from '../../components/code-field';
import { Notice } from '../../components/notice';
import type { CodeEntry } from '../../hooks/use-code-entry';
import { useCommand } from '../../hooks/use-command';
import type { KeyChange } from '../../hooks/use-key-change';
import { text } from '../../messages';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** Whether this user has an authenticator app, the only source of codes outside of signing in. */
const useCanStepUp = () => useSnapshot(({ methods }) => methods.includes('totp'));

/** Whether a Generate or Reset can go on as far as a fresh code is concerned. */
export function useIsReady({ wantsCode, entry }: KeyChange): boolean {
  const canStepUp = useCanStepUp();
  if (wantsCode === 'beforehand') return canStepUp && entry.digits.length === 6;
  return wantsCode === 'no' || canStepUp;
}

interface StepUpProps {
  entry: CodeEntry;
  wanted: Exclude<KeyChange['wantsCode'], 'no'>;
}

/** The fresh code that the portal wants before a change of the key, in its place in the dialog. */
export function StepUp({ entry, wanted }: StepUpProps) {
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
      <CodeField entry={entry} first={wanted === 'goes-on'} />
    </div>
  );
}
