import { TriangleAlert } from 'lucide-react';
import './consequences.css';

/** What follows from something, before it is done. */
export function Consequences({ of }: { of: readonly string[] }) {
  return (
    <ul className="consequences">
      {of.map((consequence) => (
        <li key={consequence}>
          <TriangleAlert size={16} aria-hidden />
          {consequence}
        </li>
      ))}
    </ul>
  );
}
