/**
 * Whoever imports this first is run after the first paint of what stands in `index.html`. Main waits for that paint before
 * it asks the keychain, so that the keychain is read while React and the screens come to life.
 */

/** In milliseconds: a window that nobody sees is not painted. */
const longest = 100;

await new Promise<void>((resolve) => {
  // A frame's callbacks are called before it is painted, and a timer's after.
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longest);
});

export {};
