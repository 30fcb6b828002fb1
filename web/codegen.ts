import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types for every document that the screens send, and the list of documents that the API accepts
 * (`persisted-documents.json`: hash to text). In string mode no GraphQL parser reaches the browser.
 * Runs from the top folder, `npm run codegen`.
 */
const config: CodegenConfig = {
  schema: new URL('../api/schema.graphql', import.meta.url).pathname,
  documents: ['web/src/**/*.{ts,tsx}', '!web/src/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    [new URL('./src/generated/', import.meta.url).pathname]: {
      preset: 'client',
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false, object: true },
        scalars: { ID: 'string', Day: 'string', Instant: 'string' },
      },
    },
  },
};

export default config;
