import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { mayRead } from '@gantry/shared/policy/policy';
import type { Classification } from '@gantry/shared/policy/roles';
import { CROSS_CUTTING_ISSUES } from '@gantry/shared/reports/committee-report';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import type { ChangeInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { reachBody, refuseArchived } from '../governing-bodies/index.js';
import { reachMeeting } from '../meetings/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import { CommitteeReportRow } from './committee-report.entity.js';
import type { SaveCommitteeReportInput, StartCommitteeReportInput } from './committee-report.inputs.js';
import type { CommitteeReportChangeType } from './committee-report.types.js';
import { reportView } from './report-view.js';
import { contentOf } from './save-report.js';
import { allowReport, draftToChange, type ReportSubject, reportToChange } from './stored-report.js';

/** Writing reports: beginning one, saving it, putting it away. What becomes of it: `ReportStepsService`. */
@Injectable()
export class CommitteeReportsService {
  constructor(private readonly uow: UnitOfWork) {}

  start(actor: SignedIn, input: StartCommitteeReportInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'report.start', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { officeId } = actor;
      const programme = await readableProgramme(tx, actor, input.programmeId);
      const reached = await reachBody(tx, actor, input.bodyId);
      if (!reached.programmeIds.includes(programme.id)) throw notFound('body');
      const subject = { officeId, programmeId: programme.id, bodyId: reached.body.id };
      allowReport(actor, subject);
      mustBeLive(programme);
      refuseArchived(reached);
      await meetingMustFit(tx, actor, reached.body.id, input.meetingId);
      if (input.title.trim() === '') throw badInput('title', 'Give the report a title.');
      const classification = input.classification ?? 'OFFICIAL';
      mayStaySeen(actor, subject, { ...input, classification });
      const id = uuid();
      await tx.insert(CommitteeReportRow, {
        ...subject,
        id,
        seriesId: id,
        edition: 1,
        meetingId: input.meetingId ?? null,
        title: input.title.trim(),
        finalDecisionMaker: reached.body.name,
        implications: CROSS_CUTTING_ISSUES.map((issue) => ({ issue, implication: '', signOff: '' })),
        classification,
        exemptParagraph: input.exemptParagraph ?? null,
        exemptReason: input.exemptReason ?? null,
      });
      return { report: await reportView(tx, actor, id), accepted: [] };
    });
  }

  write(actor: SignedIn, input: SaveCommitteeReportInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.save', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report, programme } = await draftToChange(tx, actor, input);
      const change = contentOf(report, input, programme.today);
      if (input.meetingId !== undefined) {
        await meetingMustFit(tx, actor, report.bodyId, input.meetingId);
        change.meetingId = input.meetingId;
      }
      Object.assign(change, this.classChange(actor, report, input));
      if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, change);
      return { report: await reportView(tx, actor, report.id), accepted: [] };
    });
  }

  archive(actor: SignedIn, input: ReasonedChangeInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, reason, ...request } = input;
    const intention = { actor, action: 'report.archive', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report } = await draftToChange(tx, actor, input);
      if (reason.trim() === '') throw badInput('reason', 'Say why it is put away.');
      const before = await reportView(tx, actor, report.id);
      const put = { archivedAt: new Date(), archiveReason: reason };
      const { version } = await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, put);
      return { report: { ...before, version }, accepted: [] };
    });
  }

  restore(actor: SignedIn, input: ChangeInput): Promise<CommitteeReportChangeType> {
    const { idempotencyKey, ...request } = input;
    const intention = { actor, action: 'report.restore', idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { report } = await reportToChange(tx, actor, input, true);
      const taken = { archivedAt: null, archiveReason: null };
      await changeRow(tx, CommitteeReportRow, report, input.expectedVersion, taken);
      return { report: await reportView(tx, actor, report.id), accepted: [] };
    });
  }

  /** The class of a draft and why, taken together: neither says anything without the other. */
  private classChange(
    actor: SignedIn,
    report: CommitteeReportRow,
    input: SaveCommitteeReportInput,
  ): Partial<CommitteeReportRow> {
    const isNamed = [input.classification, input.exemptParagraph, input.exemptReason].some(
      (part) => part !== undefined,
    );
    if (!isNamed) return {};
    if (input.classification === null) throw badInput('classification', 'Say who may see the report.');
    const classification = input.classification ?? (report.classification as Classification);
    const kept = classification === 'EXEMPT' ? report : { exemptParagraph: null, exemptReason: null };
    const named = {
      classification,
      exemptParagraph: input.exemptParagraph === undefined ? kept.exemptParagraph : input.exemptParagraph,
      exemptReason: input.exemptReason === undefined ? kept.exemptReason : input.exemptReason?.trim() || null,
    };
    mayStaySeen(actor, report, named);
    return named;
  }
}

/** Refuses a class that says too little or too much of itself, and one that would hide the report from its writer. */
function mayStaySeen(
  actor: SignedIn,
  { officeId, programmeId, bodyId }: ReportSubject,
  named: { classification: Classification; exemptParagraph?: number | null; exemptReason?: string | null },
): void {
  const objections = exemptionProblems(named, 'report');
  if (objections.length > 0) throw refused(objections);
  const { classification } = named;
  if (!mayRead(actor, { officeId, programmeId, bodyId, classification }))
    throw badInput('classification', 'You could not see this report yourself. Choose another class.');
}

async function meetingMustFit(
  tx: EntityManager,
  actor: SignedIn,
  bodyId: string,
  meetingId: string | null | undefined,
): Promise<void> {
  if (meetingId == null) return;
  const { meeting } = await reachMeeting(tx, actor, meetingId);
  if (meeting.bodyId !== bodyId) throw notFound('meeting');
}
