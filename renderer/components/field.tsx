import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import './text-field.css';

/** What every field has beside its control. */
export interface FieldFrame {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was entered. */
  error?: string | undefined;
}

/** What ties a control to its label, its hint and its message. */
interface ControlProps {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

/** A label, its hint, a control, and its message, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldFrame & { children: (props: ControlProps) => ReactNode }) {
  const id = useId();
  const hintId = hint === undefined ? '' : `${id}-hint`;
  const errorId = error === undefined ? '' : `${id}-error`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': `${hintId} ${errorId}`.trim() || undefined,
      })}
      {error !== undefined && (
        <p className="field-error" id={errorId} role="alert">
          <CircleAlert size={16} aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
