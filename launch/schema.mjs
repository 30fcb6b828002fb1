import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.mjs';
import { ROOT } from './lib/paths.mjs';

await ensure();

const { loadTypeScript } = await import('./lib/typescript-hooks.mjs');
loadTypeScript();
const { apiSchema } = await import('../api/src/print-schema.ts');
writeFileSync(join(ROOT, 'api/schema.graphql'), await apiSchema());
