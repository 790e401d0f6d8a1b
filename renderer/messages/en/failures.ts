/** What the page says of failures, in English: the one that the others are translated from, and checked against. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
