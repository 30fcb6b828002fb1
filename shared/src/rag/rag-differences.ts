import { writeDay } from '../dates/write-day.js';
import { RAG_WORDS, type Rag } from './rag.js';
import type { ShownStatus } from './reported-rag.js';

/** An item of which its owner reported another colour than the rules give. */
export interface RagDifference {
  reported: Rag;
  computed: Rag;
  /** The rule that decided. */
  rule: string;
  /** Which of the two is shown: the owner's colour only while its reason stands. */
  isReportedShown: boolean;
  reason: string | null;
  until: string | null;
  isExpired: boolean;
  sentence: string;
}

/**
 * The difference of one status, or null where there is none; never for what is stale, for then nobody says anything now.
 * Example: reported at risk until 15 Dec, by rule off track: "Reported at risk until 15 Dec 2017: Recovered by an extra
 * session. By rule off track: …".
 */
export function ragDifference(status: ShownStatus): RagDifference | null {
  const { reported, computed, isDifferent, shown, source, isOverrideExpired } = status;
  if (reported === null || !isDifferent || shown === 'stale') return null;
  const until = reported.overrideUntil === null ? null : writeDay(reported.overrideUntil);
  const said = `Reported ${RAG_WORDS[reported.rag].toLowerCase()}`;
  const stands =
    until === null ? '' : isOverrideExpired ? ` until ${until}, which has passed` : ` until ${until}`;
  const why = reported.overrideReason?.trim() || 'no reason given';
  return {
    reported: reported.rag,
    computed: computed.rag,
    rule: computed.rule,
    isReportedShown: source === 'override',
    reason: reported.overrideReason,
    until,
    isExpired: isOverrideExpired,
    sentence: `${said}${stands}: ${why.replace(/\.$/, '')}. By rule ${computed.sentence.charAt(0).toLowerCase()}${computed.sentence.slice(1)}`,
  };
}

/** Every item of a plan whose reported colour differs from the computed one, worst by rule first. */
export function ragDifferences<T extends { status: ShownStatus }>(
  rows: readonly T[],
): { row: T; difference: RagDifference }[] {
  const found = rows.flatMap((row) => {
    const difference = ragDifference(row.status);
    return difference === null ? [] : [{ row, difference }];
  });
  return found.sort((a, b) => WORST.indexOf(a.difference.computed) - WORST.indexOf(b.difference.computed));
}

const WORST: readonly Rag[] = ['red', 'amber', 'grey', 'green', 'blue'];
