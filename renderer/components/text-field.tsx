import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldFrame } from './field';

/** As people type names, addresses and keys: nothing is put right for them. */
const asTyped = { autoCapitalize: 'off', autoCorrect: 'off', spellCheck: false } as const;

interface TextFieldProps extends FieldFrame, ComponentProps<'input'> {
  /** Stands inside the input, at its end. */
  end?: ReactNode;
}

/** A labelled input of one line. */
export function TextField({ label, hint, error, end, className = '', ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className="field-line">
          <input {...asTyped} {...input} {...control} className={`field-input ${className}`} />
          {end}
        </div>
      )}
    </Field>
  );
}

/** A labelled input of several lines. */
export function TextArea({ label, hint, error, className = '', ...input }: FieldFrame & ComponentProps<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => <textarea {...asTyped} {...input} {...control} className={`field-input ${className}`} />}
    </Field>
  );
}
