import type { LucideIcon } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useState } from 'react';
import './icon-button.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'name' | 'children'> {
  icon: LucideIcon;
  /** What it does, for screen readers; and for everybody else when the pointer or the focus is on it. */
  name: string;
  /** In the place of the name, for those who see it. */
  tip?: string;
  size?: number;
  /** At which of its edges the tip begins: the other way where there is no room. */
  tipAt?: 'start' | 'end' | 'middle';
}

/**
 * A button with a sign and no words. Its tip also comes with the keyboard's focus, can be pointed at, and goes with Escape
 * (WCAG 1.4.13): a `title` does none of that.
 */
export function IconButton({
  icon: Icon,
  name,
  tip = name,
  size = 16,
  tipAt = 'middle',
  className = '',
  onKeyDown,
  ...rest
}: IconButtonProps) {
  const [dismissed, setDismissed] = useState(false);
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Escape') setDismissed(true);
    onKeyDown?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={`icon-button ${className}`}
      aria-label={name}
      data-dismissed={dismissed || undefined}
      onKeyDown={press}
      onBlur={() => setDismissed(false)}
      onPointerLeave={() => setDismissed(false)}
    >
      <Icon size={size} aria-hidden />
      <span className={`tip tip-${tipAt}`} aria-hidden="true">
        {tip}
      </span>
    </button>
  );
}
