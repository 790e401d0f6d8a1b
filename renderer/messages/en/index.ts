/** Everything that the page says, in English: the one that the others are translated from, and checked against. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
export { text } from './text';
