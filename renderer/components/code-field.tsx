import { type RefObject, useEffect, useRef } from 'react';
import type { CodeEntry } from '../hooks/use-code-entry';
import { text } from '../messages/en';
import { TextField } from './text-field';
import './code-field.css';

/** The field for a six-digit code. It takes the focus when it appears and after a refusal. */
export function CodeField({ entry }: { entry: CodeEntry }) {
  const ref: RefObject<HTMLInputElement | null> = useRef(null);
  useEffect(() => {
    if (!entry.pending) ref.current?.focus();
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
