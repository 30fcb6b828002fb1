import { workingDaysBetween } from '@gantry/shared/calendar/working-days';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { describeSlip } from '@gantry/shared/dates/slip';
import { writeDay } from '@gantry/shared/dates/write-day';
import { decisionStanding } from '@gantry/shared/governance/decision-standing';
import { decisionStateWords, isRecommendation } from '@gantry/shared/governance/decision-states';
import { outcomeWords } from '@gantry/shared/governance/outcomes';
import type { RecordRef } from '@gantry/shared/packs/pack-content';
import type {
  PackActionRow,
  PackDate,
  PackDecisionNeededRow,
  PackDecisionRow,
  PackIssueRow,
  PackItemRow,
  PackRiskRow,
  PackWorkstreamRow,
} from '@gantry/shared/packs/pack-rows';
import { overdueWords } from '@gantry/shared/rag/overdue';
import type { Rag } from '@gantry/shared/rag/rag';
import { isTbc } from '@gantry/shared/timeline/when';
import type { ActionType } from '../actions/index.js';
import type { DecisionRowType } from '../decisions/index.js';
import type { ForwardEntryType } from '../forward-plan/index.js';
import type { IssueRowType } from '../issues/index.js';
import { dateWords, expectedOf, isDateTbc, isOpen, type OverviewType, titlesOf } from '../overview/index.js';
import type { RiskRowType } from '../risks/index.js';
import { type PlanFacts, type PlanRow, planCalendar, planRows } from '../timeline/index.js';

/** A record as lists refer to it: `folder` is the address of its page. */
export function refOf(
  programme: { code: string },
  entity: string,
  folder: string,
  { id, version }: { id: string; version: number },
): RecordRef {
  return { entity, id, version, path: `/p/${programme.code}/${folder}/${id}` };
}

/** A day of the database in words. */
export function dayWords(iso: string | null): PackDate | null {
  return iso === null ? null : { text: writeDay(day(iso)), day: iso };
}

/** The day where it is one certain day; null for every window, offset and date to be confirmed. */
export function certainDay(date: PlanDate | null): string | null {
  if (date === null || date.shape !== 'DAY' || date.latest === null) return null;
  return isTbc(date.confidence) ? null : isoDay(date.latest);
}

/** Every item, once for each scenario that dates it apart. */
export function itemRows(plan: PlanFacts): PackItemRow[] {
  const titles = titlesOf(plan);
  const workstreams = new Map(plan.groups.map(({ id, title }) => [id, title]));
  const calendar = planCalendar(plan);
  const between = (from: Day, to: Day) => workingDaysBetween(from, to, calendar);
  const working = plan.scenarios.find(({ state }) => state === 'WORKING') ?? plan.scenarios[0];
  return planRows(plan).map((row) => {
    const { item, scenario, status, verdict } = row;
    const expected = expectedOf(row);
    return {
      ref: refOf(plan.programme, 'plan_item', 'items', item),
      code: item.code,
      title: item.title,
      kind: item.kind,
      workstream: workstreams.get(item.workstream_id ?? '') ?? null,
      scenario: scenario === null ? null : `Scenario ${scenario.number}`,
      isWorking: scenario === null || scenario.id === working?.id,
      isOpen: isOpen(row),
      isTbc: isDateTbc(row),
      isProtected: item.is_protected,
      baseline: baselineOf(row, titles),
      expected: expected === null ? null : { text: dateWords(row, titles), day: certainDay(expected) },
      slip: {
        days: row.slip.isKnown ? row.slip.workingDays.to : null,
        words: describeSlip(row.slip),
      },
      overdue: overdueWords(verdict, between),
      shown: status.shown,
      computed: verdict.rag,
      computedWhy: verdict.sentence,
      reported: item.r_rag,
      reportedOn: item.r_on,
      differenceReason: item.r_override_reason,
      narrative: item.r_narrative,
      pathToGreen: item.r_path,
      owner: item.owner,
    };
  });
}

function baselineOf(
  { baseline, item, ...row }: PlanRow,
  titles: ReadonlyMap<string, string>,
): PackDate | null {
  if (baseline === null) return null;
  const alone = { ...row, item, baseline, actual: null, forecast: null };
  return { text: dateWords(alone, titles), day: certainDay(baseline) };
}

/** The workstreams as the overview has them. */
export function workstreamRows(
  programme: { code: string },
  { workstreams }: OverviewType,
  versions: ReadonlyMap<string, number>,
): PackWorkstreamRow[] {
  return workstreams.map(({ id, title, depth, items, computed, reported, next }) => ({
    ref: {
      entity: 'workstream',
      id,
      version: versions.get(id) ?? 1,
      path: `/p/${programme.code}/milestones?workstream=${id}`,
    },
    title,
    depth,
    computed: computed.rag as Rag,
    computedWhy: computed.sentence,
    reported: (reported?.rag ?? null) as Rag | null,
    items,
    red: computed.red,
    amber: computed.amber,
    stale: computed.stale,
    tbc: computed.tbc,
    next: next === null ? null : `${next.code} ${next.title}, ${next.when}`,
  }));
}

