import { useState } from 'react';
import type { Failure } from '../../shared/errors';
import type { Result } from '../../shared/ipc';
import { readCode } from '../format/code';
import { text } from '../messages';
import { failureTexts } from '../messages/failures';
import { useCommand } from './use-command';

/** What a field for a six-digit code draws and does. */
export interface CodeEntry {
  digits: string;
  pending: boolean;
  /** What is wrong with what was typed, or with the code that was sent. */
  error: string | undefined;
  /** A failure that is not about the code. */
  failure: Failure | undefined;
  /** Takes the field's new content. */
  type(typed: string): void;
  /** Sends the code, if it is whole. */
  submit(): void;
  /** Forgets what was typed and what was wrong with it. */
  clear(): void;
}

/**
 * The entry of a six-digit code.
 * @param send gives the code to main; when it has answered the field is emptied, since no code is good twice
 * @param options `sendsItself`: whether the sixth digit sends the code, unless that would do more than was asked for
 */
export function useCodeEntry(
  send: (code: string) => Promise<Result<unknown>>,
  { sendsItself = true }: { sendsItself?: boolean } = {},
): CodeEntry {
  const [digits, setDigits] = useState('');
  const [typingError, setTypingError] = useState<string>();
  const { run, pending, failure, setFailure } = useCommand(send);

  const submitDigits = async (code: string) => {
    const result = await run(code);
    if (result) setDigits('');
  };
  const refused = failure?.code === 'auth.invalid-code' ? failure : undefined;
  return {
    digits,
    pending,
    error: typingError ?? (refused && digits === '' ? wrongCode(refused) : undefined),
    failure: refused ? undefined : failure,
    type(typed) {
      if (pending) return;
      const read = readCode(typed);
      if (!read.ok) {
        setTypingError(read.reason === 'letters' ? text.code.lettersRefused : text.code.tooLong);
        return;
      }
      setTypingError(undefined);
      setDigits(read.digits);
      if (sendsItself && read.digits.length === 6 && read.digits !== digits) void submitDigits(read.digits);
    },
    submit() {
      if (digits.length === 6) void submitDigits(digits);
      else setTypingError(text.code.incomplete);
    },
    clear() {
      setDigits('');
      setTypingError(undefined);
      setFailure(undefined);
    },
  };
}

function wrongCode({ attemptsLeft }: Failure): string {
  const { title, next } = failureTexts['auth.invalid-code'];
  const left = attemptsLeft === undefined ? '' : ` ${text.code.attemptsLeft(attemptsLeft)}`;
  return `${title}.${left} ${next}`;
}
