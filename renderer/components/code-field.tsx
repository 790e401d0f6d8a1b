import { type RefObject, useEffect, useRef } from 'react';
import type { CodeEntry } from '../hooks/use-code-entry';
import { text } from '../messages';
import { TextField } from './text-field';
import './code-field.css';

interface CodeFieldProps {
  entry: CodeEntry;
  /** Whether it takes the focus when it appears. */
  first?: boolean;
}

/** The field for a six-digit code. It takes the focus after a refusal. */
export function CodeField({ entry, first = true }: CodeFieldProps) {
  const ref: RefObject<HTMLInputElement | null> = useRef(null);
  const mayTakeFocus = useRef(first);
  useEffect(() => {
    if (!entry.pending && mayTakeFocus.current) ref.current?.focus();
    mayTakeFocus.current = true;
  }, [entry.pending]);
  return (
    <TextField
      ref={ref}
      label={text.code.field}
      className="code-field"
      inputMode="numeric"
      autoComplete="one-time-code"
      value={entry.digits}
      readOnly={entry.pending}
      error={entry.error}
      onChange={(event) => entry.type(event.target.value)}
    />
  );
}
