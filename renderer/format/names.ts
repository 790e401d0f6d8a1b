/**
 * A country's name where the portal gives a two-letter code; anything else as given.
 */
export function countryName(given: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(given)) return given;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(given) ?? given;
}

/** Products by name where known, otherwise as the portal gives them. */
export function productNames(products: readonly string[], known: Readonly<Record<string, string>>): string[] {
  return products.map((product) => (Object.hasOwn(known, product) ? known[product] : undefined) ?? product);
}

/**
 * Whether an account's products all work without an API key, as DirectFax and Lexmark do.
 * Source: the portal's tutorial on the account API key.
 */
export function needsNoKey(products: readonly string[]): boolean {
  return products.length > 0 && products.every((product) => product === 'directfax' || product === 'lexmark');
}

/** "A", "A and B", "A, B and C". */
export function listOf(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
