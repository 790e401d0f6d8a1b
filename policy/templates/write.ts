/** `npm run policy`: makes the templates and samples in policy/, and the table in docs/policy.md, from the schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesFromSchema, inCheckout } from './files';

for (const [path, content] of Object.entries(filesFromSchema())) {
  mkdirSync(dirname(inCheckout(path)), { recursive: true });
  writeFileSync(inCheckout(path), content);
}
