import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTypeScript } from './typescript-hooks.mjs';

/** `node launch/lib/run-typescript.mjs file.ts …`: runs a source file as it stands, with the arguments after it. */
loadTypeScript();
process.argv.splice(1, 1);
await import(pathToFileURL(resolve(process.argv[1])).href);
