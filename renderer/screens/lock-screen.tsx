import { Fingerprint } from 'lucide-react';
import { lazy, type ReactNode, type Ref, Suspense, useEffect, useState } from 'react';
import { passcodeTries } from '../../shared/limits';
import type { UnlockWay } from '../../shared/snapshot';
import { Button } from '../components/button';
import { EntryPage } from '../components/entry-page';
import { FailureNote } from '../components/failure-note';
import { NewPasscodeFields } from '../components/new-passcode-fields';
import { PasscodeField } from '../components/passcode-field';
import { SubmitRow } from '../components/submit-row';
import { wrongPasscode } from '../format/passcode';
import { useArrivalFocus } from '../hooks/use-arrival-focus';
import { useCommand } from '../hooks/use-command';
import { useNewPasscode } from '../hooks/use-new-passcode';
import { text } from '../messages';
import { useBridge, useSnapshot } from '../stores/app-context';
import './lock-screen.css';

const loadDialog = () => import('./sign-out-of-all-dialog');
const SignOutOfAllDialog = lazy(async () => ({ default: (await loadDialog()).SignOutOfAllDialog }));

/** All that there is while the app is locked: whose it is, why it is locked, and how to get in, or out of everything. */
export function LockScreen() {
  const lock = useSnapshot((snapshot) => snapshot.lock);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => void loadDialog(), []);
  if (lock === undefined) return null;
  const { reason, ways, label } = lock;
  // Where a click unlocks there is nothing to have forgotten.
  const foot = !ways.includes('click') && (
    <>
      {ways.includes('passcode') && <span>{text.lock.outForgotten}</span>}
      <Button look="quiet" className="button-inline" onClick={() => setLeaving(true)}>
        {text.lock.out}
      </Button>
      {leaving && (
        <Suspense>
          <SignOutOfAllDialog onClose={() => setLeaving(false)} />
        </Suspense>
      )}
    </>
  );
  const lead = (
    <>
      {label !== undefined && <p>{text.lock.signedIn(label)}</p>}
      <p>{text.lock.reasons[reason]}</p>
    </>
  );
  if (ways.includes('choose-passcode')) return <ChoosePasscode lead={lead} foot={foot} />;
  return <Unlock lead={lead} foot={foot} ways={ways} triesLeft={lock.triesLeft ?? passcodeTries} />;
}

interface LockPartProps {
  lead: ReactNode;
  /** The way out. */
  foot: ReactNode;
}

interface UnlockProps extends LockPartProps {
  ways: readonly UnlockWay[];
  triesLeft: number;
}

function Unlock({ lead, foot, ways, triesLeft }: UnlockProps) {
  const unlock = useCommand(useBridge().lock.unlock);
  const [passcode, setPasscode] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useArrivalFocus<HTMLInputElement>();
  const button = useArrivalFocus<HTMLButtonElement>();
  const withPasscode = ways.includes('passcode');
  const withTouchId = ways.includes('touch-id');
  const wrong = wrongPasscode(unlock.failure);

  const submit = async () => {
    if (!withPasscode) return void unlock.run({ way: withTouchId ? 'touch-id' : 'click' });
    setMissing(passcode === '');
    if (passcode === '') return;
    if (await unlock.run({ way: 'passcode', passcode })) setPasscode('');
    field.current?.focus();
  };
  const error = missing ? text.lock.passcodeMissing : passcode === '' ? wrong : undefined;

  return (
    <EntryPage heading={text.lock.heading} lead={lead} onSubmit={() => void submit()} foot={foot}>
      {unlock.failure && wrong === undefined && <FailureNote failure={unlock.failure} />}
      {withPasscode && withTouchId && (
        <>
          <TouchIdButton busy={unlock.pending} onPress={() => void unlock.run({ way: 'touch-id' })} />
          <p className="lock-or">{text.lock.or}</p>
        </>
      )}
      {withPasscode && (
        <PasscodeField
          ref={field}
          label={text.lock.passcode}
          hint={triesLeft < passcodeTries && error === undefined ? text.lock.triesLeft(triesLeft) : undefined}
          value={passcode}
          busy={unlock.pending}
          error={error}
          onType={(typed) => {
            setPasscode(typed);
            setMissing(false);
          }}
        />
      )}
      {withPasscode || !withTouchId ? (
        <SubmitRow
          busy={unlock.pending}
          look={withTouchId ? 'secondary' : 'primary'}
          {...(!withPasscode && { button })}
        >
          {text.lock.unlock}
        </SubmitRow>
      ) : (
        <TouchIdButton busy={unlock.pending} submits ref={button} />
      )}
    </EntryPage>
  );
}

interface TouchIdButtonProps {
  busy: boolean;
  submits?: boolean;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

function TouchIdButton({ busy, submits = false, onPress, ref }: TouchIdButtonProps) {
  return (
    <Button
      {...(ref && { ref })}
      type={submits ? 'submit' : 'button'}
      look="primary"
      className="button-wide"
      icon={Fingerprint}
      busy={busy}
      onClick={onPress}
    >
      {text.lock.touchId}
    </Button>
  );
}

/** The organisation wants a passcode, and there is none yet. */
function ChoosePasscode({ lead, foot }: LockPartProps) {
  const unlock = useCommand(useBridge().lock.unlock);
  const entry = useNewPasscode();
  const field = useArrivalFocus<HTMLInputElement>();
  const submit = () => {
    if (entry.check()) void unlock.run({ way: 'choose-passcode', passcode: entry.next });
  };
  return (
    <EntryPage heading={text.lock.choose} lead={lead} onSubmit={submit} foot={foot}>
      {unlock.failure && <FailureNote failure={unlock.failure} />}
      <NewPasscodeFields entry={entry} busy={unlock.pending} first={field} />
      <SubmitRow busy={unlock.pending}>{text.preferences.setSubmit}</SubmitRow>
    </EntryPage>
  );
}
