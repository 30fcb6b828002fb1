import { RAGS } from '@gantry/shared/rag/rag';
import { RagTag } from '../../../ui/rag/rag-tag.js';

/** A status in word, shape and colour. A stale one has no colour of its own. */
export function StatusMark({ rag, reason }: { rag: string; reason?: string }) {
  const tone = RAGS.find((each) => each === rag) ?? 'grey';
  return <RagTag tone={tone} word={rag === 'stale' ? 'Stale' : undefined} reason={reason} />;
}
