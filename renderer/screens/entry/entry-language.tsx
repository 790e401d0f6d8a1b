import { ChevronDown, Languages } from 'lucide-react';
import { useLanguage } from '../../hooks/use-language';
import { text } from '../../messages';
import './entry-language.css';

/** The quiet choice of the language below the way in, for who cannot read the system's. */
export function EntryLanguage() {
  const { field, choice, choices, isManaged, choose, nameOf, languageOf } = useLanguage();
  if (isManaged) return null;
  return (
    <span className="entry-language">
      <Languages size={16} aria-hidden />
      <select
        ref={field}
        aria-label={text.preferences.languageOfApp}
        value={choice}
        onChange={({ target }) => choose(choices[target.selectedIndex] ?? 'system')}
      >
        {choices.map((one) => (
          <option key={one} value={one} lang={languageOf(one)}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden />
    </span>
  );
}
