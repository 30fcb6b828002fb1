import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { type Action, can } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { mustBeLive, type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { ConsultationFeedback } from './consultation-feedback.entity.js';
import { FeedbackResponse } from './feedback-response.entity.js';
import { ConsultationResponseCount } from './response-count.entity.js';

/** A stored row of this slice with its programme, for somebody who may change it. */
export interface AtHand<Row> {
  found: Row;
  programme: ReadableProgramme;
}

interface Stored {
  officeId: string;
  programmeId: string;
  archivedAt: Date | null;
}

/** The programme, for somebody inside who reads what is official of it. */
export async function programmeAtHand(
  tx: EntityManager,
  actor: SignedIn,
  programmeId: string,
): Promise<ReadableProgramme> {
  const programme = await readableProgramme(tx, actor, programmeId);
  if (!programme.filter.classes.includes('OFFICIAL')) throw notFound('programme');
  return programme;
}

/** Asked of the stored place: for a lead, the own workstream and those below it. */
export function allow(
  actor: SignedIn,
  action: Action,
  programme: ReadableProgramme,
  workstreamId: string | null,
): void {
  const subject = { officeId: actor.officeId, programmeId: programme.id, workstreamId };
  if (!can(actor, action, subject)) throw new DomainError('FORBIDDEN', { action });
  mustBeLive(programme);
}

export async function countToChange(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<AtHand<ConsultationResponseCount>> {
  const found = await tx.findOneBy(ConsultationResponseCount, { officeId: actor.officeId, id });
  const at = await inReach(tx, actor, 'count', found);
  allow(actor, 'consultation:edit', at.programme, null);
  return at;
}

export async function feedbackToChange(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<AtHand<ConsultationFeedback>> {
  const found = await tx.findOneBy(ConsultationFeedback, { officeId: actor.officeId, id });
  const at = await inReach(tx, actor, 'feedback', found);
  allow(actor, 'feedback:edit', at.programme, at.found.workstreamId);
  return at;
}

/** A draft is not there for whoever may not change it; what is published is, and is refused. */
export async function responseToChange(
  tx: EntityManager,
  actor: SignedIn,
  id: string,
): Promise<AtHand<FeedbackResponse>> {
  const found = await tx.findOneBy(FeedbackResponse, { officeId: actor.officeId, id });
  const at = await inReach(tx, actor, 'response', found);
  const { workstreamId, publishedOn } = at.found;
  const subject = { officeId: actor.officeId, programmeId: at.programme.id, workstreamId };
  if (publishedOn === null && !can(actor, 'feedback:edit', subject)) throw notFound('response');
  allow(actor, 'feedback:edit', at.programme, workstreamId);
  return at;
}

async function inReach<Row extends Stored>(
  tx: EntityManager,
  actor: SignedIn,
  what: string,
  found: Row | null,
): Promise<AtHand<Row>> {
  if (!found || found.archivedAt !== null) throw notFound(what);
  return { found, programme: await orNotFound(what, programmeAtHand(tx, actor, found.programmeId)) };
}

/** The consultation of this programme that something is recorded of, held for this transaction. */
export async function consultationInProgramme(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const [found] = await tx.query(
    'select id from consultation where office_id = $1 and programme_id = $2 and id = $3 for share',
    [officeId, programmeId, id],
  );
  if (!found) throw notFound('consultation');
  return found.id;
}

/** Nothing new goes to a workstream that is archived, or of another programme. */
export async function workstreamTakesIt(
  tx: EntityManager,
  officeId: string,
  programmeId: string,
  id: string | null,
): Promise<void> {
  if (id === null) return;
  const [found] = await tx.query(
    `select archived_at is null as "isLive" from workstream
      where office_id = $1 and programme_id = $2 and id = $3 for share`,
    [officeId, programmeId, id],
  );
  if (!found) throw notFound('workstream');
  if (!found.isLive)
    throw badInput('workstreamId', 'This workstream is archived. Choose another one.', 'WS-1');
}

/** Words that may not be empty. */
export function written(field: string, value: string | null | undefined, sentence: string): string {
  const text = value?.trim() ?? '';
  if (text === '') throw badInput(field, sentence);
  return text;
}

export function notLater(field: string, on: string, today: string): void {
  if (on > today)
    throw badInput(field, `This is after today, ${writeDay(day(today))}. Record it once it has happened.`);
}
