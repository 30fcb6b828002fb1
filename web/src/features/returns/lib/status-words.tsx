import { RAG_WORDS, RAGS, type Rag } from '@gantry/shared/rag/rag';
import { pathToGreenProblems } from '@gantry/shared/rag/reported-rag';
import { formatDay } from '../../../lib/dates.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';

export function ragOf(word: string | null): Rag {
  return RAGS.find((rag) => rag === word) ?? 'grey';
}

/** "On track", from the colour. */
export const ragWord = (word: string | null) => RAG_WORDS[ragOf(word)];

/** The three that an owner chooses from, and what is said already where it is another. */
export function statusChoices(now: string | null) {
  const usual: readonly Rag[] = ['green', 'amber', 'red'];
  const also = now !== null && !usual.some((rag) => rag === now) ? [ragOf(now)] : [];
  return [...usual, ...also].map((value) => ({ value, label: <RagTag tone={value} /> }));
}

/** At risk and off track have a way back. */
export const needsPath = (rag: string | null) => rag === 'amber' || rag === 'red';

interface SaidOfPath {
  rag: string | null;
  pathToGreen: string | null;
  pathOwner: string | null;
  pathDueOn: string | null;
}

/** What the rule says of a way back that is not whole (`RAG-3`), before it is saved; null where nothing is missing. */
export function pathWarning({ rag, pathToGreen, pathOwner, pathDueOn }: SaidOfPath): string | null {
  const path = pathToGreen && pathOwner && pathDueOn ? { action: pathToGreen, owner: pathOwner } : null;
  return pathToGreenProblems(ragOf(rag), path)[0]?.message ?? null;
}

/** A way back in one line: "Agree the text, Lead, by 20 Dec 2017". */
export function pathWords({ pathToGreen, pathOwner, pathDueOn }: Omit<SaidOfPath, 'rag'>): string {
  return [pathToGreen, pathOwner, pathDueOn && `by ${formatDay(pathDueOn)}`].filter(Boolean).join(', ');
}

export const ASKED_WORDS: Record<string, string> = {
  NEVER: 'Never reported yet',
  STALE: 'Not reported in this period',
  RED: 'Off track, so it is asked each time',
  AMBER: 'At risk, so it is asked each time',
};