/** Decisions to come that this reader may read; those withheld are counted elsewhere. */
export function neededRows(
  programme: { code: string },
  entries: readonly ForwardEntryType[],
  today: string,
  versionOf: (itemId: string) => number,
): PackDecisionNeededRow[] {
  return entries.flatMap((entry) => {
    if (entry.isWithheld || entry.title === null) return [];
    const { planItemId, meetingId, when } = entry;
    const ref =
      planItemId !== null
        ? refOf(programme, 'plan_item', 'items', { id: planItemId, version: versionOf(planItemId) })
        : entry.agendaItemId !== null && meetingId !== null
          ? {
              entity: 'agenda_item',
              id: entry.agendaItemId,
              version: entry.version ?? 1,
              path: `/p/${programme.code}/meetings/${meetingId}`,
            }
          : null;
    const isDay = when?.shape === 'DAY' && !isTbc(when.confidence);
    return [
      {
        ref,
        title: entry.title,
        asked: entry.decisionNeeded,
        body: entry.bodyName,
        meetingId,
        meeting: entry.meetingTitle,
        scenario: entry.scenarioNumber === null ? null : `Scenario ${entry.scenarioNumber}`,
        when: { text: entry.whenWords, day: isDay ? when.latest : null },
        papersDue: dayWords(entry.papersDueOn),
        clearDaysLeft: entry.clearDaysLeft,
        next: entry.nextSentence,
        nextDue: nextDueOf(entry),
        status: statusOf(entry, day(today)),
        late: entry.late,
      },
    ];
  });
}

function statusOf({ when, nextStep, nextDueOn, late }: ForwardEntryType, today: Day): string {
  const isPast = nextStep !== null && nextStep !== 'DECISION' && nextDueOn !== null && day(nextDueOn) < today;
  const { words } = decisionStanding(
    {
      earliest: when?.earliest ? day(when.earliest) : null,
      latest: when?.latest ? day(when.latest) : null,
      arePapersLate: late.length > 0 || isPast,
    },
    today,
  );
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const nextDueOf = ({ nextStep, nextDueOn }: ForwardEntryType): PackDecisionNeededRow['nextDue'] =>
  nextStep === null || nextDueOn === null ? null : { step: nextStep, on: nextDueOn };

/** What was decided; a recommendation is none yet. */
export function decisionRows(
  programme: { code: string },
  rows: readonly DecisionRowType[],
): PackDecisionRow[] {
  return rows
    .filter(({ state }) => !isRecommendation(state))
    .map((row) => ({
      ref: refOf(programme, 'decision', 'decisions', row),
      id: row.id,
      code: row.code,
      title: row.title,
      body: row.bodyName,
      bodyId: row.bodyId,
      meetingId: row.meetingId,
      takenOn: dayWords(row.takenOn),
      outcome: outcomeWords(row.outcome),
      state: decisionStateWords(row.state),
      effect: row.effectSentence,
      conditions: row.conditionCount,
      openConditions: row.openConditionCount,
    }));
}

const ACTION_WORDS: Record<ActionType['state'], string> = {
  OPEN: 'Open',
  IN_PROGRESS: 'In progress',
  COMPLETE: 'Reported as done',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export function actionRows(programme: { code: string }, rows: readonly ActionType[]): PackActionRow[] {
  return rows.map((row) => ({
    ref: refOf(programme, 'action_item', 'actions', row),
    code: row.code,
    title: row.title,
    decisionId: row.decisionId,
    decision: row.decisionCode,
    body: row.bodyName,
    owner: row.owner,
    due: dayWords(row.dueOn) as PackDate,
    state: ACTION_WORDS[row.state],
    isOverdue: row.standing === 'OVERDUE',
    isOpen: row.state === 'OPEN' || row.state === 'IN_PROGRESS',
  }));
}

export function riskRowsOf(programme: { code: string }, rows: readonly RiskRowType[]): PackRiskRow[] {
  return rows
    .filter(({ state }) => state !== 'DRAFT')
    .map((row) => ({
      ref: refOf(programme, 'risk', 'risks', row),
      code: row.code,
      title: row.title,
      workstream: row.workstreamName,
      owner: row.ownerName,
      likelihood: row.current.likelihood as PackRiskRow['likelihood'],
      consequence: row.current.consequence as PackRiskRow['consequence'],
      score: row.current.score,
      band: row.current.band,
      target:
        row.target === null
          ? null
          : `${row.target.score}${row.targetOn ? ` by ${dayWords(row.targetOn)?.text}` : ''}`,
      reviewDue: dayWords(row.reviewDueOn),
      isStale: row.isStale,
      isOpen: row.state !== 'CLOSED',
    }));
}

export function issueRowsOf(programme: { code: string }, rows: readonly IssueRowType[]): PackIssueRow[] {
  return rows.map((row) => {
    const endings = [row.resolution, row.closeReason].filter((words) => words !== null);
    return {
      ref: refOf(programme, 'issue', 'issues', row),
      code: row.code,
      title: row.title,
      workstream: row.workstreamName,
      owner: row.ownerName,
      severity: row.severity as PackIssueRow['severity'],
      state: row.state,
      target: dayWords(row.targetOn),
      isOverdue: row.isOverdue,
      ending: endings.length === 0 ? null : endings.join(' '),
      endedOn: dayWords(row.closedOn ?? row.resolvedOn),
    };
  });
}
