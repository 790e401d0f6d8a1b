import type { MouseEvent } from 'react';
import { text } from '../messages';
import './skip-link.css';

/** The id of what is past title bar and navigation. */
export const contentId = 'content';

/** The first thing that Tab comes to, and seen only then: past title bar and navigation, to the page's heading. */
export function SkipLink() {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <a className="skip-link" href={`#${contentId}`} onClick={skip}>
      {text.focus.skip}
    </a>
  );
}
