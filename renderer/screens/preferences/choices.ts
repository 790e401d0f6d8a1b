/** What can be chosen for a setting, beside what an organisation has set. */
export const idleChoices = [1, 2, 5, 10, 15, 30, 60, 0];
export const clipboardChoices = [10, 20, 30, 60, 120];
export const offlineChoices = [0, 1, 7, 14, 30, 60, 90];
export const remindChoices = [90, 180, 365, 0];

/**
 * The choices that an organisation leaves, and what it allows at the most among them.
 * @param most the largest one; without it all are left
 * @param endless the choice that is larger than any number, if there is one
 */
export function choicesWithin(choices: readonly number[], most: number | undefined, endless?: number): number[] {
  if (most === undefined) return [...choices];
  const left = choices.filter((one) => one !== endless && one <= most);
  return left.includes(most) ? left : [...left, most];
}
