import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { DomainError, refused } from '../../platform/errors/domain-error.js';
import { setBaseline } from '../baselines/index.js';
import { completeItem, loadItem, reforecastItem } from '../milestones/index.js';
import type { Decision } from './decision.entity.js';
import { DecisionEffectRow } from './decision-effect.entity.js';

interface Running {
  /** The day on which the decision came into effect: the day on which its gates open. */
  on: string;
  today: string;
  /** Refuse the whole where one cannot be carried out, instead of keeping why. */
  isStrict: boolean;
}

/**
 * Carries out what a decision in effect still has to do to the plan, and answers the ids of what was tried. It is done on
 * the authority of the decision: whoever records that the last condition is met need not be allowed to move dates by hand.
 * What a rule of the plan refuses by then is kept with its reason, for the condition is met all the same.
 */
export async function runEffects(
  tx: EntityManager,
  actor: SignedIn,
  decision: Decision,
  running: Running,
): Promise<string[]> {
  const { officeId, id: decisionId } = decision;
  const rows = await tx.find(DecisionEffectRow, {
    where: { officeId, decisionId },
    order: { position: 'ASC' },
  });
  const open = rows.filter(({ state }) => state !== 'DONE');
  const authority = onAuthorityOf(decision, actor);
  for (const row of open) {
    await tx.query('savepoint effect');
    try {
      const note = await carryOut(tx, authority, decision, row, running.on);
      const done = { state: 'DONE', doneOn: running.today, note };
      await changeRow(tx, DecisionEffectRow, row, row.version, done);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (running.isStrict) throw atEffect(error, row.position - 1);
      await tx.query('rollback to savepoint effect');
      const why = problemsOf(error).map(({ message }) => message);
      const note = why.length > 0 ? why.join(' ') : 'The plan has changed: what it names is no longer there.';
      await changeRow(tx, DecisionEffectRow, row, row.version, { state: 'REFUSED', note });
    }
  }
  return open.map(({ id }) => id);
}

async function carryOut(
  tx: EntityManager,
  actor: SignedIn,
  decision: Decision,
  { kind, planItemId, dateText, baselineName }: DecisionEffectRow,
  on: string,
): Promise<string | null> {
  const reason = reasonOf(decision);
  const byDecisionId = decision.id;
  if (kind === 'TAKES_BASELINE') {
    await setBaseline(tx, actor, {
      id: decision.programmeId,
      expectedVersion: null,
      name: baselineName ?? '',
      reason,
      decisionId: byDecisionId,
    });
    return null;
  }
  const {
    id,
    version: expectedVersion,
    state,
  } = await loadItem(tx, actor, planItemId ?? '', 'programme:read');
  if (kind === 'OPENS') {
    const date = writeDay(day(on));
    const done = { id, expectedVersion, date, evidence: reason, overrideReason: reason, byDecisionId };
    return (await completeItem(tx, actor, done)).reading;
  }
  if (state === 'COMPLETE' || state === 'CANCELLED' || state === 'SUPERSEDED')
    throw refused([
      {
        rule: 'DEC-17',
        severity: 'E',
        field: 'planItemId',
        message: 'It is complete, cancelled or replaced: its date is no longer forecast.',
      },
    ]);
  const date = dateText ?? '';
  const scenarioId = await workingScenarioOf(tx, decision.officeId, id);
  const change = { id, expectedVersion, date, reason, byDecisionId, scenarioId };
  return (await reforecastItem(tx, actor, change)).reading;
}

/** Where scenarios differ about an item, a decision dates it in the one that the plan works to. */
async function workingScenarioOf(
  tx: EntityManager,
  officeId: string,
  itemId: string,
): Promise<string | null> {
  const [found] = await tx.query(
    `select s.id from scenario_item o
       join scenario s on s.office_id = o.office_id and s.id = o.scenario_id and s.state = 'WORKING'
      where o.office_id = $1 and o.plan_item_id = $2 and num_nonnulls(o.forecast_date_id, o.meeting_id) > 0`,
    [officeId, itemId],
  );
  return found?.id ?? null;
}

/** What history says of it; a title that not everybody may read is not carried into a plan that they may. */
function reasonOf({ classification, code, title }: Decision): string {
  return classification === 'EXEMPT' ? 'By a decision' : `${code}: ${title}`;
}

function onAuthorityOf({ programmeId }: Decision, actor: SignedIn): SignedIn {
  const office = {
    role: 'PMO',
    scope: 'PROGRAMME',
    programmeId,
    workstreamIds: [],
    bodyId: null,
    servedProgrammeIds: [],
  } as const;
  return { ...actor, grants: [...actor.grants, office] };
}

const problemsOf = (error: DomainError) => (error.details.problems ?? []) as Problem[];

function atEffect(error: DomainError, at: number): DomainError {
  const problems = problemsOf(error).map((one) => ({ ...one, field: `effects.${at}.planItemId` }));
  return new DomainError(error.code, { ...error.details, problems });
}
