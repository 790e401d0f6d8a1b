import { expect, it } from 'vitest';
import { parseCommandLine } from '../../main/app/command-line';

it.each([
  ['nothing', [], undefined],
  ['an address', ['--portal=https://portal.example'], 'https://portal.example'],
  ['an address among the switches of others', ['--no-sandbox', '--portal=a', '--enable-x=b', 'file.txt'], 'a'],
  ['two addresses: the last', ['--portal=a', '--portal=b'], 'b'],
  ['an address with an equals sign', ['--portal=https://a/?b=c'], 'https://a/?b=c'],
  ['an empty address', ['--portal='], undefined],
  ['a switch without a value', ['--portal', 'https://a'], undefined],
  ['a switch that only begins like it', ['--portals=x'], undefined],
  ['an over-long address', [`--portal=${'x'.repeat(2049)}`], undefined],
])('%s', (_what, given, portal) => {
  expect(parseCommandLine(['/path/app', ...given]).portal).toBe(portal);
});

it('the address of the REST service stands beside that of the portal', () => {
  expect(parseCommandLine(['--rest=a', '--portal=b', '--rest=c'])).toMatchObject({ portal: 'b', rest: 'c' });
  expect(parseCommandLine(['--rest=', '--portal=b'])).toMatchObject({ portal: 'b', rest: undefined });
  expect(parseCommandLine(['--policy=/a b.json'])).toMatchObject({ policy: '/a b.json' });
});

it.each([
  ['the word', ['--portal=a', '--remove-data'], true],
  ['nothing', [], false],
  ['a value', ['--remove-data=false'], false],
  ['a longer word', ['--remove-database'], false],
  ['the word in an address', ['--portal=--remove-data'], false],
])('removal is asked for with the bare word alone: %s', (_what, given, removeData) => {
  expect(parseCommandLine(['/path/app', ...given]).removeData).toBe(removeData);
});

it('the report is asked for by a word of its own', () => {
  expect(parseCommandLine(['/path/app', '--portal=a', '--diagnose'])).toMatchObject({ portal: 'a', diagnose: true });
  expect(parseCommandLine(['--diagnose=x', '--diagnosed']).diagnose).toBe(false);
});
