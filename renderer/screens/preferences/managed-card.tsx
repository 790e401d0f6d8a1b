import type { PolicyKey } from '../../../shared/policy';
import type { PolicyView } from '../../../shared/snapshot';
import { Card } from '../../components/card';
import { text } from '../../messages';
import { useSnapshot } from '../../stores/app-context';
import './managed-card.css';

const words = text.policy;

/** Every setting that the organisation has made on this computer, whether it can be seen elsewhere or not. */
export function ManagedCard() {
  const { managed } = useSnapshot((snapshot) => snapshot.policy);
  if (managed.length === 0) return null;
  return (
    <Card heading={words.heading} className="preferences-card">
      <p className="quiet">{words.lead}</p>
      <dl className="managed-settings selectable">
        {managed.map(({ key, value }) => (
          <div key={key} className="managed-setting">
            <dt>{words.names[key]}</dt>
            {value === undefined ? (
              <dd className="managed-wrong">{words.notUnderstood}</dd>
            ) : (
              listOf(value).map((one) => <dd key={String(one)}>{wordsOf(key, one)}</dd>)
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}

type Value = NonNullable<PolicyView['managed'][number]['value']>;

const listOf = (value: Value) => (Array.isArray(value) ? value : [value]);

function wordsOf(key: PolicyKey, value: string | number | boolean): string {
  const count = numbers[key];
  if (typeof value === 'number' && count) return count(value);
  return words.values[key]?.[String(value)] ?? String(value);
}

const numbers: Partial<Record<PolicyKey, (count: number) => string>> = {
  idleLockMinutes: text.preferences.minutes,
  clipboardSeconds: text.preferences.seconds,
  offlineDays: text.preferences.days,
  remindAfterDays: text.preferences.remindDays,
};
