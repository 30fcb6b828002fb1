import type { RestrictedPeriod } from '@gantry/shared/calendar/restricted-periods';
import type { Assessment } from '@gantry/shared/consultation/impact-assessments';
import type { DecisionFacts, LaunchFacts } from '@gantry/shared/consultation/launch-checks';
import { day } from '@gantry/shared/dates/day';
import { undeterminedProblems } from '@gantry/shared/scrutiny/scrutiny-rules';
import type { EntityManager } from 'typeorm';
import { assessmentsFor } from '../assessments/index.js';
import { RESTRICTED_PERIODS, type RestrictedRow, restrictionOf } from '../calendars/index.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { caseParts, caseProblems, type NamedDecision } from '../scrutiny/index.js';
import { type ConsultationParts, type Days, daysOf, timetableProblems } from './consultation-rows.js';

type Db = Pick<EntityManager, 'query'>;

/** What every launch of a programme is weighed against. */
export interface LaunchGround {
  today: string;
  periods: RestrictedPeriod[];
  assessments: (Assessment & { consultationId: string | null })[];
  cases: Awaited<ReturnType<typeof caseParts>>;
}

export async function launchGround(
  db: Db,
  officeId: string,
  programme: ReadableProgramme,
): Promise<LaunchGround> {
  const rows: RestrictedRow[] = await db.query(RESTRICTED_PERIODS, [officeId, programme.id]);
  return {
    today: programme.today,
    periods: rows.map(restrictionOf),
    assessments: await assessmentsFor(db, officeId, programme.id),
    cases: await caseParts(db, officeId, programme, null),
  };
}

/** What the rules of launch want to know of one consultation. */
export function launchFacts(
  parts: ConsultationParts,
  ground: LaunchGround,
  decisions: ReadonlyMap<string, NamedDecision>,
  days: Days = daysOf(parts),
): LaunchFacts {
  const { row } = parts;
  const decision = row.launch_decision_id === null ? undefined : decisions.get(row.launch_decision_id);
  return {
    decision: decision ? decisionFacts(decision, 'the decision to launch') : null,
    assurance: assuranceFacts(row, decisions),
    assessments: ground.assessments.filter(
      ({ consultationId }) => consultationId === null || consultationId === row.id,
    ),
    optionsOf: row.options_on === null ? null : day(row.options_on),
    scrutiny: scrutinyFacts(row.scrutiny_case_id, ground),
    opens: days.opens?.earliest ?? null,
    closes: days.closes?.latest ?? null,
    timetable: timetableProblems(days, ground.periods),
  };
}

function decisionFacts({ shown, effect, open }: NamedDecision, otherwise: string): DecisionFacts {
  const name = shown ? `${shown.code} of ${shown.bodyName}` : `What is recorded as ${otherwise}`;
  return { name, effect, open };
}

function assuranceFacts(
  row: ConsultationParts['row'],
  decisions: ReadonlyMap<string, NamedDecision>,
): LaunchFacts['assurance'] {
  const decision = row.assurance_decision_id === null ? undefined : decisions.get(row.assurance_decision_id);
  if (decision) return decisionFacts(decision, 'the outcome of assurance');
  if (row.assurance_outcome === null) return null;
  return { outcome: row.assurance_outcome, evidence: row.assurance_evidence ?? '' };
}

function scrutinyFacts(caseId: string | null, { cases, today }: LaunchGround): LaunchFacts['scrutiny'] {
  const found = cases.find(({ row }) => row.id === caseId);
  if (!found) return null;
  const { substantial_change: change } = found.row;
  return {
    change,
    consulted: found.bodies.filter(({ consultedOn }) => consultedOn !== null).map(({ bodyName }) => bodyName),
    problems: [
      ...undeterminedProblems(change, 'LAUNCH'),
      ...caseProblems(found, today).filter(({ rule }) => rule !== 'SCR-5'),
    ],
  };
}
