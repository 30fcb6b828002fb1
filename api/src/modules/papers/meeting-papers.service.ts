import { papersGoingOut } from '@gantry/shared/agenda/papers-going-out';
import { day } from '@gantry/shared/dates/day';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import {
  type GiveNoticeInput,
  type MeetingChangeType,
  meetingPapersDue,
  noticeStep,
  type ReachedMeeting,
  takeStep,
} from '../meetings/index.js';
import { Paper } from './paper.entity.js';
import { papersOfMeeting } from './paper-view.js';

/** The papers of a meeting, all in one press. */
@Injectable()
export class MeetingPapersService {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes the meeting on, and with it each paper that is ready; what is not stays back by name. */
  publish(actor: SignedIn, input: GiveNoticeInput): Promise<MeetingChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'meeting.publish-papers', reason, idempotencyKey, request };
    return this.uow.run(intention, (tx) =>
      takeStep(tx, actor, 'meeting:edit', input, async (_, found) => {
        const step = await noticeStep(tx, found, input, 'PAPERS_PUBLISHED');
        const problems = await sendPapers(tx, actor, found, input.givenOn ?? found.reached.today);
        return { ...step, problems: [...step.problems, ...problems] };
      }),
    );
  }
}

async function sendPapers(tx: EntityManager, actor: SignedIn, found: ReachedMeeting, publishedOn: string) {
  const { officeId } = actor;
  const { days } = await meetingPapersDue(tx, found);
  const papers = await papersOfMeeting(tx, actor, found.meeting.id);
  const facts = { publishedOn: day(publishedOn), publishBy: days?.publishBy ?? null };
  const settled = await ofArchivedProgrammes(tx, found);
  const { going, problems } = papersGoingOut(
    papers.map((paper) => ({ ...paper, mayEdit: paper.mayEdit && !settled.has(paper.id) })),
    facts,
  );
  const versions = new Map(papers.map(({ id, version }) => [id, version]));
  for (const { id } of going)
    await changeRow(tx, Paper, { officeId, id }, versions.get(id)!, { route: 'ON_TIME', publishedOn });
  return problems;
}

/** Papers of items whose programme is archived: they are read and not changed. */
async function ofArchivedProgrammes(
  tx: EntityManager,
  { meeting }: ReachedMeeting,
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `select p.id from paper p
       join agenda_item i on i.office_id = p.office_id and i.id = p.agenda_item_id
       join programme g on g.office_id = i.office_id and g.id = i.programme_id
      where p.office_id = $1 and i.meeting_id = $2 and g.archived_at is not null`,
    [meeting.officeId, meeting.id],
  );
  return new Set(rows.map(({ id }) => id));
}
