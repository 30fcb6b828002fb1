import { ISSUE_SEVERITY_WORDS, type IssueSeverity } from '@gantry/shared/issue/issue-words';
import type { Rag } from '@gantry/shared/rag/rag';
import { RagTag } from '../../../ui/rag/rag-tag.js';

const TONE: Record<IssueSeverity, Rag> = { 1: 'red', 2: 'amber', 3: 'grey', 4: 'grey' };

/** Number and word of a severity: "1 Critical". */
export function severityWords(severity: number): string {
  return `${severity} ${ISSUE_SEVERITY_WORDS[severity as IssueSeverity]}`;
}

export function SeverityTag({ severity }: { severity: number }) {
  return <RagTag tone={TONE[severity as IssueSeverity]} word={severityWords(severity)} />;
}
