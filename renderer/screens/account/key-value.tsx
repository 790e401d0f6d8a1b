import { type KeyboardEvent, useCallback } from 'react';
import { runsOf } from '../../format/group';
import type { HeldKey } from '../../hooks/use-shown-key';
import { text } from '../../messages';
import './key-value.css';

/** Says nothing of the key's length. */
const mask = '•'.repeat(40);

/** The key's place: masked, or its value, selectable, with letters, digits and symbols told apart. */
export function KeyValue({ held }: { held: HeldKey | undefined }) {
  const draw = useCallback(
    (place: HTMLElement | null) => (place && held ? drawn(place, held.value) : undefined),
    [held],
  );
  if (held === undefined) {
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
      ref={draw}
    />
  );
}

/** Past React, whose elements would keep the value after it is gone. @returns takes it away again */
function drawn(place: HTMLElement, value: string): () => void {
  const runs = runsOf(value).map((run) => {
    const span = document.createElement('span');
    span.className = `key-${run.kind}`;
    span.textContent = run.text;
    return span;
  });
  place.replaceChildren(...runs);
  return () => place.replaceChildren();
}

/** "Select all" means the key, not the page. */
function selectAll(event: KeyboardEvent<HTMLElement>): void {
  if (event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  getSelection()?.selectAllChildren(event.currentTarget);
}
