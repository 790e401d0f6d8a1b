/**
 * What was found where an organisation writes its policy: the settings by name as they were written, or why nobody can
 * tell. Where there is nothing, nothing was decided.
 */
export type Written =
  | { settings: Readonly<Record<string, unknown>> }
  | { problem: 'unreadable' | 'unsafe' }
  | undefined;

/**
 * One of several places, of which the first that says something about a setting counts. One that cannot be read makes it
 * unknown what holds, whatever the others say.
 */
export function together(places: readonly Written[]): Written {
  const broken = places.find((one) => one !== undefined && 'problem' in one);
  if (broken) return broken;
  const found = places.flatMap((one) => (one && 'settings' in one ? [one.settings] : []));
  return found.length === 0 ? undefined : { settings: Object.assign({}, ...found.toReversed()) };
}

/** @returns the settings in a JSON text, whatever they are worth */
export function parseSettings(text: string): Written {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isList = typeof content !== 'object' || content === null || Array.isArray(content);
    return isList ? { problem: 'unreadable' } : { settings: { ...content } };
  } catch {
    return { problem: 'unreadable' };
  }
}
