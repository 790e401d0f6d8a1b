import { type ReactNode, useId } from 'react';
import './card.css';

/** A section of a page, named by its heading. */
export function Card({ heading, children, className }: { heading: string; children: ReactNode; className?: string }) {
  const id = useId();
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
