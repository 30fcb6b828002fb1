import { type DecisionState, decisionStateWords } from '@gantry/shared/governance/decision-states';
import type { ReadFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { DecisionStepType } from './decision-detail.types.js';
import { STEPS } from './decisions.sql.js';

interface StepFlat {
  id: string;
  on: string;
  entity: 'decision' | 'decision_condition' | 'decision_correction';
  operation: 'insert' | 'update';
  reason: string | null;
  by: string;
  from: string | null;
  to: string | null;
  text: string | null;
  minuteReference: string | null;
  isReworded: boolean;
  isReported: boolean;
}

/** The steps of a decision from the record, oldest first; nothing of it is kept twice. */
export async function stepsOf(
  db: EntityManager,
  officeId: string,
  id: string,
  { classes, exemptBodyIds }: ReadFilter,
): Promise<DecisionStepType[]> {
  const rows: StepFlat[] = await db.query(STEPS, [officeId, id, classes, exemptBodyIds]);
  return rows.flatMap((row) => {
    const what = wordsOf(row);
    return what === null ? [] : [{ id: row.id, on: row.on, what, by: row.by, reason: row.reason || null }];
  });
}

function wordsOf(row: StepFlat): string | null {
  if (row.entity === 'decision_correction')
    return row.operation === 'insert' ? `Wording corrected, ${row.minuteReference}.` : null;
  if (row.entity === 'decision_condition')
    return row.operation === 'update' && row.from !== row.to
      ? `Condition ${row.to?.toLowerCase()}: ${row.text}`
      : null;
  const state = decisionStateWords((row.to ?? 'TAKEN') as DecisionState);
  if (row.operation === 'insert') return `Recorded as ${state}.`;
  if (row.from !== row.to) return `Became ${state}.`;
  if (row.isReported) return 'Reported to the body.';
  return row.isReworded ? 'Wording changed.' : null;
}
