import { CircleAlert } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import './text-field.css';

interface TextFieldProps extends ComponentProps<'input'> {
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was entered. */
  error?: string | undefined;
  /** Stands inside the input, at its end. */
  end?: ReactNode;
}

/** A labelled input with its hint and its message, both tied to it for screen readers. */
export function TextField({ label, hint, error, end, className, ...input }: TextFieldProps) {
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
      <div className="field-line">
        <input
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          {...input}
          id={id}
          className={`field-input ${className ?? ''}`}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${hintId} ${errorId}`.trim() || undefined}
        />
        {end}
      </div>
      {error !== undefined && (
        <p className="field-error" id={errorId} role="alert">
          <CircleAlert size={16} aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
