import { useEffect, useRef } from 'react';
import { text } from '../messages';
import { useAnnounce } from '../stores/announcer';
import { useSnapshot } from '../stores/app-context';

/** Says to screen readers what happens by itself, and is otherwise only seen. It draws nothing. */
export function Tidings() {
  const announce = useAnnounce();
  const onClipboard = useSnapshot(({ clipboard }) => clipboard !== undefined);
  const operation = useSnapshot(({ operation: { status } }) => status);
  const done = useSnapshot(({ lastChange }) => lastChange && text[lastChange.kind].done);
  const notDone = useSnapshot(({ notChanged }) => notChanged && text[notChanged.kind].notDone);

  useChange(onClipboard, (is) => {
    if (!is) announce(text.key.clearedAnnouncement);
  });
  useChange(operation, (now, before) => {
    if (now === 'checking') announce(text.change.checking);
    else if (before === 'checking' && (done ?? notDone) !== undefined) announce(done ?? notDone ?? '');
  });
  return null;
}

/** Calls `then` when a value is another than at the last drawing. */
function useChange<Value>(value: Value, then: (now: Value, before: Value) => void): void {
  const last = useRef(value);
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const before = last.current;
    last.current = value;
    if (before !== value) latest.current(value, before);
  }, [value]);
}
