import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { callInProblems } from '@gantry/shared/governance/call-in';
import { type EffectFacts, effectProblems } from '@gantry/shared/governance/decision-effects';
import { can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound } from '../../platform/errors/domain-error.js';
import { loadItem, openPredecessors, readDateFor } from '../milestones/index.js';
import type { Decision } from './decision.entity.js';
import type { RecordDecisionInput } from './decision.inputs.js';
import type { DecisionEffectInput } from './decision-content.inputs.js';
import { DecisionEffectRow } from './decision-effect.entity.js';

const DONE_WITH: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/**
 * Every objection to what a decision is to do to the plan. Whoever chooses it may do it by hand as well: that is asked
 * of each item here, since it is carried out later on the authority of the decision.
 */
export async function chosenEffectProblems(
  tx: EntityManager,
  actor: SignedIn,
  { programmeId, effects }: Pick<RecordDecisionInput, 'programmeId' | 'effects'>,
  today: string,
  releases: boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const facts: EffectFacts[] = [];
  for (const [at, one] of (effects ?? []).entries()) {
    const item = await itemOf(tx, actor, programmeId, one);
    facts.push({
      kind: one.kind,
      item: item && {
        code: item.code,
        isGate: item.kind === 'GATE',
        isOpen: !DONE_WITH.has(item.state),
        atMeeting: item.meetingId !== null,
      },
      date: one.date ?? null,
      baselineName: one.baselineName ?? null,
    });
    if (item && one.kind === 'OPENS') {
      const open = await openPredecessors(tx, actor, item);
      if (open.length > 0)
        problems.push({
          rule: 'DEP-4',
          severity: 'W',
          field: `effects.${at}.planItemId`,
          message: `${item.code} waits for what is not complete: ${open.join(', ')}.`,
        });
    }
    if (item && one.kind === 'SETS_DATE' && one.date?.trim())
      problems.push(...dateProblems(one.date, item.kind, today, `effects.${at}.date`));
  }
  return [...effectProblems(facts, releases), ...problems];
}

async function itemOf(tx: EntityManager, actor: SignedIn, programmeId: string, one: DecisionEffectInput) {
  if (one.kind === 'TAKES_BASELINE') {
    const subject = { officeId: actor.officeId, programmeId };
    if (!can(actor, 'baseline:take', subject))
      throw new DomainError('FORBIDDEN', { action: 'baseline:take' });
    return null;
  }
  if (!one.planItemId) return null;
  const action = one.kind === 'OPENS' ? 'milestone:complete' : 'milestone:reforecast';
  const item = await loadItem(tx, actor, one.planItemId, action);
  if (item.programmeId !== programmeId) throw notFound('item');
  return item;
}

function dateProblems(text: string, kind: string, today: string, field: string): Problem[] {
  try {
    return readDateFor(text, 'forecast', kind, today).warnings.map((one) => ({ ...one, field }));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'RULE_BROKEN') throw error;
    return (error.details.problems as Problem[]).map((one) => ({ ...one, field }));
  }
}

/** `DEC-7` for what would be carried out at once. */
export function hastyEffectProblems(
  effects: readonly unknown[],
  callInUntil: string | null,
  today: string,
): Problem[] {
  if (effects.length === 0 || callInUntil === null) return [];
  return callInProblems(day(callInUntil), day(today), 'callInUntil');
}

/** Keeps what a decision is to do, in its order. */
export async function keepEffects(
  tx: EntityManager,
  { officeId, programmeId, id: decisionId }: Decision,
  effects: readonly DecisionEffectInput[],
): Promise<void> {
  for (const [at, { kind, planItemId, date, baselineName }] of effects.entries())
    await tx.insert(DecisionEffectRow, {
      officeId,
      id: uuid(),
      programmeId,
      decisionId,
      position: at + 1,
      kind,
      planItemId: kind === 'TAKES_BASELINE' ? null : (planItemId ?? null),
      dateText: kind === 'SETS_DATE' ? (date ?? null) : null,
      baselineName: kind === 'TAKES_BASELINE' ? (baselineName ?? null) : null,
    });
}
