/** What the page says of failures, in Spanish. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
