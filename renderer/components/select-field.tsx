import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Managed } from './managed';
import './select-field.css';

interface SelectFieldProps<Value extends string | number> {
  label: string;
  hint: string;
  /** What an organisation has decided of it. */
  managed?: string | undefined;
  /** The chosen one; it is offered, too, when it is none of the options. */
  value: Value;
  options: readonly Value[];
  /** What an option reads. */
  name: (option: Value) => string;
  /** The language of what it reads, where that is not the page's. */
  languageOf?: (option: Value) => string | undefined;
  disabled?: boolean;
  ref?: Ref<HTMLSelectElement>;
  onChange: (option: Value) => void;
}

/** A row of a card with a choice at its end: what is set, what it means, and the values to choose from. */
export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
  const { label, hint, managed, value, options, name, languageOf, disabled = false, ref, onChange } = props;
  const offered = options.includes(value) ? options : [...options, value];
  return (
    <label className="select">
      <span className="select-label">{label}</span>
      <span className="select-hint">
        {hint}
        {managed !== undefined && <Managed>{managed}</Managed>}
      </span>
      <span className="select-place">
        <select
          ref={ref}
          className="select-control"
          aria-label={label}
          value={value}
          disabled={disabled || offered.length < 2}
          onChange={({ target }) => {
            const chosen = offered[target.selectedIndex];
            if (chosen !== undefined) onChange(chosen);
          }}
        >
          {offered.map((option) => (
            <option key={option} value={option} lang={languageOf?.(option)}>
              {name(option)}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden />
      </span>
    </label>
  );
}
