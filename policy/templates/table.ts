/** The table of settings in docs/policy.md. */
import { type PolicyKey, policyKeys } from '../../shared/policy';
import { kindOf } from '../../shared/policy-kinds';
import { areas, texts } from './texts';

const begin = '<!-- settings: made by `npm run policy` -->';
const end = '<!-- end of settings -->';

/** @returns the page with the table of today in it @throws Error for a page that has no place for it */
export function withTable(page: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`No place for the table: ${begin} … ${end}`);
  return `${before}${begin}\n${tables()}\n${end}${after}`;
}

function tables(): string {
  return Object.entries(areas)
    .map(([area, name]) => {
      const rows = policyKeys.filter((key) => texts[key].area === area).map(row);
      return [
        `### ${name}`,
        '',
        '| setting | what can be written | what it decides | not set | not valid |',
        '|---|---|---|---|---|',
        ...rows,
      ].join('\n');
    })
    .join('\n\n');
}

function row(key: PolicyKey): string {
  const { help, unset, wrong } = texts[key];
  return `| \`${key}\` | ${valuesOf(key)} | ${inCell(help)} | ${unset} | ${wrong} |`;
}

const inCell = (text: string) => text.replaceAll('<', '&lt;').replaceAll('|', '\\|').replace(/\n+/g, ' ');

function valuesOf(key: PolicyKey): string {
  const kind = kindOf(key);
  const { example, choices = {} } = texts[key];
  if (kind.kind === 'switch') return 'true, false';
  if (kind.kind === 'number') return `a whole number, ${kind.least} to ${kind.most.toLocaleString('en')}`;
  if (kind.kind === 'choice') {
    return kind.options.map((option) => `\`${option}\`: ${inCell(choices[option] ?? option)}`).join('; ');
  }
  if (kind.kind === 'list') return `a list of 1 to ${kind.most} addresses, \`${JSON.stringify(example)}\``;
  return `a text, \`${String(example).replaceAll('|', '\\|')}\``;
}
