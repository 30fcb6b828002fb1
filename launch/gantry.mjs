import * as nodeModule from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { CACHE } from './lib/paths.mjs';
import { refuse } from './lib/words.mjs';

await ensure();
nodeModule.enableCompileCache(join(CACHE, 'code'));
await build({ whole: false }).catch(refuse);
await import('../api/dist/cli/main.js');
