import type { ReactNode, Ref } from 'react';
import { passcodeMost } from '../../shared/limits';
import { TextField } from './text-field';

interface PasscodeFieldProps {
  label: string;
  hint?: ReactNode;
  value: string;
  busy: boolean;
  error?: string | undefined;
  onType: (typed: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A field for a passcode. No password safe is asked to fill it: it is no password of a web site. */
export function PasscodeField({ label, hint, value, busy, error, onType, ref }: PasscodeFieldProps) {
  return (
    <TextField
      {...(ref && { ref })}
      label={label}
      hint={hint}
      type="password"
      autoComplete="off"
      maxLength={passcodeMost}
      value={value}
      readOnly={busy}
      error={error}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
