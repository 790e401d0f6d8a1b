import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import './segments.css';

interface SegmentsProps<Value extends string> {
  /** What is chosen between, for screen readers. */
  legend: string;
  options: readonly { value: Value; label: string; icon: LucideIcon }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of two, side by side. */
export function Segments<Value extends string>({ legend, options, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value: one, label, icon: Icon }) => (
        <label key={one} className="segment">
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <Icon size={16} aria-hidden />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
