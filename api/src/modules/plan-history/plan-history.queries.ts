import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { readFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { calendarBookOf } from '../calendars/index.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { type PlanFacts, type PlanRow, planCalendar, planRows, TimelineQueries } from '../timeline/index.js';
import { comparedDays, type Days, dayProblem } from './compare-days.js';
import { type Image, KnownPlan, type StatementRow, statementIds } from './known-plan.js';
import { COUNTED_FROM, FIRST_DAY, HAPPENED_TO, PLAN_AT, STATEMENTS } from './plan-history.sql.js';
import type { DayComparisonType, MilestoneTrendsType, MilestoneTrendType } from './plan-history.types.js';
import { type DatedImage, historiesOf, trendView } from './trend-view.js';

/** More lines than this nobody tells apart. */
const MOST_TRENDS = 12;

/** The plan as it was known on past days: one day against another, and how each expected date moved. */
@Injectable()
export class PlanHistoryQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
    private readonly timelines: TimelineQueries,
  ) {}

  /** What was known on one day against what was known on another; left out, today. */
  async compareDays(
    actor: SignedIn,
    programmeId: string,
    from: string,
    other: string | null,
  ): Promise<DayComparisonType> {
    const programme = await readableProgramme(this.db.manager, actor, programmeId);
    const { officeId } = actor;
    const { today } = programme;
    const [first] = await this.pool.rows<{ day: string | null }>('history first day', FIRST_DAY, [
      officeId,
      programme.id,
    ]);
    const days: Days = { from, to: other ?? today, firstDay: first?.day ?? today, today };
    const problem = dayProblem(days);
    if (problem !== null) return { ...days, problem, summary: '', rows: [] };
    const calendar = calendarFor(await calendarBookOf(this.db.manager, officeId), {
      programmeId: programme.id,
    });
    const [before, after] = await Promise.all([
      this.planAt(officeId, programme, days.from, calendar),
      this.planAt(officeId, programme, days.to, calendar),
    ]);
    return comparedDays(days, { before, after }, calendar);
  }

  /** How the expected dates of these items moved; of the protected ones and the gates that moved where none is named. */
  async trends(actor: SignedIn, programmeId: string, itemIds: string[] | null): Promise<MilestoneTrendsType> {
    if (itemIds !== null && itemIds.length > MOST_TRENDS)
      throw badInput('itemIds', `Ask for ${MOST_TRENDS} items at the most.`);
    const facts = await this.timelines.plan(actor, programmeId);
    const rows = rowsWorkedTo(facts);
    const asked =
      itemIds === null
        ? rows.filter(({ item }) => item.is_protected || item.kind === 'GATE')
        : rowsOf(itemIds, rows);
    const trends = await this.trendsOf(actor, facts, asked);
    const chosen = itemIds === null ? trends.filter(isWorthShowing).slice(0, MOST_TRENDS) : trends;
    return { today: facts.programme.today, trends: chosen };
  }

  private async trendsOf(
    actor: SignedIn,
    facts: PlanFacts,
    rows: readonly PlanRow[],
  ): Promise<MilestoneTrendType[]> {
    const { officeId } = actor;
    const { programme } = facts;
    const filter = readFilter(actor, programme.id);
    if (!filter) throw notFound('programme');
    const ids = rows.map(({ item }) => item.id);
    const known = new Set(facts.items.map(({ id }) => id));
    const counted = await this.pool.rows<{ id: string }>('history counted from', COUNTED_FROM, [
      officeId,
      ids,
    ]);
    const readable = counted.map(({ id }) => id).filter((id) => known.has(id));
    const [images, statements] = await Promise.all([
      this.pool.rows<DatedImage>('history events', HAPPENED_TO, [
        officeId,
        programme.id,
        readable,
        facts.meetings.map(({ id }) => id),
        filter.classes,
        filter.exemptWorkstreamIds,
        filter.exemptBodyIds,
      ]),
      this.pool.rows<StatementRow>('history statements', STATEMENTS, [officeId, [], readable]),
    ]);
    const calendar = planCalendar(facts);
    const histories = historiesOf(ids, images, new KnownPlan(statements, calendar));
    return rows.map((row) => trendView(row, histories.get(row.item.id)!, programme.today, calendar));
  }

  private async planAt(
    officeId: string,
    { id, filter }: ReadableProgramme,
    on: string,
    calendar: WorkingCalendar,
  ): Promise<KnownPlan> {
    const { classes, exemptWorkstreamIds, exemptBodyIds } = filter;
    const images = await this.pool.rows<Image>('history plan at', PLAN_AT, [
      officeId,
      id,
      on,
      classes,
      exemptWorkstreamIds,
      exemptBodyIds,
    ]);
    const statements = await this.pool.rows<StatementRow>('history statements', STATEMENTS, [
      officeId,
      statementIds(images),
      [],
    ]);
    const plan = new KnownPlan(statements, calendar);
    for (const image of images) plan.take(image);
    return plan;
  }
}

/** One row an item: that of the scenario the plan works to, else the first. */
function rowsWorkedTo(facts: PlanFacts): PlanRow[] {
  const chosen = new Map<string, PlanRow>();
  for (const row of planRows(facts))
    if (!chosen.has(row.item.id) || row.scenario?.state === 'WORKING') chosen.set(row.item.id, row);
  return [...chosen.values()];
}

/** What is not in the plan and what is not the reader's to see are not there alike. */
function rowsOf(itemIds: readonly string[], rows: readonly PlanRow[]): PlanRow[] {
  const ids = new Set(itemIds);
  const found = rows.filter(({ item }) => ids.has(item.id));
  if (found.length < ids.size) throw notFound('item');
  return found;
}

function isWorthShowing({ isProtected, moves, end }: MilestoneTrendType): boolean {
  return isProtected || moves > 0 || end !== null;
}
