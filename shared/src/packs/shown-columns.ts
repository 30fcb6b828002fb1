import type { PackSectionContent, PackTable } from './pack-content.js';

/** Columns whose empty cells say something: an item that nobody owns. */
const TELLING: ReadonlySet<string> = new Set(['owner']);

/**
 * Sections as a page or a slide shows them: without the columns in which no row says anything. Sheets and comparisons keep
 * all columns. Example: a plan without scenarios has no column "Scenario" on paper.
 */
export function shownSections(sections: readonly PackSectionContent[]): PackSectionContent[] {
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'table' ? shownTable(block) : block)),
  }));
}

function shownTable(table: PackTable): PackTable {
  if (table.rows.length === 0) return table;
  const isShown = table.columns.map(
    ({ key }, at) => at === 0 || TELLING.has(key) || table.rows.some((row) => (row[at]?.text ?? '') !== ''),
  );
  const shown = <T>(all: readonly T[]) => all.filter((_, at) => isShown[at]);
  return { ...table, columns: shown(table.columns), rows: table.rows.map(shown) };
}
