import { day } from '@gantry/shared/dates/day';
import { type DecisionRoute, isReportedBack } from '@gantry/shared/governance/decision-routes';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { RatifiedFacts } from '@gantry/shared/governance/ratification';
import { can, readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { DomainError, notFound } from '../../platform/errors/domain-error.js';
import { type ReachedBody, reachBody, refuseArchived } from '../governing-bodies/index.js';
import { type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { RecordDecisionInput } from './decision.inputs.js';
import { decisionNamed } from './decision-access.js';

/** Where a decision is taken, on which day, and what else of the body it hangs on. */
export interface PlacedDecision {
  meeting: ReachedMeeting['meeting'] | null;
  reached: ReachedBody;
  takenOn: string;
  ratified: RatifiedFacts | null;
}

/** A body decides only for programmes that it serves; asked on the stored rows, before anything is set. */
export async function placeOfBody(
  tx: EntityManager,
  actor: SignedIn,
  at: {
    programmeId: string;
    bodyId: string;
    meetingId?: string | null;
    agendaItemId?: string | null;
    route?: DecisionRoute | null;
  },
): Promise<Pick<PlacedDecision, 'meeting' | 'reached'>> {
  const { officeId } = actor;
  const programme = await readableProgramme(tx, actor, at.programmeId);
  const reached = await reachBody(tx, actor, at.bodyId);
  if (!reached.programmeIds.includes(programme.id)) throw notFound('body');
  const subject = { officeId, programmeId: programme.id, bodyId: reached.body.id };
  const action = at.route && isReportedBack(at.route) ? 'decision:chairs-action' : 'decision:record';
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
  mustBeLive(programme);
  refuseArchived(reached);
  const meeting = at.meetingId ? await meetingOf(tx, actor, reached.body.id, at.meetingId) : null;
  if (at.agendaItemId) await mustBeOnAgenda(tx, actor, programme.id, reached.body.id, at.agendaItemId);
  return { meeting, reached };
}

/** The place of a decision that is recorded, with the other meetings and the decision that it names. */
export async function placeOf(
  tx: EntityManager,
  actor: SignedIn,
  input: RecordDecisionInput,
): Promise<PlacedDecision> {
  const { meeting, reached } = await placeOfBody(tx, actor, input);
  for (const id of [input.reportBackMeetingId, input.ratifyAtMeetingId])
    if (id) await meetingOf(tx, actor, reached.body.id, id);
  const takenOn = meeting === null ? (input.takenOn ?? reached.today) : (meeting.heldOn ?? reached.today);
  const ratified = input.ratifiesDecisionId
    ? await ratifiedFacts(tx, actor, input.programmeId, reached.body.id, input.ratifiesDecisionId)
    : null;
  return { meeting, reached, takenOn, ratified };
}

/** A meeting of this body; of any other it is not there. */
export async function meetingOf(tx: EntityManager, actor: SignedIn, bodyId: string, id: string) {
  const { meeting } = await reachMeeting(tx, actor, id);
  if (meeting.bodyId !== bodyId) throw notFound('meeting');
  return meeting;
}

async function ratifiedFacts(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  bodyId: string,
  id: string,
): Promise<RatifiedFacts> {
  const decision = await decisionNamed(tx, actor, programmeId, id);
  const [by] = await tx.query('select code from decision where office_id = $1 and ratifies_id = $2', [
    actor.officeId,
    id,
  ]);
  return {
    code: decision.code,
    outcome: decision.outcome as Outcome,
    type: decision.type,
    takenOn: decision.takenOn === null ? null : day(decision.takenOn),
    isSameBody: decision.bodyId === bodyId,
    ratifiedByCode: by?.code ?? null,
  };
}

async function mustBeOnAgenda(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
  bodyId: string,
  id: string,
): Promise<void> {
  const filter = readFilter(actor, programmeId);
  const [found] = await tx.query(
    `select true as found from agenda_item
      where office_id = $1 and body_id = $2 and id = $3 and archived_at is null
        and (programme_id is null or programme_id = $4)
        and (known_from is null or known_from <= office_today($1))
        and (classification = any($5) or body_id = any($6))`,
    [actor.officeId, bodyId, id, programmeId, filter?.classes ?? [], filter?.exemptBodyIds ?? []],
  );
  if (!found) throw notFound('agendaItem');
}
