import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import type { Offset, PlanDate } from '@gantry/shared/dates/plan-date';
import { resolveOffset } from '@gantry/shared/dates/resolve-offset';
import { type PlanDateColumns, planDateOf } from '../../platform/dates/plan-date-columns.js';

/** A row as it was on some day: its columns as the history keeps them. Null where it was taken away. */
export interface Image {
  entity: 'plan_item' | 'scenario_item' | 'scenario' | 'meeting';
  id: string;
  image: Record<string, string | number | boolean | null> | null;
}

/** A statement as stored. */
export interface StatementRow extends PlanDateColumns {
  id: string;
  anchorId: string | null;
  offsetMin: number | null;
  offsetMax: number | null;
  offsetUnit: Offset['unit'] | null;
  reason: string;
  isInterpretation: boolean;
}

/** What was expected of an item then, and why. */
export interface Expected {
  date: PlanDate | null;
  why: string | null;
  isInterpretation: boolean;
  /** What the item was called that the date is counted from. */
  anchorName?: string | undefined;
}

/** A row of the plan as it stood: an item, under a scenario where scenarios differed about it. */
export interface KnownRow {
  itemId: string;
  code: string;
  title: string;
  scenarioNumber: number | null;
  expected: Expected;
  actual: PlanDate | null;
}

const NOTHING: Expected = { date: null, why: null, isInterpretation: false };
/** Dates counted from dates counted from dates: further back nobody follows. */
const MOST_STEPS = 200;

type Columns = NonNullable<Image['image']>;

/** The plan as it stood once some images of its rows have been taken in. Pure: no database, no clock. */
export class KnownPlan {
  private readonly rowsOf = {
    plan_item: new Map<string, Columns>(),
    scenario_item: new Map<string, Columns>(),
    scenario: new Map<string, Columns>(),
    meeting: new Map<string, Columns>(),
  };
  private readonly statements: ReadonlyMap<string, StatementRow>;

  constructor(
    statements: readonly StatementRow[],
    private readonly calendar: WorkingCalendar,
  ) {
    this.statements = new Map(statements.map((row) => [row.id, row]));
  }

  take({ entity, id, image }: Image): void {
    if (image === null) this.rowsOf[entity].delete(id);
    else this.rowsOf[entity].set(id, image);
  }

  has(itemId: string): boolean {
    return this.rowsOf.plan_item.has(itemId);
  }

  actual(itemId: string): PlanDate | null {
    return this.stated(text(this.rowsOf.plan_item.get(itemId)?.actual_date_id)).date;
  }

  /** What the scenario expects that the plan worked to then. */
  expected(itemId: string): Expected {
    const working = [...this.rowsOf.scenario].filter(([, row]) => row.state === 'WORKING').map(([id]) => id);
    const overlay = this.overlays(itemId).find((row) => working.includes(String(row.scenario_id)));
    return this.under(itemId, overlay ?? null, new Set());
  }

  /** Every row that the plan had, in the order of its items. */
  rows(): KnownRow[] {
    const items = [...this.rowsOf.plan_item]
      .filter(([, item]) => item.archived_at === null && !GONE.has(String(item.state)))
      .sort(
        ([, a], [, b]) =>
          Number(a.position) - Number(b.position) || (String(a.code) < String(b.code) ? -1 : 1),
      );
    return items.flatMap(([itemId, item]) => {
      const actual = this.actual(itemId);
      return this.views(itemId).map(({ scenarioNumber, overlay }) => ({
        itemId,
        code: String(item.code),
        title: String(item.title),
        scenarioNumber,
        expected: this.under(itemId, overlay, new Set()),
        actual,
      }));
    });
  }

  private views(itemId: string): { scenarioNumber: number | null; overlay: Columns | null }[] {
    const overlays = this.overlays(itemId);
    if (overlays.length === 0) return [{ scenarioNumber: null, overlay: null }];
    return [...this.rowsOf.scenario]
      .filter(([, scenario]) => scenario.state !== 'CLOSED')
      .map(([id, scenario]) => ({
        scenarioNumber: Number(scenario.number),
        overlay: overlays.find(({ scenario_id }) => scenario_id === id) ?? null,
      }))
      .filter(({ overlay }) => overlay?.is_present !== false)
      .sort((a, b) => a.scenarioNumber - b.scenarioNumber);
  }

  /** A scenario whose own date was taken back again agrees with the plan. */
  private overlays(itemId: string): Columns[] {
    return [...this.rowsOf.scenario_item.values()].filter(
      (row) =>
        row.plan_item_id === itemId &&
        (row.is_present === false ||
          [row.meeting_id, row.forecast_date_id, row.baseline_date_id].some(Boolean)),
    );
  }

  private under(itemId: string, overlay: Columns | null, inside: ReadonlySet<string>): Expected {
    const item = this.rowsOf.plan_item.get(itemId);
    if (!item) return NOTHING;
    const meeting = this.rowsOf.meeting.get(text(overlay?.meeting_id) ?? text(item.meeting_id) ?? '');
    if (meeting)
      return { date: dateOfMeeting(meeting), why: text(meeting.state_reason), isInterpretation: false };
    return this.stated(
      text(overlay?.forecast_date_id) ?? text(item.forecast_date_id),
      new Set([...inside, itemId]),
    );
  }

  private stated(id: string | null, inside: ReadonlySet<string> = new Set()): Expected {
    const row = id === null ? undefined : this.statements.get(id);
    if (!row) return NOTHING;
    const { offsetMin: min, offsetMax: max, offsetUnit: unit, anchorId, reason, isInterpretation } = row;
    const offset = min === null || max === null || unit === null ? null : { min, max, unit };
    const date = planDateOf(row, offset);
    if (date?.shape !== 'RELATIVE' || anchorId === null) return { date, why: reason, isInterpretation };
    const anchorName = text(this.rowsOf.plan_item.get(anchorId)?.title) ?? undefined;
    const said = { why: reason, isInterpretation, anchorName };
    if (inside.has(anchorId) || inside.size > MOST_STEPS) return { date, ...said };
    const from = this.actual(anchorId) ?? this.under(anchorId, null, inside).date;
    return { date: resolveOffset(date, from, this.calendar), ...said };
  }
}

const GONE: ReadonlySet<string> = new Set(['CANCELLED', 'SUPERSEDED']);

function text(value: Columns[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function dateOfMeeting(row: Columns): PlanDate | null {
  return planDateOf({
    dateText: text(row.date_text),
    dateShape: text(row.date_shape) as PlanDateColumns['dateShape'],
    dateConfidence: text(row.date_confidence) as PlanDateColumns['dateConfidence'],
    earliest: text(row.earliest),
    latest: text(row.latest),
    datePrecision: text(row.date_precision) as PlanDateColumns['datePrecision'],
    dateCalendar: text(row.date_calendar) as PlanDateColumns['dateCalendar'],
    edtf: text(row.edtf),
    isYearInferred: row.is_year_inferred === true,
    dateNote: text(row.date_note),
  });
}

/** The statements that some images point at. */
export function statementIds(images: readonly Image[]): string[] {
  const found = images.flatMap(({ image }) => [text(image?.forecast_date_id), text(image?.actual_date_id)]);
  return [...new Set(found.filter((id) => id !== null))];
}
