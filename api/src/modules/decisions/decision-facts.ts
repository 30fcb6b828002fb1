import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import { type Delegation, decisionProblems } from '@gantry/shared/governance/decision-rules';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { QuorumVerdict } from '@gantry/shared/governance/quorum';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReachedBody } from '../governing-bodies/index.js';
import { countVerdict } from '../meetings/index.js';
import type { RecordDecisionInput } from './decision.inputs.js';
import type { PlacedDecision } from './decision-place.js';
import { conditionFacts } from './decision-view.js';

/** Every objection of the rule book and of the form itself to recording this decision. */
export function recordingProblems(
  input: RecordDecisionInput,
  { meeting, reached: { body, today }, takenOn, ratified }: PlacedDecision,
  recorded: QuorumVerdict | null,
): Problem[] {
  const stated =
    meeting === null || meeting.wasQuorate === true
      ? null
      : countVerdict(body.quorumMinimum, meeting.presentCount);
  const quorum = recorded ?? stated;
  return [
    ...formProblems(input, today),
    ...decisionProblems({
      route: input.route ?? 'COMMITTEE',
      outcome: input.outcome,
      wording: input.wording,
      decidedOn: day(takenOn),
      body: {
        kind: body.kind as BodyKind,
        validFrom: body.validFrom === null ? null : day(body.validFrom),
        validTo: body.validTo === null ? null : day(body.validTo),
        allowsCorrespondence: body.allowsCorrespondence,
      },
      meeting:
        meeting === null
          ? null
          : { kind: meeting.kind as MeetingKind, state: meeting.state as MeetingState, quorum },
      conditions: input.conditions.map((one) =>
        conditionFacts({
          text: one.text,
          state: 'OPEN',
          dueOn: one.dueOn ?? null,
          longStopOn: one.longStopOn ?? null,
        }),
      ),
      reason: input.urgencyReason ?? null,
      consultees: (input.consultees ?? []).filter((one) => one.trim() !== ''),
      reportBackMeetingId: input.reportBackMeetingId ?? null,
      delegation: delegationOf(input),
      ratifiedByMeetingId: input.ratifyAtMeetingId ?? null,
      ratifies: ratified,
      options: (input.options ?? []).map((one) => ({ ...one, reason: one.reason ?? null })),
    }),
  ];
}

function delegationOf(input: RecordDecisionInput): Delegation | null {
  if (!input.delegationClause?.trim()) return null;
  return {
    delegate: input.delegate ?? null,
    clause: input.delegationClause,
    validFrom: input.delegationFrom ? day(input.delegationFrom) : null,
    validTo: input.delegationTo ? day(input.delegationTo) : null,
    limitPence: input.delegationLimitPence ?? null,
    amountPence: input.amountPence ?? null,
  };
}

function formProblems(input: RecordDecisionInput, today: string): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (input.title.trim() === '') refuse('DEC-9', 'title', 'Give the decision a short title.');
  if (input.takenOn && input.takenOn > today)
    refuse('DEC-8', 'takenOn', `${writeDay(day(input.takenOn))} is still to come.`);
  for (const [at, one] of (input.evidence ?? []).entries())
    if (one.title.trim() === '') refuse('DEC-9', `evidence.${at}.title`, 'Say what the paper is called.');
  for (const [at, one] of input.conditions.entries()) {
    if (one.text.trim() === '') refuse('DEC-10', `conditions.${at}.text`, 'Say what the condition is.');
    if (one.dueOn && one.longStopOn && one.longStopOn < one.dueOn)
      refuse('DEC-10', `conditions.${at}.longStopOn`, 'The long stop is before the day on which it is due.');
  }
  return [...problems, ...exemptionProblems(input, 'decision')];
}

/** The gate or item must be of the programme and readable; one that waits for another body is a reason to look twice. */
export async function gateProblems(
  tx: EntityManager,
  actor: SignedIn,
  { programmeId, planItemId }: Pick<RecordDecisionInput, 'programmeId' | 'planItemId'>,
  { body }: ReachedBody,
): Promise<Problem[]> {
  const filter = readFilter(actor, programmeId);
  if (!planItemId || !filter) return [];
  const [item] = await tx.query(
    `select i.code, i.body_id, b.name as body_name from plan_item i
       left join body b on b.office_id = i.office_id and b.id = i.body_id
      where i.office_id = $1 and i.programme_id = $2 and i.id = $3 and i.archived_at is null
        and (i.known_from is null or i.known_from <= office_today($1))
        and (i.classification = any($4) or i.workstream_id = any($5) or i.body_id = any($6))`,
    [
      actor.officeId,
      programmeId,
      planItemId,
      filter.classes,
      filter.exemptWorkstreamIds,
      filter.exemptBodyIds,
    ],
  );
  if (!item) throw notFound('planItem');
  if (item.body_id === null || item.body_id === body.id) return [];
  const message = `${item.code} waits for ${item.body_name}, and this decision is of ${body.name}.`;
  return [{ rule: 'GATE-3', severity: 'W', field: 'planItemId', message }];
}
