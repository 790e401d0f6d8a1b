import { type ReactNode, useId } from 'react';
import './card.css';

interface CardProps {
  heading: string;
  /** A few quiet words beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A section of a page, named by its heading. */
export function Card({ heading, aside, children, className }: CardProps) {
  const id = useId();
  return (
    <section className={`card ${className ?? ''}`} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{heading}</h2>
        {aside && <p className="card-aside">{aside}</p>}
      </div>
      {children}
    </section>
  );
}
