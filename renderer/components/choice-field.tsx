import { ChevronDown } from 'lucide-react';
import { Field, type FieldFrame } from './field';
import './choice-field.css';

interface ChoiceFieldProps<Value extends string> extends FieldFrame {
  value: Value;
  /** What can be chosen, by value, in the order of the list. */
  names: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}

/** A labelled list of a few choices, drawn by the system when it is open. */
export function ChoiceField<Value extends string>({ value, names, onChange, ...frame }: ChoiceFieldProps<Value>) {
  const values = Object.keys(names) as Value[];
  return (
    <Field {...frame}>
      {(control) => (
        <div className="choice">
          <select
            {...control}
            className="field-input"
            value={value}
            onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? value)}
          >
            {values.map((one) => (
              <option key={one} value={one}>
                {names[one]}
              </option>
            ))}
          </select>
          <ChevronDown size={16} aria-hidden />
        </div>
      )}
    </Field>
  );
}
