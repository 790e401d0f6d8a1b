import { ChevronDown } from 'lucide-react';
import type { ActivityAction, ActivityFilter } from '../../../shared/activity';
import { SearchField } from '../../components/search-field';
import { text } from '../../messages/later';
import { useSnapshot } from '../../stores/app-context';
import './activity-filters.css';

const day = 24 * 60 * 60 * 1000;

/** What a reader has chosen, as the controls show it. */
export interface Choice {
  text: string;
  action: ActivityAction | 'all' | 'failed';
  onlyThisAccount: boolean;
  period: keyof typeof text.activity.periods;
}

export const everything: Choice = { text: '', action: 'all', onlyThisAccount: false, period: 'all' };

/** @param now milliseconds since the epoch, from which a period is counted */
export function filterOf(choice: Choice, accountNumber: string | undefined, now: number): ActivityFilter {
  const { action, period } = choice;
  const typed = choice.text.trim();
  return {
    ...(typed !== '' && { text: typed }),
    ...(action === 'failed' && { failed: true }),
    ...(action !== 'failed' && action !== 'all' && { action }),
    ...(choice.onlyThisAccount && accountNumber !== undefined && { accountNumber }),
    ...(period !== 'all' && { from: now - period * day }),
  };
}

interface FiltersProps {
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** A search and three choices above the list. */
export function ActivityFilters({ choice, onChoose }: FiltersProps) {
  const accountNumber = useSnapshot((snapshot) => snapshot.accountNumber);
  const words = text.activity;
  return (
    <search className="activity-filters">
      <div className="activity-search">
        <SearchField
          type="search"
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          maxLength={200}
          value={choice.text}
          onChange={(event) => onChoose({ ...choice, text: event.target.value })}
        />
      </div>
      <Select
        label={words.action}
        value={choice.action}
        names={[
          ['all', words.allActions],
          ['failed', words.onlyFailed],
          ...(Object.keys(words.done) as ActivityAction[]).map((action) => [action, words.done[action]] as const),
        ]}
        onChange={(action) => onChoose({ ...choice, action })}
      />
      <Select
        label={words.account}
        value={choice.onlyThisAccount ? 'this' : 'all'}
        names={[
          ['all', words.allAccounts],
          ['this', accountNumber ?? ''],
        ]}
        onChange={(which) => onChoose({ ...choice, onlyThisAccount: which === 'this' })}
      />
      <Select
        label={words.period}
        value={choice.period}
        names={(['all', 1, 7, 30, 365] as const).map((period) => [period, words.periods[period]])}
        onChange={(period) => onChoose({ ...choice, period })}
      />
    </search>
  );
}

interface SelectProps<Value extends string | number> {
  label: string;
  value: Value;
  names: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

function Select<Value extends string | number>({ label, value, names, onChange }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const found = names.find(([one]) => String(one) === chosen);
    if (found) onChange(found[0]);
  };
  return (
    <span className="activity-select">
      <select className="field-input" aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
        {names.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown size={16} aria-hidden />
    </span>
  );
}
