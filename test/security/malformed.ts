import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { contract } from '../../shared/ipc';
import { type CommandName, commandNames } from '../../shared/ipc-names';
import { validInput } from '../samples/inputs';

/** A call that no honest page makes: the command, and the source text of the list of its arguments. */
export interface Malformed {
  command: CommandName;
  args: string;
}

/** Values that look like something else, are too much, or hold themselves; as source text. */
const traps = [
  '(() => { const own = {}; own.own = own; return own; })()',
  '(() => { let deep = []; for (let turn = 0; turn < 500; turn += 1) deep = [deep]; return deep; })()',
  '"x".repeat(1_000_000)',
  'new Array(100_000)',
  'new ArrayBuffer(100_000)',
  'new Uint8Array(10)',
  'JSON.parse(\'{"__proto__": {"email": "a@b.example", "password": "x"}}\')',
  '({ get key() { return "x"; }, toString: undefined })',
  'new Map([["key", "x"]])',
  'new Set(["x"])',
  'new Date(Number.NaN)',
  'new Error("x")',
  'Object.assign(["x"], { key: "x", id: "x", email: "x" })',
  'Object("x")',
  '/x/g',
  '10n ** 40n',
];

const anything = fc
  .anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withObjectString: true,
    withUnicodeString: true,
  })
  .map((value) => fc.stringify(value));

const anyValue = fc.oneof({ weight: 5, arbitrary: anything }, { weight: 1, arbitrary: fc.constantFrom(...traps) });

/** A command's own argument with one of its fields changed, taken away or doubled in kind. */
function nearlyValid(command: CommandName): fc.Arbitrary<string> {
  const valid: unknown = Reflect.get(validInput, command);
  if (typeof valid !== 'object' || valid === null) return anyValue;
  const rest = (without: string) => Object.entries(valid).filter(([name]) => name !== without);
  const source = (fields: [string, unknown][]) => fc.stringify(Object.fromEntries(fields)).replace(/^\{|\}$/g, '');
  const fields = Object.keys(valid);
  if (fields.length === 0) return anyValue;
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...fields), anyValue)
      .map(([field, value]) => `({${source([...rest(field), [field, 0]])}, ${JSON.stringify(field)}: ${value}})`),
    fc.constantFrom(...fields).map((field) => `({${source(rest(field))}})`),
    fc.constant(`[({${source(rest(''))}})]`),
  );
}

const callOf = (command: CommandName): fc.Arbitrary<Malformed> =>
  fc
    .oneof(
      { weight: 3, arbitrary: anyValue.map((value) => [value]) },
      { weight: 3, arbitrary: nearlyValid(command).map((value) => [value]) },
      { weight: 1, arbitrary: fc.array(anyValue, { minLength: 2, maxLength: 4 }) },
    )
    .map((args) => ({ command, args: `[${args.join(',')}]` }));

/**
 * Makes calls, of each command as many.
 * @param count how many in all
 * @param seed gives the same ones again
 */
export function malformedCalls(count: number, seed: number): Malformed[] {
  const each = Math.ceil(count / commandNames.length);
  return commandNames.flatMap((command) =>
    // Some of what is drawn is well-formed by chance, and no case.
    fc.sample(callOf(command).filter(isMalformed), { numRuns: each, seed }),
  );
}

/** Whether the contract refuses it, as it arrives after the journey from one process to the other. */
function isMalformed({ command, args }: Malformed): boolean {
  const arrived: unknown[] = structuredClone(runInThisContext(args));
  return arrived.length > 1 || !contract[command].input.safeParse(arrived[0]).success;
}
