/**
 * Lets Node run the project's TypeScript sources as they stand: `.js` in an import means the `.ts` beside it,
 * `@gantry/…` means the workspace's sources. For tools and test set-up; the product itself runs from dist.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import swc from '@swc/core';
import { ROOT } from './paths.mjs';
import { swcOptions } from './swc-options.mjs';

function sourceOf(specifier, parentUrl) {
  if (specifier === '@gantry/migrations') return pathToFileURL(join(ROOT, 'migrations/index.ts')).href;
  if (specifier.startsWith('@gantry/shared/')) {
    return pathToFileURL(join(ROOT, 'shared/src', `${specifier.slice('@gantry/shared/'.length)}.ts`)).href;
  }
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parentUrl?.startsWith('file:'))
    return null;
  const asked = new URL(specifier, parentUrl);
  const source = new URL(asked.href.replace(/\.js$/, '.ts'));
  return !existsSync(fileURLToPath(asked)) && existsSync(fileURLToPath(source)) ? source.href : null;
}

let registered = false;

export function loadTypeScript() {
  if (registered) return;
  registered = true;
  registerHooks({
    resolve(specifier, context, next) {
      const url = sourceOf(specifier, context.parentURL);
      return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
    },
    load(url, context, next) {
      if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/'))
        return next(url, context);
      const filename = fileURLToPath(url);
      const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
        ...swcOptions,
        filename,
        sourceMaps: 'inline',
      });
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
}
