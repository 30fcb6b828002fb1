import type { Block, Sheet } from '@gantry/shared/documents/document';

/** Blocks that lie the same way. */
export interface Part {
  isLandscape: boolean;
  /** The part is one drawing that fills its page. */
  sheet?: Sheet;
  blocks: Block[];
}

/** The blocks by the way the page lies. A break that turns nothing stays a break. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ isLandscape: false, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'sheet') {
      parts.push({ isLandscape: false, sheet: block, blocks: [block] }, { isLandscape: false, blocks: [] });
      continue;
    }
    const isLandscape =
      block.kind === 'page-break' ? (block.isLandscape ?? false) : parts.at(-1)!.isLandscape;
    if (isLandscape !== parts.at(-1)!.isLandscape) parts.push({ isLandscape, blocks: [] });
    else parts.at(-1)!.blocks.push(block);
  }
  return parts.filter((part) => part.blocks.length > 0);
}
