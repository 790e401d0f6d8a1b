import { useId } from 'react';
import type { SystemFields } from '../../../shared/systems';
import { text } from '../../messages/later';

const words = text.systems;

/** Starting points, each of a system of which it is known that it takes a key. */
export function KnownKinds({ onChoose }: { onChoose: (fields: Partial<SystemFields>) => void }) {
  const id = useId();
  return (
    <div className="known-kinds">
      <p id={id} className="field-hint">
        {words.form.known}
      </p>
      <ul aria-labelledby={id}>
        {words.known.map((known) => (
          <li key={known.name}>
            <button type="button" className="known-kind" onClick={() => onChoose(known)}>
              {known.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
