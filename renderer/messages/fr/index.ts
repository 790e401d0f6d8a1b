/** Everything that the page says, in French. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
export { text } from './text';
