import { RAGS } from '@gantry/shared/rag/rag';
import { RagTag } from '../../../ui/rag/rag-tag.js';

/** A colour in word, shape and colour; `stale` has no colour of its own. */
export function Colour({ rag, reason, word }: { rag: string; reason?: string; word?: string }) {
  const tone = RAGS.find((each) => each === rag) ?? 'grey';
  return <RagTag tone={tone} word={word ?? (rag === 'stale' ? 'Stale' : undefined)} reason={reason} />;
}
