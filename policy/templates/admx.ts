/** The administrative template of Windows, and its texts. Source: learn.microsoft.com, "Group Policy ADMX Syntax Reference Guide". */
import { registryPath } from '../../main/policy/registry-text';
import { type PolicyKey, policyKeys } from '../../shared/policy';
import { kindOf } from '../../shared/policy-kinds';
import { areas, texts } from './texts';
import { element, escaped } from './xml';

const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const key = registryPath.join('\\');
const string = (id: string) => `$(string.${id})`;
const choiceId = (setting: PolicyKey, option: string) => `${setting}_${option.replaceAll('-', '_')}`;

/** It names no other template, so that Intune takes it by itself. */
export function admx(): string {
  const category = (name: string, ...parent: string[]) =>
    element(
      'category',
      { name, displayName: string(name) },
      ...parent.map((ref) => element('parentCategory', { ref })),
    );
  return `${declaration}${element(
    'policyDefinitions',
    { xmlns: namespace, revision: '1.0', schemaVersion: '1.0' },
    element(
      'policyNamespaces',
      {},
      element('target', { prefix: 'etherfaxadmin', namespace: 'EtherfaxAdmin.Policies' }),
    ),
    element('resources', { minRequiredRevision: '1.0' }),
    element(
      'supportedOn',
      {},
      element('definitions', {}, element('definition', { name: 'supported', displayName: string('supported') })),
    ),
    element(
      'categories',
      {},
      category('etherfaxadmin'),
      ...Object.keys(areas).map((area) => category(area, 'etherfaxadmin')),
    ),
    element('policies', {}, ...policyKeys.map(policy)),
  )}\n`;
}

function policy(setting: PolicyKey): string {
  const kind = kindOf(setting);
  const isSwitch = kind.kind === 'switch';
  return element(
    'policy',
    {
      name: setting,
      class: 'Both',
      displayName: string(setting),
      explainText: string(`${setting}_help`),
      key,
      ...(isSwitch ? { valueName: setting } : { presentation: `$(presentation.${setting})` }),
    },
    element('parentCategory', { ref: texts[setting].area }),
    element('supportedOn', { ref: 'supported' }),
    ...(isSwitch
      ? [
          element('enabledValue', {}, element('decimal', { value: 1 })),
          element('disabledValue', {}, element('decimal', { value: 0 })),
        ]
      : [element('elements', {}, valueOfPolicy(setting))]),
  );
}

/** What is written where the policy is enabled. */
function valueOfPolicy(setting: PolicyKey): string {
  const kind = kindOf(setting);
  const named = { id: setting, valueName: setting, required: 'true' };
  if (kind.kind === 'number') return element('decimal', { ...named, minValue: kind.least, maxValue: kind.most });
  if (kind.kind === 'text') return element('text', { ...named, maxLength: kind.most });
  if (kind.kind === 'list') return element('list', { id: setting, key: `${key}\\${setting}`, valuePrefix: '' });
  const options = kind.kind === 'choice' ? kind.options : [];
  const item = (option: string) =>
    element(
      'item',
      { displayName: string(choiceId(setting, option)) },
      element('value', {}, element('string', {}, escaped(option))),
    );
  return element('enum', named, ...options.map(item));
}

export function adml(): string {
  const named = (id: string, text: string) => element('string', { id }, escaped(text));
  return `${declaration}${element(
    'policyDefinitionResources',
    { xmlns: namespace, revision: '1.0', schemaVersion: '1.0' },
    element('displayName', {}, 'etherFAX Admin'),
    element('description', {}, 'What an organisation can decide for etherFAX Admin.'),
    element(
      'resources',
      {},
      element(
        'stringTable',
        {},
        named('etherfaxadmin', 'etherFAX Admin'),
        named('supported', 'etherFAX Admin 1.0 or later'),
        ...Object.entries(areas).map(([area, name]) => named(area, name)),
        ...policyKeys.flatMap((setting) => [
          named(setting, texts[setting].title),
          named(`${setting}_help`, helpOf(setting)),
          ...optionsOf(setting).map((option) =>
            named(choiceId(setting, option), texts[setting].choices?.[option] ?? option),
          ),
        ]),
      ),
      element('presentationTable', {}, ...policyKeys.flatMap(presentation)),
    ),
  )}\n`;
}

function helpOf(setting: PolicyKey): string {
  const { help, unset, wrong } = texts[setting];
  return `${help}\n\nNot set: ${unset}.\nSet and not valid: ${wrong}.`;
}

function optionsOf(setting: PolicyKey): readonly string[] {
  const kind = kindOf(setting);
  return kind.kind === 'choice' ? kind.options : [];
}

function presentation(setting: PolicyKey): string[] {
  const kind = kindOf(setting);
  const label = escaped(texts[setting].title);
  const refId = { refId: setting };
  const field = {
    switch: () => undefined,
    number: () => element('decimalTextBox', { ...refId, defaultValue: Number(texts[setting].example) }, label),
    text: () => element('textBox', refId, element('label', {}, label)),
    list: () => element('listBox', refId, label),
    choice: () => element('dropdownList', { ...refId, noSort: 'true' }, label),
  }[kind.kind]();
  return field === undefined ? [] : [element('presentation', { id: setting }, field)];
}
