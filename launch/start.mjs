import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { CACHE } from './lib/paths.mjs';
import { refuse } from './lib/words.mjs';

await ensure();
// Older Nodes, which never get past this point, do not know it: hence no named import.
nodeModule.enableCompileCache(join(CACHE, 'code'));
await build().catch(refuse);
process.argv.splice(2, 0, 'serve');
await import('../api/dist/bundle/main.js');
