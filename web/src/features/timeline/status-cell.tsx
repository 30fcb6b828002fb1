import { statusWords } from '@gantry/shared/timeline/plan-words';
import type { TimelineItem } from '@gantry/shared/timeline/types';
import { RagTag } from '../../ui/rag/rag-tag.js';

/** The status of an item: word, shape and colour together. */
export function StatusCell({ rag }: { rag: TimelineItem['rag'] }) {
  return <RagTag tone={rag === null || rag === 'stale' ? 'grey' : rag} word={statusWords(rag)} />;
}
