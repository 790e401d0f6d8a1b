/** Everything that the page says, in Spanish: of no country in particular, and formal (usted). */
export { failureTexts } from './errors';
export { keyAccountFailures } from './errors-key-account';
export { text } from './text';
