/** What the page says of failures, in French. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
