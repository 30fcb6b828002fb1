import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const TAGGED = /\bgraphql\(\s*(?:\/\*.*?\*\/\s*)?`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\s*,?\s*\)/g;
const IMPORTS_TAG = /from ['"][^'"]*generated\/gql\.js['"]/;
const GENERATED_DOCUMENT = /new TypedDocumentString\(`[^`]*`,/g;

/**
 * Points each `graphql(`…`)` of a screen at its own generated document, so that a route carries its documents and
 * not the map of them all. `generated` is the way from the file to `src/generated`.
 */
export function linkDocuments(code: string, generated: string): string {
  const names = new Set<string>();
  const linked = code.replace(TAGGED, (_all, kind: string, name: string) => {
    const variable = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
    names.add(variable);
    return variable;
  });
  if (names.size === 0) return code;
  return `import { ${[...names].join(', ')} } from '${generated}/graphql.js';\n${linked}`;
}

/** Drops the text of generated documents: a production build sends only the hash that the API knows. */
export function dropDocumentText(code: string): string {
  return code.replace(GENERATED_DOCUMENT, '/* @__PURE__ */ new TypedDocumentString(``,');
}

/** In a production build documents travel as hashes; their text stays in `persisted-documents.json`, on the server. */
export function persistedDocuments(): Plugin {
  return {
    name: 'gantry-persisted-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (/\/src\/generated\/.*\.ts$/.test(path)) {
        return { code: dropDocumentText(code), moduleSideEffects: false, map: null };
      }
      const inside = /\/src\/(.+)\.tsx?$/.exec(path)?.[1];
      if (inside === undefined || !IMPORTS_TAG.test(code)) return null;
      const up = '../'.repeat(inside.split('/').length - 1) || './';
      return { code: linkDocuments(code, `${up}generated`), map: null };
    },
    generateBundle() {
      const list = new URL('../src/generated/persisted-documents.json', import.meta.url);
      this.emitFile({
        type: 'asset',
        fileName: 'persisted-documents.json',
        source: readFileSync(list, 'utf8'),
      });
    },
  };
}
