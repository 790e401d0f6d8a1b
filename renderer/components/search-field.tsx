import { Search } from 'lucide-react';
import type { ComponentProps } from 'react';
import './text-field.css';
import './search-field.css';

/** A field to search in, with its sign; `aria-label` names it. The rest is the input's own. */
export function SearchField(input: ComponentProps<'input'>) {
  return (
    <div className="search-field">
      <Search size={16} aria-hidden />
      <input className="field-input" autoComplete="off" spellCheck={false} {...input} />
    </div>
  );
}
