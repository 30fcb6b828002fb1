import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { type Day, day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { resolveOffset } from '@gantry/shared/dates/resolve-offset';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { GateFacts } from '@gantry/shared/rag/rag';
import { papersDue } from './papers-due.js';
import type { ItemRow, MeetingRow, PlanFacts, ScenarioRow } from './plan-facts.js';

/** An item as one scenario sees it, with its dates and before any colour. */
export interface DatedRow {
  item: ItemRow;
  scenario: ScenarioRow | null;
  meeting: MeetingRow | null;
  baseline: PlanDate | null;
  forecast: PlanDate | null;
  /** The item that the forecast is counted from; null where it stands on its own or comes from a meeting. */
  forecastAnchorId: string | null;
  actual: PlanDate | null;
}

const CLOSED: ReadonlySet<ItemRow['state']> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

type Link = PlanFacts['links'][number];

/**
 * What the paper of each decision still waits for. Where the office agreed how a late paper comes to that meeting, it is
 * no longer waited for; what the reader may not see is not told of.
 */
export function gatesOf(
  facts: PlanFacts,
  rows: readonly DatedRow[],
  calendar: WorkingCalendar,
): (row: DatedRow) => GateFacts | null {
  const needs = new Map<string, Link[]>();
  for (const link of facts.links)
    if (link.needed_for === 'PAPER')
      needs.set(link.successor_id, [...(needs.get(link.successor_id) ?? []), link]);
  const rowsOf = new Map<string, DatedRow[]>();
  for (const row of rows) rowsOf.set(row.item.id, [...(rowsOf.get(row.item.id) ?? []), row]);
  const working = facts.scenarios.find(({ state }) => state === 'WORKING')?.id;

  return (row) => {
    const { meeting, scenario } = row;
    const links = needs.get(row.item.id);
    if (!links || meeting === null) return null;
    const due = papersDue(meeting, facts);
    if (due === null || meeting.earliest === null) return null;
    const waits = links
      .filter((link) => link.scenario_id === null || link.scenario_id === scenario?.id)
      .filter((link) => link.late_route === null || link.late_meeting_id !== meeting.id)
      .flatMap((link) => {
        const seen = rowSeen(rowsOf.get(link.predecessor_id) ?? [], scenario?.id ?? working);
        return seen === null || seen.actual !== null || CLOSED.has(seen.item.state) ? [] : [{ link, seen }];
      });
    const ready = waits.map(({ link, seen }) => readyOn(link, seen, calendar));
    return {
      meeting: `${meeting.title} on ${writeDay(day(meeting.earliest))}`,
      papersDue: day(due),
      readyOn: ready.some((each) => each === null) ? null : latestOf(ready),
      waitsFor: waits.map(({ seen: { item } }) => ({ id: item.id, code: item.code, title: item.title })),
    };
  };
}

/** The row of a scenario, or the one that all scenarios share. */
function rowSeen(rows: readonly DatedRow[], scenarioId: string | undefined): DatedRow | null {
  return (
    rows.find(({ scenario }) => scenario !== null && scenario.id === scenarioId) ??
    rows.find(({ scenario }) => scenario === null) ??
    null
  );
}

function readyOn(link: Link, { forecast, baseline }: DatedRow, calendar: WorkingCalendar): Day | null {
  const stated = forecast ?? baseline;
  if (stated === null) return null;
  const isFromStart = link.kind === 'SS' || link.kind === 'SF';
  const at = isFromStart ? (stated.earliest ?? stated.latest) : stated.latest;
  if (at === null || link.lag_max === 0) return at;
  const offset = { min: link.lag_min, max: link.lag_max, unit: link.lag_unit };
  const anchor = { ...stated, earliest: at, latest: at };
  return resolveOffset({ ...stated, shape: 'RELATIVE', offset }, anchor, calendar).latest;
}

function latestOf(days: readonly (Day | null)[]): Day | null {
  return days.reduce(
    (found, each) => (found === null || (each !== null && each > found) ? each : found),
    null,
  );
}
