import { useState } from 'react';
import { passcodeLength } from '../../shared/limits';
import { text } from '../messages';
import { failureTexts } from '../messages/failures';

/** A new passcode as it is typed twice, and what is wrong with it. */
export interface NewPasscode {
  next: string;
  repeated: string;
  errors: { next?: string; repeated?: string };
  typeNext(typed: string): void;
  typeRepeated(typed: string): void;
  /** Looks at what was typed. @returns whether it can be set */
  check(): boolean;
}

export function useNewPasscode(): NewPasscode {
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const [errors, setErrors] = useState<NewPasscode['errors']>({});
  return {
    next,
    repeated,
    errors,
    typeNext(typed) {
      setNext(typed);
      setErrors({});
    },
    typeRepeated(typed) {
      setRepeated(typed);
      setErrors({});
    },
    check() {
      const { title, next: advice } = failureTexts['lock.passcode-too-short'];
      // As main counts them.
      const tooShort = [...next.normalize('NFKC')].length < passcodeLength;
      const found = tooShort
        ? { next: `${title}. ${advice}` }
        : next === repeated
          ? {}
          : { repeated: text.preferences.repeatWrong };
      setErrors(found);
      return Object.keys(found).length === 0;
    },
  };
}
