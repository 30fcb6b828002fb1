import { type ConsultedOn, finalDecisionProblems } from '@gantry/shared/consultation/final-decision-rules';
import { type Day, day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { EntityManager } from 'typeorm';
import type { ConsultationParts } from './consultation-rows.js';
import { daysOf } from './consultation-rows.js';

/** What a final choice is weighed against: the day on which it was closed counts before the day that was stated. */
export function consultedOn(parts: ConsultationParts): ConsultedOn {
  const { title, state, closed_on: closedOn } = parts.row;
  return {
    title,
    state,
    closes: closedOn === null ? (daysOf(parts).closes?.latest ?? null) : day(closedOn),
    hasResponseReport: parts.documents.some(({ kind }) => kind === 'RESPONSE_REPORT'),
  };
}

interface Choice {
  officeId: string;
  programmeId: string;
  /** The item of the plan that the decision is about; none makes no final choice. */
  planItemId: string | null;
  outcome: Outcome;
  takenOn: string;
}

/** `CON-1` and `CON-2` for a decision that is about to be recorded where the final choice of a consultation is made. */
export async function finalChoiceProblems(
  db: Pick<EntityManager, 'query'>,
  { officeId, programmeId, planItemId, outcome, takenOn }: Choice,
): Promise<Problem[]> {
  if (planItemId === null) return [];
  const rows: (Omit<ConsultedOn, 'closes'> & { closes: string | null })[] = await db.query(CONSULTED, [
    officeId,
    programmeId,
    planItemId,
  ]);
  return rows.flatMap((row) => {
    const closes: Day | null = row.closes === null ? null : day(row.closes);
    return finalDecisionProblems({ ...row, closes }, outcome, day(takenOn));
  });
}

const CONSULTED = `
  select c.title, c.state, coalesce(c.closed_on, d.latest)::text as closes,
         exists (select from consultation_document p where p.office_id = c.office_id and p.consultation_id = c.id
                    and p.kind = 'RESPONSE_REPORT' and p.archived_at is null) as "hasResponseReport"
    from consultation c
    left join consultation_date d on d.office_id = c.office_id and d.id = c.closes_date_id
   where c.office_id = $1 and c.programme_id = $2 and c.final_item_id = $3
   order by c.code`;
