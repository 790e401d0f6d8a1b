import type { Ref } from 'react';
import type { NewPasscode } from '../hooks/use-new-passcode';
import { text } from '../messages';
import { PasscodeField } from './passcode-field';

interface NewPasscodeFieldsProps {
  entry: NewPasscode;
  busy: boolean;
  first?: Ref<HTMLInputElement>;
}

/** A new passcode, typed twice. */
export function NewPasscodeFields({ entry, busy, first }: NewPasscodeFieldsProps) {
  return (
    <>
      <PasscodeField
        ref={first}
        label={text.preferences.next}
        hint={text.preferences.nextHint}
        value={entry.next}
        busy={busy}
        error={entry.errors.next}
        onType={entry.typeNext}
      />
      <PasscodeField
        label={text.preferences.repeat}
        value={entry.repeated}
        busy={busy}
        error={entry.errors.repeated}
        onType={entry.typeRepeated}
      />
    </>
  );
}
