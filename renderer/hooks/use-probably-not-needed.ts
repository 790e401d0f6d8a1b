import { listOf, needsNoKey, productNames } from '../format/names';
import { text } from '../messages';
import { locale } from '../messages/language';

/** What to consider before generating a key, where an account's products work without one. */
export function useProbablyNotNeeded(products: readonly string[]): string | undefined {
  if (!needsNoKey(products)) return undefined;
  return text.key.probablyNotNeeded(listOf(productNames(products, text.account.productNames), locale));
}
