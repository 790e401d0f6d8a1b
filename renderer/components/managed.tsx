import { ShieldCheck } from 'lucide-react';
import './managed.css';

/** Says of a setting that it is not this person's to make. */
export function Managed({ children }: { children: string }) {
  return (
    <span className="managed">
      <ShieldCheck size={16} aria-hidden />
      {children}
    </span>
  );
}
