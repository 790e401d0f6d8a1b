/** Everything that the page says, in German. */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
export { text } from './text';
