import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, MouseEvent } from 'react';
import { Spinner } from './spinner';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do on a screen. `danger`: what can't be undone, inside its own dialog. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-outline';
  icon?: LucideIcon | undefined;
  /** What was asked for is under way: the button keeps its place, its words and the focus, and does nothing. */
  busy?: boolean;
}

/**
 * A button with words. While disabled it stays in the tab order (`aria-disabled`), so that a screen reader finds it
 * together with the reason that `aria-describedby` points to.
 */
export function Button({
  look = 'secondary',
  icon: Icon,
  busy = false,
  disabled = false,
  onClick,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  const off = busy || disabled;
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look} ${className ?? ''}`}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      onClick={click}
    >
      {busy ? <Spinner /> : Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}
