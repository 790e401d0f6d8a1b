import type { ErrorCode } from '../../shared/errors';

/** What happened, what it means (for faxing, where it means something), and what to do next. */
export interface FailureText {
  title: string;
  means?: string;
  next: string;
}

/** A text for every code of these areas (what stands before the dot): one without a text does not compile. */
export type FailureTexts<Area extends string> = Record<Extract<ErrorCode, `${Area}.${string}`>, FailureText>;
