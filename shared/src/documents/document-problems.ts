import type { Problem } from '../errors/error-codes.js';
import type { Block, DocumentModel, Table, Words } from './document.js';

/** What a document may hold at most, so that one that goes wrong is refused before anybody waits for it. */
export const MOST_CHARACTERS = 20_000_000;
export const MOST_BLOCKS = 20_000;
export const MOST_ROWS = 20_000;

const ANCHOR = /^[a-z][a-z0-9-]{0,38}$/;
/** Anything by which a drawing could fetch, run or embed something else. */
const FOREIGN_SVG =
  /<\s*(script|foreignObject|image|use|style|iframe|!DOCTYPE|!ENTITY)|\son\w+\s*=|(href|src)\s*=\s*["'](?!#)|url\(\s*["']?(?!#)/i;

/**
 * `DOC-1`: a document that readers and their software can follow. Headings go down one level at a time, links lead to
 * the web or to a heading that exists, figures say in words what they show, rows have a cell for each column.
 * Example: a level 3 heading right below a level 1 heading is refused with "Heading “Cost” jumps from level 1 to 3."
 */
export function documentProblems(model: DocumentModel): Problem[] {
  const problems: string[] = [];
  if (!model.title.trim()) problems.push('Give the document a title.');
  if (model.blocks.length > MOST_BLOCKS)
    problems.push(`The document has more than ${MOST_BLOCKS} blocks. Split it.`);
  const anchors = new Set(anchorsOf(model.blocks));
  let level = 0;
  let characters = 0;
  for (const block of model.blocks) {
    if (block.kind === 'heading') {
      if (block.level > level + 1)
        problems.push(`Heading “${block.text}” jumps from level ${level} to ${block.level}.`);
      level = block.level;
    }
    problems.push(...blockProblems(block));
    for (const words of wordsOf(block)) {
      characters += lengthOf(words);
      problems.push(...linkProblems(words, anchors));
    }
  }
  if (characters > MOST_CHARACTERS) problems.push('The document is too long. Split it.');
  return problems.map((message) => ({ rule: 'DOC-1', severity: 'E', field: null, message }));
}

function blockProblems(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      if (!block.text.trim()) return ['A heading has no words.'];
      return block.anchor === undefined || ANCHOR.test(block.anchor)
        ? []
        : [`“${block.anchor}” cannot be linked to: use small letters, digits and hyphens.`];
    case 'table':
      return tableProblems(block);
    case 'figure':
    case 'sheet':
      if (!block.alt.trim()) return ['A figure does not say in words what it shows.'];
      return FOREIGN_SVG.test(block.svg) ? ['A figure holds more than a drawing.'] : [];
    default:
      return [];
  }
}

function tableProblems({ columns, rows }: Table): string[] {
  if (columns.length === 0) return ['A table has no columns.'];
  if (columns.some(({ width }) => !(width > 0))) return ['A column of a table has no width.'];
  if (rows.length > MOST_ROWS) return [`A table has more than ${MOST_ROWS} rows. Split it.`];
  const at = rows.findIndex((row) => row.length !== columns.length);
  return at < 0
    ? []
    : [`Row ${at + 1} of a table does not have one cell for each of ${columns.length} columns.`];
}

function linkProblems(words: Words, anchors: ReadonlySet<string>): string[] {
  if (typeof words === 'string') return [];
  return words.flatMap(({ href, to }) => {
    if (href !== undefined && !isWebAddress(href))
      return [`“${href.slice(0, 80)}” is no address of a web page. Begin with https://.`];
    if (to !== undefined && !anchors.has(to))
      return [`A link leads to “${to}”, and no heading is called so.`];
    return [];
  });
}

/** An address that a document may link to: http or https, with a host. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s]+$/i.test(text) || text.length > 2_000) return false;
  return URL.canParse(text);
}

function anchorsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.anchor ? [block.anchor] : []));
}

function wordsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.text];
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'definitions':
      return block.items.map(({ text }) => text);
    case 'figure':
    case 'sheet':
      return [block.svg];
    default:
      return [];
  }
}

const lengthOf = (words: Words): number =>
  typeof words === 'string' ? words.length : words.reduce((sum, { text }) => sum + text.length, 0);
