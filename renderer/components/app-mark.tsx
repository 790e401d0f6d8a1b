import './app-mark.css';

/** The app's own sign: a fax sheet with a key on it. Its drawing is that of `docs/icon/icon.svg`, simplified. */
export function AppMark({ size }: { size: number }) {
  return (
    <svg className="app-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect className="app-mark-tile" x="1" y="1" width="30" height="30" rx="7" />
      <path className="app-mark-sheet" d="M9 6h10l5 5v15H9z" />
      <path className="app-mark-fold" d="M19 6l5 5h-5z" />
      <path className="app-mark-key" d="M16.5 17.2v5.6m0-2.6h2.2" />
      <circle className="app-mark-key" cx="16.5" cy="14.8" r="2.4" />
    </svg>
  );
}
