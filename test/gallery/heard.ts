/** What on the page is no text of ours: names, numbers and addresses that main has said, and dates, which the system writes. */
import type { Bridge } from '../../shared/ipc';
import { pseudo } from './pseudo';

/** Everything that the bridge has answered, as far as it is text. */
export const heard = new Set<string>();

/** The same bridge; what it says is noted in {@link heard}. */
export function listen(bridge: Bridge): Bridge;
export function listen(part: unknown): unknown {
  if (typeof part === 'function') {
    return (...args: unknown[]) => {
      const answer: unknown = part(...args.map(noted));
      return answer instanceof Promise ? answer.then(note) : answer;
    };
  }
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, listen(value as Bridge)]));
}

/** A listener hears what is published. */
const noted = (given: unknown): unknown =>
  typeof given === 'function' ? (value: unknown) => given(note(value)) : given;

function note<Value>(value: Value): Value {
  if (typeof value === 'string') heard.add(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(note);
  return value;
}

/** Dates, lists and countries come in the locale's own words: they are marked as translated, and are longer elsewhere, too. */
export function markDates(): void {
  const { DateTimeFormat, RelativeTimeFormat, ListFormat, DisplayNames } = Intl;
  const marked = <Kind extends object>(original: Kind, names: readonly string[]): Kind =>
    new Proxy(original, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (!names.includes(String(name))) return value.bind(target);
        return (...args: unknown[]) => pseudo(String(value.apply(target, args)));
      },
    });
  const replace = <Kind extends new (...args: never[]) => object>(original: Kind, ...names: string[]): Kind =>
    new Proxy(original, {
      construct: (target, args) => marked(Reflect.construct(target, args), names),
    });
  Object.assign(Intl, {
    DateTimeFormat: replace(DateTimeFormat, 'format', 'formatRange'),
    RelativeTimeFormat: replace(RelativeTimeFormat, 'format'),
    ListFormat: replace(ListFormat, 'format'),
    DisplayNames: replace(DisplayNames, 'of'),
  });
}
