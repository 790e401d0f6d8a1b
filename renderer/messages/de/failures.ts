/** What the page says of failures, in German. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
