/** The colours of the window where the page does not paint: before its first paint, and behind the window's buttons. */
export interface WindowColours {
  background: string;
  symbol: string;
}

/** The page's `surface` and `text`, see `renderer/styles/tokens.css`. */
export function windowColours(dark: boolean): WindowColours {
  return dark ? { background: '#14191d', symbol: '#e8edf0' } : { background: '#f6f8f9', symbol: '#17212b' };
}
