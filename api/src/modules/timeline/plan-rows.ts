import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { type WorkingCalendar, workingDaysBetween } from '@gantry/shared/calendar/working-days';
import { addDays, type Day, day } from '@gantry/shared/dates/day';
import { type Slip, slip } from '@gantry/shared/dates/slip';
import { effectiveState, type PlanItemState } from '@gantry/shared/governance/plan-item-states';
import { type MilestoneFacts, milestoneRag } from '@gantry/shared/rag/milestone-rag';
import type { RagRisk, RagTolerances, RagVerdict } from '@gantry/shared/rag/rag';
import { type ReportedStatus, type ShownStatus, shownStatus } from '@gantry/shared/rag/reported-rag';
import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { rate } from '@gantry/shared/risk/risk-matrix';
import { type DatedRow, gatesOf } from './plan-gates.js';
import type { ItemRow, OverlayRow, PlanFacts, ScenarioRow } from './plan-facts.js';
import { AnchoredDates, dateUnder, meetingDate } from './plan-row-dates.js';

/** An item as one scenario sees it: once where scenarios agree, once each where they differ. */
export interface PlanRow extends DatedRow {
  state: PlanItemState | 'MISSED';
  /** What its colour stands on, for whoever explains it. */
  ragFacts: MilestoneFacts;
  verdict: RagVerdict;
  status: ShownStatus;
  slip: Slip;
}

/** The working days by which a programme counts: those of its office, with its own exceptions. */
export function planCalendar({ calendar, programme }: PlanFacts): WorkingCalendar {
  return calendarFor(calendar, { programmeId: programme.id });
}

export function tolerancesOf(programme: PlanFacts['programme']): RagTolerances {
  return {
    green: programme.green_tolerance_days,
    amber: programme.amber_tolerance_days,
    tbcWithinDays: programme.tbc_within_days,
    horizonDays: programme.horizon_days,
    gateMarginDays: programme.gate_margin_days,
  };
}

const known = new WeakMap<PlanFacts, readonly PlanRow[]>();

/**
 * Puts the flat rows together and lets the rule book say colour, state and slip of each. Pure: no database, no clock; and
 * done once for a plan that is given out again.
 */
export function planRows(facts: PlanFacts): readonly PlanRow[] {
  const found = known.get(facts) ?? rowsOf(facts);
  known.set(facts, found);
  return found;
}

function rowsOf(facts: PlanFacts): PlanRow[] {
  const calendar = planCalendar(facts);
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  const dates = new AnchoredDates(facts.items, meetings, calendar);
  const overlays = groupBy(facts.overlays.filter(saysSomething), (overlay) => overlay.plan_item_id);
  const threats = threatsOf(facts);
  const today = day(facts.programme.today);
  const periodFrom = addDays(today, -facts.programme.stale_after_days);
  const tolerances = tolerancesOf(facts.programme);
  const count = (from: Day, to: Day) => workingDaysBetween(from, to, calendar);

  const readable = new Set(facts.items.map((item) => item.id));
  const dated: DatedRow[] = [];
  for (const item of facts.items) {
    const actual = dateUnder(item, 'a');
    for (const { scenario, overlay } of viewsOf(overlays.get(item.id), facts.scenarios)) {
      const meeting = meetings.get(overlay?.meeting_id ?? item.meeting_id ?? '') ?? null;
      const ofScenario = overlay && dates.forecast(overlay);
      const forecast = meeting ? meetingDate(meeting) : (ofScenario ?? dates.forecast(item));
      const anchorId = ofScenario ? overlay.f_anchor : item.f_anchor;
      const baseline = (overlay && dates.baseline(overlay)) ?? dates.baseline(item);
      // Whoever may not see the anchor is not told its id.
      const forecastAnchorId = meeting || !readable.has(anchorId ?? '') ? null : anchorId;
      dated.push({ item, scenario, meeting, baseline, forecast, forecastAnchorId, actual });
    }
  }
  const gates = gatesOf(facts, dated, calendar);
  return dated.map((row) => {
    const { item, baseline, forecast, actual, meeting } = row;
    const { state } = item;
    const ragFacts: MilestoneFacts = {
      state,
      baseline,
      forecast,
      actual,
      isEvidenceAccepted: state === 'COMPLETE',
      isProtected: item.is_protected,
      isAtMeeting: meeting !== null,
      risks: threats.get(item.id) ?? [],
      gate: gates(row),
    };
    const verdict = milestoneRag(ragFacts, tolerances, today, count);
    return {
      ...row,
      state: effectiveState(state, forecast ?? baseline, actual, today),
      ragFacts,
      verdict,
      status: shownStatus(verdict, reportOf(item), periodFrom, today),
      slip: slip(baseline, actual ?? forecast, calendar, actual ? 'actual' : 'forecast'),
    };
  });
}

/** What an owner last said of an item, as the rule book wants it. */
export function reportOf(item: ItemRow): ReportedStatus | null {
  if (item.r_rag === null || item.r_on === null) return null;
  const hasPath = item.r_path !== null && item.r_path_owner !== null && item.r_path_due !== null;
  return {
    rag: item.r_rag,
    reportedOn: day(item.r_on),
    overrideReason: item.r_override_reason,
    overrideUntil: item.r_override_until === null ? null : day(item.r_override_until),
    pathToGreen: hasPath
      ? {
          action: item.r_path as string,
          owner: item.r_path_owner as string,
          due: day(item.r_path_due as string),
        }
      : null,
  };
}

interface View {
  scenario: ScenarioRow | null;
  overlay: OverlayRow | null;
}

const TRUNK: readonly View[] = [{ scenario: null, overlay: null }];

function viewsOf(
  overlays: readonly OverlayRow[] | undefined,
  scenarios: readonly ScenarioRow[],
): readonly View[] {
  if (!overlays) return TRUNK;
  const views: View[] = [];
  for (const scenario of scenarios) {
    const overlay = overlays.find((each) => each.scenario_id === scenario.id) ?? null;
    if (overlay?.is_present !== false) views.push({ scenario, overlay });
  }
  return views;
}

/** A scenario whose own date was taken back again agrees with the plan. */
function saysSomething({ is_present, meeting_id, f_text, b_text }: OverlayRow): boolean {
  return !is_present || meeting_id !== null || f_text !== null || b_text !== null;
}

/** The open risks to each item, as the matrix of the programme rates them now. */
function threatsOf(facts: PlanFacts): Map<string, RagRisk[]> {
  const bands = facts.programme.risk_bands ?? DEFAULT_BANDS;
  const threats = new Map<string, RagRisk[]>();
  for (const { plan_item_id, risk_id: id, code, is_treated: isTreated, ...rating } of facts.risks) {
    const risk = { id, code, isTreated, ...rate(rating, bands) };
    const known = threats.get(plan_item_id);
    if (known) known.push(risk);
    else threats.set(plan_item_id, [risk]);
  }
  return threats;
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
