import { type FeedbackDecision, feedbackStands } from '@gantry/shared/consultation/feedback-rules';
import { responseTotals } from '@gantry/shared/consultation/response-counts';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import { can, holds } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { CORRECTIONS, COUNTS, FEEDBACK, LINKS, RESPONSES, WORKSTREAMS } from './public-feedback.sql.js';
import type {
  FeedbackResponseType,
  FeedbackWorkstreamType,
  PublicFeedbackType,
  ResponseCorrectionType,
  ResponseCountType,
  ResponseTotalsType,
  YouSaidWeDidType,
} from './public-feedback.types.js';

type Db = Pick<EntityManager, 'query'>;

interface FeedbackRow
  extends Omit<
    PublicFeedbackType,
    'standing' | 'answerBy' | 'unansweredSince' | 'problems' | 'responseIds' | 'mayEdit'
  > {
  closes: string | null;
  isWithdrawn: boolean;
}
type ResponseRow = Omit<FeedbackResponseType, 'feedbackIds' | 'corrections' | 'mayEdit'>;
type CorrectionRow = ResponseCorrectionType & { responseId: string; decision: FeedbackDecision };
interface LinkRow {
  responseId: string;
  feedbackId: string;
}

@Injectable()
export class PublicFeedbackQueries {
  constructor(private readonly db: DataSource) {}

  async youSaidWeDid(actor: SignedIn, programmeId: string): Promise<YouSaidWeDidType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    return youSaidWeDid(this.db.manager, actor, programme);
  }
}

/** Everything of a programme that this reader may see. What is said about consultations is official: the public reads none. */
export async function youSaidWeDid(
  db: Db,
  actor: SignedIn,
  programme: ReadableProgramme,
): Promise<YouSaidWeDidType> {
  const subject = { officeId: actor.officeId, programmeId: programme.id };
  const may = (workstreamId: string | null) =>
    !programme.isArchived && can(actor, 'feedback:edit', { ...subject, workstreamId });
  const rights = {
    mayCount: !programme.isArchived && can(actor, 'consultation:edit', subject),
    mayRecordAll: may(null),
  };
  if (!programme.filter.classes.includes('OFFICIAL'))
    return { counts: [], totals: [], feedback: [], responses: [], workstreams: [], ...rights };
  const of = [actor.officeId, programme.id];
  const counts: ResponseCountType[] = await db.query(COUNTS, of);
  const feedback: FeedbackRow[] = await db.query(FEEDBACK, of);
  const responses: ResponseRow[] = await db.query(RESPONSES, of);
  const links: LinkRow[] = await db.query(LINKS, of);
  const corrections: CorrectionRow[] = await db.query(CORRECTIONS, of);
  const workstreams: FeedbackWorkstreamType[] = await db.query(WORKSTREAMS, of);
  const seen = responses.filter(
    ({ publishedOn, workstreamId }) =>
      publishedOn !== null || holds(actor, 'feedback:edit', { ...subject, workstreamId }),
  );
  return {
    counts,
    totals: totalsOf(counts),
    feedback: feedback.map((row) => ({
      ...feedbackView(row, seen, links, day(programme.today)),
      mayEdit: may(row.workstreamId),
    })),
    responses: seen.map((row) => ({
      ...row,
      feedbackIds: links
        .filter(({ responseId }) => responseId === row.id)
        .map(({ feedbackId }) => feedbackId),
      corrections: corrections
        .filter(({ responseId }) => responseId === row.id)
        .map(({ responseId: _, ...each }) => each),
      mayEdit: may(row.workstreamId),
    })),
    workstreams: workstreams.filter(({ id }) => may(id)),
    ...rights,
  };
}

function totalsOf(counts: readonly ResponseCountType[]): ResponseTotalsType[] {
  return [...new Set(counts.map(({ consultationId }) => consultationId))].map((consultationId) => {
    const own = counts.filter((each) => each.consultationId === consultationId);
    const { all, bySegment } = responseTotals(own.map((each) => ({ ...each, count: each.responses })));
    return { consultationId, words: all.words, bySegment };
  });
}

function feedbackView(
  { closes, isWithdrawn, ...row }: FeedbackRow,
  seen: readonly ResponseRow[],
  links: readonly LinkRow[],
  today: Day,
): Omit<PublicFeedbackType, 'mayEdit'> {
  const answers = seen.filter(({ id }) =>
    links.some(({ responseId, feedbackId }) => responseId === id && feedbackId === row.id),
  );
  const stands = feedbackStands(
    {
      receivedTo: day(row.receivedTo),
      consultation:
        row.consultationId === null ? null : { closes: closes === null ? null : day(closes), isWithdrawn },
      isAnswered: answers.some(({ publishedOn }) => publishedOn !== null),
    },
    today,
  );
  return {
    ...row,
    standing: stands.standing,
    answerBy: stands.answerBy === null ? null : isoDay(stands.answerBy),
    unansweredSince: stands.unansweredSince === null ? null : isoDay(stands.unansweredSince),
    problems: stands.problems,
    responseIds: answers.map(({ id }) => id),
  };
}
