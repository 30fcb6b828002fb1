import { day } from '@gantry/shared/dates/day';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { reportDocument } from '@gantry/shared/reports/report-document';
import { fillReport } from '@gantry/shared/reports/report-fill';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { readableProgramme } from '../programmes/index.js';
import { meetingDate, planRows, TimelineQueries } from '../timeline/index.js';
import type {
  CommitteeReportRowType,
  CommitteeReportType,
  ReportAgendaItemType,
  ReportFillType,
} from './committee-report.types.js';
import { AGENDA_ITEMS, DECIDED, REPORTS } from './committee-reports.sql.js';
import {
  type ReportFlat,
  reportFacts,
  reportFlat,
  reportRow,
  reportValues,
  reportView,
} from './report-view.js';
import { allowReport, reachReport } from './stored-report.js';

const OVER: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/** What can be asked about reports. */
@Injectable()
export class CommitteeReportsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
    private readonly timeline: TimelineQueries,
  ) {}

  /** The reports of a programme that the reader may see, those for the latest meeting first. */
  async ofProgramme(actor: SignedIn, programmeId: string): Promise<CommitteeReportRowType[]> {
    const { id, filter } = await readableProgramme(this.db.manager, actor, programmeId);
    const values = reportValues(actor.officeId, id, null, filter);
    const rows = await this.pool.rows<ReportFlat>('reports of programme', REPORTS, values);
    return rows.map(reportRow);
  }

  one(actor: SignedIn, id: string): Promise<CommitteeReportType> {
    return reportView(this.db.manager, actor, uuidOf(id));
  }

  /** The report as a document, dated to the day on which it became final, a draft to today. */
  async document(actor: SignedIn, id: string): Promise<DocumentModel> {
    const { row, programme, today } = await reportFlat(this.db.manager, actor, uuidOf(id));
    const on = row.finalised_on ?? today;
    return reportDocument(reportFacts(row), { edition: row.edition, state: row.state, programme, on });
  }

  /** Nothing exempt goes into a report that is not exempt itself, whoever writes it. */
  async fill(actor: SignedIn, id: string): Promise<ReportFillType> {
    const { report, programme } = await reachReport(this.db.manager, actor, uuidOf(id));
    allowReport(actor, report);
    const isExempt = report.classification === 'EXEMPT';
    const plan = await this.timeline.plan(actor, programme.id);
    const { classes, exemptBodyIds } = programme.filter;
    const decided = await this.pool.rows<{ code: string; title: string; body: string; on: string | null }>(
      'decisions for a report',
      DECIDED,
      [
        actor.officeId,
        programme.id,
        isExempt ? classes : classes.filter((one) => one !== 'EXEMPT'),
        isExempt ? exemptBodyIds : [],
      ],
    );
    const [purpose] = await this.pool.rows<{ purpose: string | null }>(
      'purpose of programme',
      'select purpose from programme where office_id = $1 and id = $2',
      [actor.officeId, programme.id],
    );
    const bodies = await this.pool.rows<{ id: string; name: string }>(
      'names of bodies',
      'select id, name from body where office_id = $1',
      [actor.officeId],
    );
    const names = new Map(bodies.map(({ id: bodyId, name }) => [bodyId, name]));
    const filled = fillReport({
      today: day(programme.today),
      programme: programme.name,
      purpose: purpose?.purpose ?? null,
      decisions: decided.map((one) => ({ ...one, on: one.on === null ? null : day(one.on) })),
      meetings: plan.meetings.map((meeting) => ({
        title: meeting.title,
        body: names.get(meeting.body_id) ?? '',
        date: meetingDate(meeting),
        isCancelled: meeting.state === 'CANCELLED' || meeting.state === 'POSTPONED',
      })),
      scenarios: plan.scenarios.map((one) => ({
        number: one.number,
        name: one.name,
        condition: one.branch_condition,
        isWorking: one.state === 'WORKING',
      })),
      items: planRows(plan)
        .filter(({ item }) => isExempt || item.classification !== 'EXEMPT')
        .filter(({ scenario }) => scenario === null || scenario.state === 'WORKING')
        .map(({ item, forecast, state }) => ({
          title: item.title,
          date: forecast,
          isOpen: !OVER.has(state),
        })),
    });
    return {
      ...filled,
      timetable: filled.timetable.map(({ meeting, date }) => ({ meeting, date: planDateView(date) })),
    };
  }

  /** Where the recommendations could go. */
  async agendaItems(actor: SignedIn, id: string): Promise<ReportAgendaItemType[]> {
    const { report, programme } = await reachReport(this.db.manager, actor, uuidOf(id));
    const { classes, exemptBodyIds } = programme.filter;
    return this.pool.rows<ReportAgendaItemType>('agenda items for a report', AGENDA_ITEMS, [
      ...[actor.officeId, report.bodyId, programme.id],
      ...[classes, exemptBodyIds],
    ]);
  }
}
