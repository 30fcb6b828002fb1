import type { Block, Words } from '../../documents/document.js';
import { linkedWords } from '../linked-words.js';
import type { PackContent, PageLine, PagePart } from '../pack-content.js';

/** The parts of a page as blocks of a document, each below a heading of this level. */
export function briefBlocks(parts: readonly PagePart[], content: PackContent, level: 1 | 2): Block[] {
  return parts.flatMap(({ heading, lines, items, more }): Block[] => [
    { kind: 'heading', level, text: heading },
    ...lines.map((one): Block => ({ kind: 'paragraph', text: lineWords(one, content) })),
    ...(items.length === 0
      ? []
      : [{ kind: 'list', isNumbered: false, items: items.map((one) => lineWords(one, content)) } as const]),
    ...(more === null
      ? []
      : [{ kind: 'paragraph', text: [{ text: `… ${more}.`, isItalic: true }] } as const]),
  ]);
}

function lineWords({ lead, text, rag, ref }: PageLine, content: PackContent): Words {
  if (lead === '') return text;
  const [run] = linkedWords(lead, ref, content);
  return [{ ...run, isBold: true, ...(rag && { sign: rag }) }, { text: ` ${text}` }];
}
