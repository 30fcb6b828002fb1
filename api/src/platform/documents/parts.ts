import type { Block } from '@gantry/shared/documents/document';

/** Blocks that lie the same way. */
export interface Part {
  isLandscape: boolean;
  blocks: Block[];
}

/** The blocks by the way the page lies. A break that turns nothing stays a break. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ isLandscape: false, blocks: [] }];
  for (const block of blocks) {
    const isLandscape =
      block.kind === 'page-break' ? (block.isLandscape ?? false) : parts.at(-1)!.isLandscape;
    if (isLandscape !== parts.at(-1)!.isLandscape) parts.push({ isLandscape, blocks: [] });
    else parts.at(-1)!.blocks.push(block);
  }
  return parts.filter((part) => part.blocks.length > 0);
}
