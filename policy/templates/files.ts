import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { policyKeys, policySchema } from '../../shared/policy';
import { adml, admx } from './admx';
import { json, mobileconfig } from './samples';
import { withTable } from './table';
import { texts } from './texts';

const checkout = join(import.meta.dirname, '../..');
const page = 'docs/policy.md';

/** Every file that is made from the schema, by its path in the checkout, as it is to be today. */
export function filesFromSchema(): Record<string, string> {
  return {
    'policy/etherfax-admin.admx': admx(),
    'policy/en-US/etherfax-admin.adml': adml(),
    'policy/etherfax-admin.mobileconfig': mobileconfig(),
    'policy/policy.json': json(),
    'policy/policy.schema.json': jsonSchema(),
    [page]: withTable(readFileSync(join(checkout, page), 'utf8')),
  };
}

export const inCheckout = (path: string) => join(checkout, path);

/** For editors, for Jamf's own form of settings, and for checking a policy before it is rolled out. */
function jsonSchema(): string {
  const { properties = {} } = z.toJSONSchema(policySchema, { io: 'input' });
  const described = policyKeys.map((key) => {
    const { title, help, example } = texts[key];
    return [key, { title, description: help, ...Object(properties[key]), examples: [example] }];
  });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'etherFAX Admin',
    description: 'What an organisation can decide for etherFAX Admin.',
    type: 'object',
    properties: Object.fromEntries(described),
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
