/** A number and its noun, by the language's plural rules: "1 day", "3 days". */
export type Plural = (count: number, one: string, other: string) => string;

/**
 * How a language counts. English, Spanish, French and German tell one from many and nothing else at the numbers that
 * the app shows; French counts 0 as one. Source: the plural rules of Unicode's locale data (CLDR).
 * @param locale a BCP 47 name
 */
export function pluralsIn(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, one, other) => `${numbers.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}
