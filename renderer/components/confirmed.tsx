import { TimeText } from './time-text';

/** How long ago something was confirmed, after the words for it. */
export function Confirmed({ words, at }: { words: string; at: number | undefined }) {
  if (at === undefined) return null;
  return (
    <>
      {words} <TimeText at={new Date(at).toISOString()} as="ago" />
    </>
  );
}
