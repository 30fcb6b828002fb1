import { day } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { BodyKind } from '@gantry/shared/governance/body-kinds';
import { decisionProblems } from '@gantry/shared/governance/decision-rules';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { QuorumVerdict } from '@gantry/shared/governance/quorum';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import type { ReachedBody } from '../governing-bodies/index.js';
import { countVerdict, type ReachedMeeting } from '../meetings/index.js';
import type { RecordDecisionInput } from './decision.inputs.js';
import { conditionFacts } from './decision-view.js';

/** Every objection of the rule book and of the form itself to recording this decision. */
export function recordingProblems(
  input: RecordDecisionInput,
  { meeting, reached: { body, today } }: ReachedMeeting,
  recorded: QuorumVerdict | null,
): Problem[] {
  const state = meeting.state as MeetingState;
  const stated = meeting.wasQuorate === true ? null : countVerdict(body.quorumMinimum, meeting.presentCount);
  const quorum = recorded ?? stated;
  return [
    ...formProblems(input),
    ...decisionProblems({
      route: input.route ?? 'COMMITTEE',
      outcome: input.outcome,
      wording: input.wording,
      decidedOn: day(meeting.heldOn ?? today),
      body: {
        kind: body.kind as BodyKind,
        validFrom: body.validFrom === null ? null : day(body.validFrom),
        validTo: body.validTo === null ? null : day(body.validTo),
        allowsCorrespondence: body.allowsCorrespondence,
      },
      meeting: { kind: meeting.kind as MeetingKind, state, quorum },
      conditions: input.conditions.map((one) =>
        conditionFacts({
          text: one.text,
          state: 'OPEN',
          dueOn: one.dueOn ?? null,
          longStopOn: one.longStopOn ?? null,
        }),
      ),
      reason: input.reason ?? null,
      consultees: [],
      reportBackMeetingId: null,
      delegation: null,
      ratifiedByMeetingId: null,
    }),
  ];
}

function formProblems(input: RecordDecisionInput): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (input.title.trim() === '') refuse('DEC-9', 'title', 'Give the decision a short title.');
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
  { programmeId, planItemId }: RecordDecisionInput,
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
