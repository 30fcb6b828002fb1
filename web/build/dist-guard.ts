import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/**
 * Names of files and lines that may hold an address without the browser ever asking for it:
 * XML namespaces and the links that libraries put into their error messages.
 */
const NEVER_FETCHED =
  /^https?:\/\/(www\.w3\.org\/|react\.dev\/|reactjs\.org\/|tanstack\.com\/|github\.com\/|localhost(?=[/:]|$)|127\.0\.0\.1)/;
const ADDRESS = /https?:\/\/[a-z0-9.-]+[^\s"'`)<>\\]*/gi;

/** Every address in a built file that a browser could be made to ask for. */
export function outsideAddresses(text: string): string[] {
  return (text.match(ADDRESS) ?? []).filter((address) => !NEVER_FETCHED.test(address));
}

/** What a built file says that an open product may not ship: outside hosts, a licensed typeface. */
export function shippingProblems(fileName: string, text: string): string[] {
  const problems = outsideAddresses(text).map((address) => `${fileName} names an outside host: ${address}`);
  if (/frutiger/i.test(text)) problems.push(`${fileName} names the typeface Frutiger, which needs a licence`);
  return problems;
}

/** The entry and everything that it imports before it can run, without what routes load later. */
export function firstRouteChunks(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const visit = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || found.has(fileName)) return;
    found.set(fileName, chunk);
    chunk.imports.forEach(visit);
  };
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  return [...found.values()];
}

/** Fails the build on an outside host, on Frutiger, and on a first route that has grown past its budget. */
export function distGuard({ firstRouteBudgetKb }: { firstRouteBudgetKb: number }): Plugin {
  return {
    name: 'gantry-dist-guard',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const problems = Object.values(bundle).flatMap((file) => {
          const text = file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
          return shippingProblems(file.fileName, text);
        });
        const bytes = firstRouteChunks(bundle).reduce(
          (sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length,
          0,
        );
        const kb = bytes / 1000;
        if (kb > firstRouteBudgetKb) {
          problems.push(
            `the first route is ${kb.toFixed(1)} kB of gzipped JavaScript, the budget is ${firstRouteBudgetKb}`,
          );
        }
        if (problems.length > 0) this.error(problems.join('\n'));
        this.info(`first route: ${kb.toFixed(1)} kB of gzipped JavaScript (budget ${firstRouteBudgetKb})`);
      },
    },
  };
}
