/** What the built app may weigh at most, in kilobytes of 1000 bytes, and why. `npm run size` compares. */
export const sizeBudget = {
  /** The script of the sign-in screen, in the language that has most to say: every kilobyte is read before somebody can type. */
  'first screen': 300,
  /** The preload script runs before the page, in every frame of its life. */
  preload: 3,
  /** What main reads before it opens the window. */
  'before the window': 82,
  /**
   * Everything in the archive: it is downloaded by everybody with each update, and verified at each start. The aim is 1500;
   * see docs/performance.md for what would have to go.
   */
  archive: 1610,
} as const;

export type Weighed = keyof typeof sizeBudget;
