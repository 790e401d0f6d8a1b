import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegistry } from '../../main/policy/registry-text';
import { filesFromSchema, inCheckout } from '../../policy/templates/files';
import { sample } from '../../policy/templates/samples';
import { texts } from '../../policy/templates/texts';
import { decide, policyKeys, policySchema } from '../../shared/policy';
import { kindOf } from '../../shared/policy-kinds';

const files = filesFromSchema();
const file = (end: string) => Object.entries(files).find(([path]) => path.endsWith(end))?.[1] ?? '';
const admx = file('.admx');

/** An element of the template, with what is in it. */
function part(name: string, id: string): string {
  const [, all = '', inside = ''] =
    new RegExp(`(<${name} (?:id|name)="${id}"[^>]*?)(?:/>|>([\\s\\S]*?)</${name}>)`).exec(admx) ?? [];
  return all + inside;
}

describe('what is made from the schema', () => {
  it.each(Object.keys(files))('%s is as it was made last (else: npm run policy)', (path) => {
    expect(readFileSync(inCheckout(path), 'utf8').replaceAll('\r\n', '\n')).toBe(files[path]);
  });

  it('has every setting, and every limit and choice of the schema', () => {
    for (const key of policyKeys) {
      const kind = kindOf(key);
      const policy = part('policy', key);
      expect(policy).toContain('key="SOFTWARE\\Policies\\etherFAX Admin"');
      if (kind.kind === 'switch') expect(policy).toContain(`valueName="${key}"`);
      if (kind.kind === 'number') {
        expect(policy).toContain(`minValue="${kind.least}" maxValue="${kind.most}"`);
        for (const [value, isIn] of [
          [kind.least - 1, false],
          [kind.least, true],
          [kind.most, true],
          [kind.most + 1, false],
        ] as const)
          expect(policySchema.shape[key].safeParse(value).success).toBe(isIn);
      }
      if (kind.kind === 'text') expect(kind.most).toBeGreaterThan(0);
      if (kind.kind === 'list') expect([kind.most, policy.includes(`\\${key}" valuePrefix=""`)]).toEqual([20, true]);
      const options = [...policy.matchAll(/<string>(.*?)<\/string>/g)].map(([, option]) => option);
      if (kind.kind === 'choice') expect(options).toEqual(kind.options);
      if (kind.kind === 'choice') expect(Object.keys(texts[key].choices ?? {})).toEqual(kind.options);
    }
  });

  it('has a text for every one that it names, and a field for every one that needs one', () => {
    const adml = file('.adml');
    const asked = [...admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g)].map(
      ([, kind, id]) => `<${kind} id="${id}">`,
    );
    expect(asked.filter((one) => !adml.includes(one))).toEqual([]);
    const given = [...adml.matchAll(/<(?:string|presentation) id="\w+">/g)].map(([one]) => one);
    expect(given.filter((one) => !asked.includes(one))).toEqual([]);
    expect(new Set(given).size, 'each once').toBe(given.length);
  });

  it('has examples that are valid, and samples of which every setting holds', () => {
    for (const key of policyKeys) {
      const written = {
        ...decide({}),
        proxyServer: 'a:1',
        proxyPacUrl: 'https://a.example',
        [key]: texts[key].example,
      };
      expect(decide(Object.fromEntries(policyKeys.map((one) => [one, written[one]]))).problems).toEqual([]);
    }
    expect(decide(sample).problems).toEqual([]);
    expect(JSON.parse(file('policy.json'))).toEqual(sample);
    const profile = file('.mobileconfig');
    for (const key of Object.keys(sample)) expect(profile).toContain(`<key>${key}</key>`);
    const { properties } = JSON.parse(file('schema.json'));
    expect(Object.keys(properties)).toEqual(policyKeys);
  });

  it('becomes the same settings again, written as the template writes it', () => {
    const written = policyKeys.map((key) => {
      const { example } = texts[key];
      const kind = kindOf(key).kind;
      if (Array.isArray(example)) {
        const entries = example.map((one, index) => `    ${index + 1}    REG_SZ    ${one}`);
        return [`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\etherFAX Admin\\${key}`, ...entries, ''].join('\r\n');
      }
      const isNumber = kind === 'switch' || kind === 'number';
      const value = isNumber ? `REG_DWORD    0x${Number(example).toString(16)}` : `REG_SZ    ${example}`;
      return `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\etherFAX Admin\r\n    ${key}    ${value}\r\n`;
    });
    const examples = Object.fromEntries(policyKeys.map((key) => [key, texts[key].example]));
    expect(parseRegistry(Buffer.from(written.join('\r\n')))).toEqual(examples);
  });
});
