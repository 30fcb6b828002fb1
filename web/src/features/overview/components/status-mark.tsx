import { RAGS } from '@gantry/shared/rag/rag';
import { useExplainStatus } from '../../../lib/explain-status.js';
import { RagPress } from '../../../ui/rag/rag-press.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';

export interface StatusMarkProps {
  rag: string;
  reason?: string;
  /** The item that it is of: then it can be pressed, and says why it is so. */
  itemId?: string;
}

/** A status in word, shape and colour. A stale one has no colour of its own. */
export function StatusMark({ rag, reason, itemId }: StatusMarkProps) {
  const explain = useExplainStatus();
  const tone = RAGS.find((each) => each === rag) ?? 'grey';
  const tag = <RagTag tone={tone} word={rag === 'stale' ? 'Stale' : undefined} reason={reason} />;
  return <RagPress onPress={explain && itemId ? () => explain(itemId) : undefined}>{tag}</RagPress>;
}
