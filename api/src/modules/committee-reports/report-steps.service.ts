import { mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import { numberedRecommendations } from '@gantry/shared/reports/committee-report';
import { finalisingProblems, proposedAnew, settlingProblems } from '@gantry/shared/reports/report-rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import { AgendaItem } from '../agendas/index.js';
import { allowOnBody, weigh } from '../governing-bodies/index.js';
import { reachMeeting } from '../meetings/index.js';
import { CommitteeReportRow } from './committee-report.entity.js';
import type {
  CopyRecommendationsInput,
  FinaliseCommitteeReportInput,
  PresentCommitteeReportInput,
  ReviseCommitteeReportInput,
  SettleRecommendationInput,
} from './committee-report.inputs.js';
import type { CommitteeReportChangeType } from './committee-report.types.js';
import { reportView } from './report-view.js';
import { draftToChange, type ReachedReport, reportToChange } from './stored-report.js';

/** What becomes of a report: final, presented, settled, and written anew. */
@Injectable()
export class ReportStepsService {
  constructor(private readonly uow: UnitOfWork) {}

  finalise(actor: SignedIn, input: FinaliseCommitteeReportInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'report.finalise', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report, programme } = await draftToChange(tx, actor, input);
      const accepted = weigh(finalisingProblems(report), reason);
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, {
        state: 'FINAL',
        finalisedOn: programme.today,
        finalisedReason: accepted.length > 0 ? (reason?.trim() ?? null) : null,
      });
      return { report: await reportView(tx, actor, report.id), accepted };
    });
  }

  present(actor: SignedIn, input: PresentCommitteeReportInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.present', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const found = await reportToChange(tx, actor, input);
      const { report } = found;
      if (report.state !== 'FINAL')
        throw step(report.state === 'DRAFT' ? 'Make the report final first.' : 'It was presented already.');
      const presentedOn = await dayOfMeeting(tx, actor, found);
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, {
        state: 'PRESENTED',
        presentedOn,
      });
      return { report: await reportView(tx, actor, report.id), accepted: [] };
    });
  }

  settle(actor: SignedIn, input: SettleRecommendationInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.settle', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report } = await reportToChange(tx, actor, input);
      const { number, state } = input;
      const note = input.note?.trim() || null;
      const standing = report.recommendations[number - 1];
      if (!standing) throw badInput('number', `The report has no recommendation ${number}.`);
      const problems = settlingProblems(report.state, standing.state, state, note);
      if (problems.length > 0) throw refused(problems);
      const recommendations = report.recommendations.with(number - 1, { ...standing, state, note });
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, { recommendations });
      return { report: await reportView(tx, actor, report.id), accepted: [] };
    });
  }

  revise(actor: SignedIn, input: ReviseCommitteeReportInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.revise', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report } = await reportToChange(tx, actor, input);
      if (report.state === 'DRAFT') throw step('It is a draft: write on in it.');
      const { officeId, seriesId } = report;
      const draft = await tx.findOne(CommitteeReportRow, {
        where: { officeId, seriesId },
        order: { edition: 'DESC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (draft?.state === 'DRAFT' && draft.archivedAt === null)
        throw step(`Edition ${draft.edition} is being written already.`);
      const { version, createdAt, createdBy, changedAt, changedBy, changedOn, ...content } = report;
      const id = uuid();
      await tx.insert(CommitteeReportRow, {
        ...content,
        id,
        edition: (draft?.edition ?? report.edition) + 1,
        state: 'DRAFT',
        recommendations: proposedAnew(report.recommendations),
        finalisedOn: null,
        finalisedReason: null,
        presentedOn: null,
      });
      return { report: await reportView(tx, actor, id), accepted: [] };
    });
  }

  copyRecommendations(actor: SignedIn, input: CopyRecommendationsInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.copy-recommendations', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report, reached } = await reportToChange(tx, actor, input);
      if (report.state === 'DRAFT') throw step('Make the report final first: an agenda shows no drafts.');
      const item = await agendaItem(tx, actor, report, input.agendaItemId, reached.today);
      allowOnBody(actor, 'meeting:edit', reached);
      const recommendation = numberedRecommendations(report.recommendations);
      if (recommendation === '') throw badInput(null, 'The report makes no recommendation yet.');
      if (report.classification === 'EXEMPT' && item.classification !== 'EXEMPT')
        throw refused([
          {
            rule: 'ACC-2',
            severity: 'E',
            field: 'agendaItemId',
            message: 'The report is exempt and this item is not. Make the item exempt first.',
          },
        ]);
      await changeRow(tx, AgendaItem, item, item.version, { recommendation });
      const change = { agendaItemId: item.id };
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, change);
      return { report: await reportView(tx, actor, report.id), accepted: [] };
    });
  }
}

function step(message: string): DomainError {
  return refused([{ rule: 'REP-6', severity: 'E', field: null, message }]);
}

/** The day on which it was put before its committee: that of its meeting where it is known, else today. */
async function dayOfMeeting(tx: EntityManager, actor: SignedIn, { report, programme }: ReachedReport) {
  const { today } = programme;
  if (report.meetingId === null) throw step('Name the meeting at which it is presented in a new edition.');
  const { meeting } = await reachMeeting(tx, actor, report.meetingId);
  const on = meeting.heldOn ?? meeting.latest ?? today;
  if (on > today) throw step('Its meeting is still to come. Record it afterwards.');
  return on;
}

async function agendaItem(
  tx: EntityManager,
  actor: SignedIn,
  { officeId, bodyId, programmeId }: CommitteeReportRow,
  id: string,
  today: string,
): Promise<AgendaItem> {
  const item = await tx.findOneBy(AgendaItem, { officeId, bodyId, id });
  const isThere =
    item !== null &&
    item.archivedAt === null &&
    (item.programmeId === null || item.programmeId === programmeId) &&
    (item.knownFrom === null || item.knownFrom <= today) &&
    mayRead(actor, { officeId, programmeId, bodyId, classification: item.classification as Classification });
  if (!isThere) throw notFound('agenda item');
  if (item.state !== 'PROPOSED' && item.state !== 'ON_AGENDA')
    throw step('This item was dealt with or withdrawn. Choose another.');
  return item;
}
