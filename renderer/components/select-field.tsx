import { ChevronDown } from 'lucide-react';
import { Managed } from './managed';
import './select-field.css';

interface SelectFieldProps {
  label: string;
  hint: string;
  /** What an organisation has decided of it. */
  managed?: string | undefined;
  /** The chosen one; it is offered, too, when it is none of the options. */
  value: number;
  options: readonly number[];
  /** What an option reads. */
  name: (option: number) => string;
  onChange: (option: number) => void;
}

/** A row of a card with a choice at its end: what is set, what it means, and the values to choose from. */
export function SelectField({ label, hint, managed, value, options, name, onChange }: SelectFieldProps) {
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
          className="select-control"
          aria-label={label}
          value={value}
          disabled={offered.length < 2}
          onChange={(event) => onChange(Number(event.target.value))}
        >
          {offered.map((option) => (
            <option key={option} value={option}>
              {name(option)}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden />
      </span>
    </label>
  );
}
