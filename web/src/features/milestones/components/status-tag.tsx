import { RAG_WORDS, RAGS, type Rag } from '@gantry/shared/rag/rag';
import { useExplainStatus } from '../../../lib/explain-status.js';
import { RagPress } from '../../../ui/rag/rag-press.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';

/** What a status tag needs to know of a row of the plan. */
export interface StatusFacts {
  /** Of a row of the plan: its status can be pressed, and says why it is so. */
  itemId?: string;
  rowId?: string;
  rag: string;
  computedRag: string;
  computedSentence: string;
  reportedRag: string | null;
  reportedOn: string | null;
}

export function ragOf(word: string): Rag {
  return RAGS.find((rag) => rag === word) ?? 'grey';
}

export function ragWord(word: string): string {
  return word === 'stale' ? 'Stale' : RAG_WORDS[ragOf(word)];
}

/** The status to show: a stale one keeps the last colour, washed out, and says that it is stale. */
export function StatusTag({ row, isInGrid = false }: { row: StatusFacts; isInGrid?: boolean }) {
  const explain = useExplainStatus();
  const { itemId, rowId } = row;
  return (
    <RagPress isInGrid={isInGrid} onPress={explain && itemId ? () => explain(itemId, rowId) : undefined}>
      <StatusWord row={row} />
    </RagPress>
  );
}

function StatusWord({ row }: { row: StatusFacts }) {
  if (row.rag === 'stale')
    return <RagTag tone={ragOf(row.reportedRag ?? row.computedRag)} isStale reason={row.computedSentence} />;
  return <RagTag tone={ragOf(row.rag)} reason={row.computedSentence} />;
}
