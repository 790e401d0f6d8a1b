import type { KeyboardEvent } from 'react';
import { runsOf } from '../../format/group';
import { text } from '../../messages/en';
import './key-value.css';

/** Says nothing of the key's length. */
const mask = '•'.repeat(40);

/** The key's place: masked, or its value, selectable, with letters, digits and symbols told apart. */
export function KeyValue({ value }: { value: string | undefined }) {
  if (value === undefined) {
    return (
      <div className="key-value key-masked">
        <span className="visually-hidden">{text.key.hidden}</span>
        <span className="key-dots" aria-hidden="true">
          {mask}
        </span>
      </div>
    );
  }
  return (
    // An input can't colour what it holds.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      className="key-value key-shown selectable"
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={text.key.value}
      tabIndex={0}
      onKeyDown={selectAll}
    >
      {runsOf(value).map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one value keep their order
        <span key={index} className={`key-${run.kind}`}>
          {run.text}
        </span>
      ))}
    </div>
  );
}

/** "Select all" means the key, not the page. */
function selectAll(event: KeyboardEvent<HTMLElement>): void {
  if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  getSelection()?.selectAllChildren(event.currentTarget);
}
