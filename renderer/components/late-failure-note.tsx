import { later } from './later';

/** The same as `FailureNote`, for the first screens: it and its texts are loaded after them. */
export const LateFailureNote = later(async () => (await import('./failure-note')).FailureNote);
