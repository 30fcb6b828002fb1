import { day } from '@gantry/shared/dates/day';
import { can } from '@gantry/shared/policy/policy';
import type { PeriodHand } from '@gantry/shared/reporting/period-states';
import { returnStanding } from '@gantry/shared/reporting/return-standing';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { momentsOfRows } from '../audit/index.js';
import type { ReadableProgramme } from '../programmes/index.js';
import { TimelineQueries } from '../timeline/index.js';
import { type PeriodFacts, periodView } from './period-view.js';
import { workedTo } from './plan-colours.js';
import { LINES, OWED, PERIODS, QUERIES, REMINDERS, RETURNS, STEPS } from './reporting.sql.js';
import type {
  PeriodReturnType,
  PeriodStepType,
  ReportingPeriodDetailType,
  ReportingPeriodType,
  ReportingType,
  ReturnsDueType,
} from './reporting.types.js';
import { insideProgramme } from './reporting-access.js';
import { reportingView } from './reporting-view.js';

type OwedRow = Omit<ReturnsDueType, 'standing'> & { graceUntil: string; today: string };

/** What can be asked about the reporting cycle. */
@Injectable()
export class ReportingQueries {
  constructor(
    private readonly db: DataSource,
    private readonly timelines: TimelineQueries,
  ) {}

  async reporting(actor: SignedIn, programmeId: string): Promise<ReportingType> {
    const { manager } = this.db;
    return reportingView(manager, actor, await insideProgramme(manager, actor, programmeId));
  }

  async periods(actor: SignedIn, programmeId: string): Promise<ReportingPeriodType[]> {
    const { id } = await insideProgramme(this.db.manager, actor, programmeId);
    return this.db.query(PERIODS, [actor.officeId, id, null]);
  }

  async period(actor: SignedIn, periodId: string): Promise<ReportingPeriodDetailType> {
    const [found]: { programmeId: string }[] = await this.db.query(
      'select programme_id as "programmeId" from reporting_period where office_id = $1 and id = $2',
      [actor.officeId, uuidOf(periodId)],
    );
    if (!found) throw notFound('period');
    const programme = await orNotFound('period', insideProgramme(this.db.manager, actor, found.programmeId));
    return periodView(await this.facts(actor, programme, periodId));
  }

  /** The returns of a period as flat rows with their lines and queries, for whatever is made of them; what this reader may not see is left out. */
  async periodReturns(actor: SignedIn, programmeId: string, periodId: string): Promise<PeriodReturnType[]> {
    const programme = await insideProgramme(this.db.manager, actor, programmeId);
    return periodView(await this.facts(actor, programme, uuidOf(periodId))).returns;
  }

  /** What the reader owes in the periods of a programme that can be answered. */
  async due(actor: SignedIn, programmeId: string): Promise<ReturnsDueType[]> {
    const { id } = await insideProgramme(this.db.manager, actor, programmeId);
    const rows: OwedRow[] = await this.db.query(OWED, [actor.officeId, id, actor.personId]);
    return rows
      .filter(({ lines, returns, queries }) => lines + returns.length + queries > 0)
      .map(({ graceUntil, today, ...row }) => ({
        ...row,
        standing: returnStanding(
          { state: 'STARTED', isLate: false },
          { cutOff: day(row.cutOffOn), graceUntil: day(graceUntil) },
          day(today),
        ),
      }));
  }

  private async facts(
    actor: SignedIn,
    { id, filter, isArchived, today }: ReadableProgramme,
    periodId: string,
  ): Promise<PeriodFacts> {
    const { officeId, personId } = actor;
    const own = [officeId, id, periodId];
    const readable = [filter.classes, filter.exemptWorkstreamIds, filter.exemptBodyIds];
    const [period]: ReportingPeriodType[] = await this.db.query(PERIODS, own);
    if (!period) throw notFound('period');
    const [returns, lines, queries, reminders, history, plan] = await Promise.all([
      this.db.query(RETURNS, [...own, personId]),
      this.db.query(LINES, [...own, personId, ...readable]),
      this.db.query(QUERIES, [...own, ...readable]),
      this.db.query(REMINDERS, own),
      this.db.query(STEPS, own),
      isArchived ? null : this.timelines.plan(actor, id),
    ]);
    const taken = history as Omit<PeriodStepType, 'asAtAfter'>[];
    const stepIds = taken.map((step) => step.id);
    const moments = await momentsOfRows(this.db.manager, actor.officeId, 'period_step', stepIds);
    const rows = plan === null ? [] : workedTo(plan);
    return {
      period,
      returns,
      lines,
      queries,
      reminders,
      history: taken.map((step) => ({ ...step, asAtAfter: moments.get(step.id) ?? null })),
      plan,
      rows,
      today,
      hands: handsOf(actor, id, isArchived),
    };
  }
}

function handsOf(actor: SignedIn, programmeId: string, isArchived: boolean): PeriodHand[] {
  if (isArchived) return [];
  const subject = { officeId: actor.officeId, programmeId };
  return [
    ...(can(actor, 'period:manage', subject) ? (['PMO'] as const) : []),
    ...(can(actor, 'period:approve', subject) ? (['SRO'] as const) : []),
  ];
}
