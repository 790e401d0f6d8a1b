import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { Failure } from '../../../shared/errors';
import { Button } from '../../components/button';
import { FailureNote } from '../../components/failure-note';
import { Managed } from '../../components/managed';
import { NewPasscodeFields } from '../../components/new-passcode-fields';
import { PasscodeField } from '../../components/passcode-field';
import { wrongPasscode } from '../../format/passcode';
import { useArrivalFocus } from '../../hooks/use-arrival-focus';
import { useCommand } from '../../hooks/use-command';
import { useNewPasscode } from '../../hooks/use-new-passcode';
import { text } from '../../messages';
import { useAnnounce } from '../../stores/announcer';
import { useBridge, useSnapshot } from '../../stores/app-context';

/** Whether there is a passcode, and setting, changing or removing it. */
export function PasscodeSetting() {
  const { isSet, isRequired } = useSnapshot(({ passcode }) => passcode);
  const [open, setOpen] = useState<'set' | 'remove'>();
  const close = () => setOpen(undefined);
  const id = useId();
  const none = isSet ? text.preferences.passcodeSet : text.preferences.passcodeNone;
  return (
    <section className="passcode" aria-labelledby={id}>
      <div className="passcode-head">
        <div className="passcode-words">
          <h3 id={id}>{text.preferences.passcode}</h3>
          <p>{none}</p>
          {isRequired && <Managed>{text.preferences.passcodeRequired}</Managed>}
        </div>
        {open === undefined && (
          <div className="passcode-actions">
            <Button onClick={() => setOpen('set')}>{isSet ? text.preferences.change : text.preferences.set}</Button>
            {isSet && !isRequired && <Button onClick={() => setOpen('remove')}>{text.preferences.remove}</Button>}
          </div>
        )}
      </div>
      {open === 'set' && <SetPasscode isSet={isSet} onClose={close} />}
      {open === 'remove' && <RemovePasscode onClose={close} />}
    </section>
  );
}

function SetPasscode({ isSet, onClose }: { isSet: boolean; onClose: () => void }) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const set = useCommand(bridge.lock.setPasscode);
  const entry = useNewPasscode();
  const [present, setPresent] = useState('');
  const first = useArrivalFocus<HTMLInputElement>();
  const submit = async () => {
    if (!entry.check()) return;
    const result = await set.run({ next: entry.next, ...(isSet && { present }) });
    if (!result?.ok) return setPresent('');
    announce(text.preferences.setAnnouncement);
    onClose();
  };
  return (
    <PasscodeForm
      submit={text.preferences.setSubmit}
      busy={set.pending}
      failure={set.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {isSet && (
        <PasscodeField
          ref={first}
          label={text.preferences.present}
          value={present}
          busy={set.pending}
          error={present === '' ? wrongPasscode(set.failure) : undefined}
          onType={setPresent}
        />
      )}
      <NewPasscodeFields entry={entry} busy={set.pending} {...(!isSet && { first })} />
    </PasscodeForm>
  );
}

function RemovePasscode({ onClose }: { onClose: () => void }) {
  const announce = useAnnounce();
  const remove = useCommand(useBridge().lock.removePasscode);
  const [present, setPresent] = useState('');
  const first = useArrivalFocus<HTMLInputElement>();
  const submit = async () => {
    const result = await remove.run({ present });
    if (!result?.ok) return setPresent('');
    announce(text.preferences.removedAnnouncement);
    onClose();
  };
  return (
    <PasscodeForm
      submit={text.preferences.removeSubmit}
      busy={remove.pending}
      failure={remove.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <PasscodeField
        ref={first}
        label={text.preferences.present}
        value={present}
        busy={remove.pending}
        error={present === '' ? wrongPasscode(remove.failure) : undefined}
        onType={setPresent}
      />
    </PasscodeForm>
  );
}

interface PasscodeFormProps {
  submit: string;
  busy: boolean;
  failure: Failure | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

function PasscodeForm({ submit, busy, failure, onSubmit, onClose, children }: PasscodeFormProps) {
  return (
    <form
      className="passcode-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {failure && wrongPasscode(failure) === undefined && <FailureNote failure={failure} />}
      {children}
      <div className="passcode-actions">
        <Button type="submit" look="primary" busy={busy}>
          {submit}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
