import './countdown-ring.css';

const radius = 6;
const around = 2 * Math.PI * radius;

/** A ring that runs down with the seconds. */
export function CountdownRing({ left, of }: { left: number; of: number }) {
  const part = Math.min(1, left / of);
  return (
    <svg className="ring" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r={radius} fill="none" stroke="currentColor" strokeWidth="2" opacity="0.25" />
      <circle
        className="ring-left"
        cx="8"
        cy="8"
        r={radius}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeDasharray={around}
        strokeDashoffset={around * (1 - part)}
        transform="rotate(-90 8 8)"
      />
    </svg>
  );
}
