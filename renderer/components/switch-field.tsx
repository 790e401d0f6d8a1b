import { type ReactNode, useId } from 'react';
import './switch-field.css';

interface SwitchFieldProps {
  label: string;
  hint: ReactNode;
  on: boolean;
  /** What was asked for is under way: the switch does nothing. */
  busy: boolean;
  onChange: (on: boolean) => void;
}

/** A row with a switch at its end: what it switches, and what its present place means. */
export function SwitchField({ label, hint, on, busy, onChange }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="switch">
      <label className="switch-label" htmlFor={id}>
        {label}
      </label>
      <p className="switch-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        className="switch-control"
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-describedby={`${id}-hint`}
        aria-busy={busy || undefined}
        checked={on}
        onChange={(event) => !busy && onChange(event.target.checked)}
      />
    </div>
  );
}
