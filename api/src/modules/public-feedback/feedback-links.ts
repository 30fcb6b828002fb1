import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { allow } from './feedback-access.js';
import type { FeedbackResponse } from './feedback-response.entity.js';
import { FeedbackResponseLink } from './feedback-response-link.entity.js';

interface Linked {
  id: string;
  code: string;
  consultationId: string | null;
  workstreamId: string | null;
  isThere: boolean;
}

/** The feedback that a response answers now, by code. */
export async function linkedFeedback(
  tx: EntityManager,
  { officeId, id }: Pick<FeedbackResponse, 'officeId' | 'id'>,
): Promise<{ id: string; code: string; receivedFrom: string }[]> {
  return tx.query(
    `select f.id, f.code, f.received_from::text as "receivedFrom" from feedback_response_link l
       join consultation_feedback f on f.office_id = l.office_id and f.id = l.feedback_id and f.archived_at is null
      where l.office_id = $1 and l.response_id = $2 and l.archived_at is null order by f.code`,
    [officeId, id],
  );
}

/**
 * Lets a response answer exactly this feedback: of its own consultation, and each that is added or taken away one that the
 * actor may change. Answers whether anything changed.
 */
export async function linkExactly(
  tx: EntityManager,
  actor: SignedIn,
  programme: ReadableProgramme,
  response: Pick<FeedbackResponse, 'officeId' | 'id' | 'consultationId'>,
  feedbackIds: readonly string[],
): Promise<boolean> {
  const { officeId, id: responseId } = response;
  const wanted = new Set(feedbackIds.map((id) => id.toLowerCase()));
  const links = await tx.findBy(FeedbackResponseLink, { officeId, responseId });
  const live = links.filter(({ archivedAt }) => archivedAt === null);
  const gone = live.filter(({ feedbackId }) => !wanted.has(feedbackId));
  const added = [...wanted].filter((id) => !live.some(({ feedbackId }) => feedbackId === id));
  const touched = [...added, ...gone.map(({ feedbackId }) => feedbackId)];
  if (touched.length === 0) return false;
  // Held, so that none of it is taken out while it is linked.
  const found: Linked[] = await tx.query(
    `select id, code, consultation_id as "consultationId", workstream_id as "workstreamId", archived_at is null as "isThere"
       from consultation_feedback
      where office_id = $1 and programme_id = $2 and id = any($3::uuid[]) order by id for share`,
    [officeId, programme.id, touched],
  );
  for (const id of touched) {
    const feedback = found.find((each) => each.id === id);
    if (!feedback?.isThere && added.includes(id)) throw notFound('feedback');
    if (feedback) allow(actor, 'feedback:edit', programme, feedback.workstreamId);
    if (feedback && added.includes(id) && feedback.consultationId !== response.consultationId)
      throw badInput(
        'feedbackIds',
        `${feedback.code} was not said in the same consultation. Answer it in a response of its own.`,
      );
  }
  for (const link of gone)
    await changeRow(tx, FeedbackResponseLink, link, link.version, { archivedAt: new Date() });
  for (const feedbackId of added) {
    const before = links.find((link) => link.feedbackId === feedbackId);
    if (before) await changeRow(tx, FeedbackResponseLink, before, before.version, { archivedAt: null });
    else
      await tx.insert(FeedbackResponseLink, {
        ...{ officeId, id: uuid(), programmeId: programme.id, responseId, feedbackId },
      });
  }
  return true;
}
