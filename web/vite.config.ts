import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { distGuard } from './build/dist-guard.js';
import { persistedDocuments } from './build/persisted-documents.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

export default defineConfig({
  root: here('.'),
  plugins: [react(), persistedDocuments(), distGuard({ firstRouteBudgetKb: 180 })],
  resolve: {
    alias: [
      // The rule book is imported by file: `@gantry/shared/dates/day` is ../shared/src/dates/day.ts.
      { find: /^@gantry\/shared\/(.*)$/, replacement: `${here('../shared/src')}/$1.ts` },
    ],
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: [here('./node_modules'), here('../node_modules')], quietDeps: true },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': api,
      '/auth': api,
      '/events': api,
      '/files': api,
      '/documents': api,
      '/returns': api,
    },
  },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // An inlined asset would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    sourcemap: false,
  },
});
