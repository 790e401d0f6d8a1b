import { type KeyboardEvent, useCallback, useId } from 'react';
import { runsOf } from '../../format/group';
import { nameOf } from '../../format/spell';
import type { HeldKey } from '../../hooks/use-shown-key';
import { text } from '../../messages';
import './spelled-key.css';

const words = text.spell;
const groupLength = 4;

/**
 * The key, one character at a time: each with its name, in groups of four. The arrow keys walk, and a screen reader says
 * what they come to; nothing is said by itself. Drawn past React, and taken away with the key, as `KeyValue` is.
 */
export function SpelledKey({ held }: { held: HeldKey }) {
  const id = useId();
  const draw = useCallback((place: HTMLElement | null) => (place ? drawn(place, held.value) : undefined), [held]);
  return (
    <div className="spelled">
      <p id={id} className="visually-hidden">
        {words.heading}
      </p>
      <div
        ref={draw}
        className="spelled-groups"
        role="listbox"
        aria-labelledby={id}
        aria-describedby={`${id}-hint`}
        onKeyDown={walk}
        onFocus={({ target }) => choose(target)}
      />
      <p id={`${id}-hint`} className="spelled-hint">
        {words.hint}
      </p>
    </div>
  );
}

/** @returns takes it away again */
function drawn(place: HTMLElement, value: string): () => void {
  const characters = Array.from(value);
  const count = Math.ceil(characters.length / groupLength);
  const groups = Array.from({ length: count }, (_, index) => {
    const group = element('div', 'spelled-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', words.group(index + 1, count));
    group.append(...characters.slice(index * groupLength, (index + 1) * groupLength).map(option));
    return group;
  });
  place.replaceChildren(...groups);
  const [first] = optionsIn(place);
  if (first) {
    choose(first);
    // The person has asked for it, and it is where they go on.
    first.focus();
  }
  return () => place.replaceChildren();
}

function option(character: string): HTMLElement {
  const kind = runsOf(character)[0]?.kind ?? 'letter';
  const sign = element('span', `spelled-sign key-${kind}`);
  sign.textContent = character;
  sign.setAttribute('aria-hidden', 'true');
  const name = element('span', 'spelled-name');
  name.textContent = nameOf(character, words);
  const tile = element('div', 'spelled-character');
  tile.setAttribute('role', 'option');
  tile.tabIndex = -1;
  tile.append(sign, name);
  return tile;
}

function element(name: 'div' | 'span', className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

const optionsIn = (place: HTMLElement) => Array.from(place.querySelectorAll<HTMLElement>('[role="option"]'));

/** One of them can be tabbed to: the one where one was last. */
function choose(target: HTMLElement): void {
  const place = target.closest<HTMLElement>('[role="listbox"]');
  if (place === null || target.role !== 'option') return;
  for (const one of optionsIn(place)) {
    one.tabIndex = one === target ? 0 : -1;
    one.setAttribute('aria-selected', String(one === target));
  }
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const options = optionsIn(event.currentTarget);
  const at = options.indexOf(event.target as HTMLElement);
  const steps: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - groupLength,
    ArrowDown: at + groupLength,
    Home: 0,
    End: options.length - 1,
  };
  const target = steps[event.key];
  if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  options[Math.min(Math.max(target, 0), options.length - 1)]?.focus();
}
