import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { IconButton } from './icon-button';
import { TextField } from './text-field';
import './secret-field.css';

type SecretFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'end'> & {
  /** What the button beside it does, for screen readers: to look at what was entered, and to cover it again. */
  reveal: { show: string; hide: string };
};

/** A field whose content is covered, until one wants to look at it. */
export function SecretField({ reveal, className, ...field }: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...field}
      type={shown ? 'text' : 'password'}
      className={`secret-input code ${className ?? ''}`}
      autoComplete="off"
      end={
        <IconButton
          icon={shown ? EyeOff : Eye}
          className="secret-reveal"
          name={shown ? reveal.hide : reveal.show}
          tipAt="end"
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
