import { type Day, isoDay } from '@gantry/shared/dates/day';
import { backwardPass, planEnd, type Target } from '@gantry/shared/schedule/backward-pass';
import { compile } from '@gantry/shared/schedule/compile';
import { MODE } from '@gantry/shared/schedule/compiled';
import type { NetworkProblem } from '@gantry/shared/schedule/findings';
import { freeFloats, totalFloat } from '@gantry/shared/schedule/float';
import type { Network } from '@gantry/shared/schedule/network';
import { project } from '@gantry/shared/schedule/project';
import { targetOf } from '@gantry/shared/schedule/projection';
import { lateDates, type Schedule, scheduleOf } from '@gantry/shared/schedule/schedule';
import { type CausesByNode, causesOf } from '@gantry/shared/schedule/waits';
import { criticalNodes } from './critical-nodes.js';
import { explainItem } from './explain-item.js';
import { findingSentences, problemSentence } from './finding-sentences.js';
import type { ForecastItem } from './forecast-item.js';
import type { ForecastPlan, PlanItem } from './forecast-plan.js';
import { finishDayIn, lateFinishDayIn, lateStartDayIn, startDayIn } from './shown.js';
import { SummaryFloats } from './summary-float.js';
import { leavesBelow, summaryResult } from './summary-result.js';

export interface Forecast {
  items: ForecastItem[];
  /** The uid that late dates and floats are measured against; null for the end of the plan. */
  target: string | null;
  warnings: string[];
}

export type ForecastResult = { isDone: true; forecast: Forecast } | { isDone: false; reasons: string[] };

/** Forecasts a plan, or says in sentences why it cannot. */
export function forecast(plan: ForecastPlan, target: string | null): ForecastResult {
  const wanted = plan.items.find((item) => item.uid === target);
  const reason = targetProblem(plan, target);
  if (reason !== null) return { isDone: false, reasons: [reason] };
  const endId = wanted?.kind === 'summary' ? `${target}#target` : target;
  const compiled = compile(
    wanted?.kind === 'summary' ? withEndOf(plan.network, target!, endId!) : plan.network,
  );
  if (!compiled.isScheduled)
    return { isDone: false, reasons: compiled.problems.map((one) => problemSentence(one, plan.nameOf)) };
  const schedule = scheduleOf(compiled.net, 'likely');
  const against = targetOf(compiled.net, { nodeId: endId });
  project(schedule, against);
  return {
    isDone: true,
    forecast: {
      items: itemsOf(plan, schedule, measuredOf(plan, schedule, against), endId),
      target,
      warnings: warningsOf(plan, schedule, compiled.findings, endId),
    },
  };
}

/** Why this cannot be what a plan is measured against, or null. */
export function targetProblem(plan: ForecastPlan, target: string | null): string | null {
  if (target === null) return null;
  const wanted = plan.items.find((item) => item.uid === target);
  if (wanted === undefined) return `There is no item ${target} in this plan: give the uid of one that is.`;
  return wanted.leftOut === null ? null : `${target} cannot be the target: ${wanted.leftOut}`;
}

/** The plan with a point that follows a summary, so that its end can be measured against. */
function withEndOf(network: Network, summaryId: string, id: string): Network {
  return {
    ...network,
    nodes: [...network.nodes, { kind: 'milestone', id, isStartOfDay: true }],
    links: [...network.links, { id, fromId: summaryId, toId: id, type: 'FS' }],
  };
}

/** The same early dates with latest ones for which what is held by hand could be moved. */
function measuredOf(plan: ForecastPlan, schedule: Schedule, against: Target): Schedule {
  const { net, inputs } = schedule;
  if (plan.heldByHand === undefined || plan.heldByHand.size === 0) return schedule;
  const mode = inputs.mode.slice();
  for (const id of plan.heldByHand) {
    const i = net.rankOf.get(id);
    if (i !== undefined && mode[i] === MODE.pinnedStart) mode[i] = MODE.open;
  }
  const measured = { ...schedule, inputs: { ...inputs, mode }, late: lateDates(net.nodeCount) };
  backwardPass(measured, against);
  return measured;
}

function itemsOf(
  plan: ForecastPlan,
  schedule: Schedule,
  measured: Schedule,
  target: string | null,
): ForecastItem[] {
  const { net } = schedule;
  const figures: Figures = {
    plan,
    schedule,
    causes: causesOf(schedule),
    measured,
    free: freeFloats(measured),
    critical: criticalNodes(schedule, endsOf(schedule, target)),
  };
  const known = new Map<string, ForecastItem>();
  for (const item of plan.items) {
    const i = net.rankOf.get(item.uid);
    if (item.leftOut !== null || i === undefined) known.set(item.uid, withoutDates(item));
    else known.set(item.uid, scheduledItem(figures, item, i));
  }
  const below = leavesBelow(plan.network);
  const floats = new SummaryFloats(measured, ancestorsOf(plan.network));
  return plan.items.map((item) => {
    if (item.kind !== 'summary' || item.leftOut !== null) return known.get(item.uid)!;
    const { uid, name, kind } = item;
    const leaves = below.get(uid) ?? [];
    const free = floats.freeFloat(uid, leaves);
    const results = leaves.flatMap((leaf) => known.get(leaf) ?? []);
    return summaryResult({ uid, name, kind }, results, free === null ? null : free / plan.stepsPerDay);
  });
}

interface Figures {
  plan: ForecastPlan;
  schedule: Schedule;
  /** For latest dates and floats. */
  measured: Schedule;
  causes: CausesByNode;
  free: (number | null)[];
  critical: Uint8Array;
}

function scheduledItem(figures: Figures, { uid, name, kind }: PlanItem, i: number): ForecastItem {
  const { plan, schedule, measured, causes, free, critical } = figures;
  const iso = (day: Day | null) => (day === null ? null : isoDay(day));
  const inDays = (steps: number | null) => (steps === null ? null : steps / plan.stepsPerDay);
  const isKnown = schedule.early.finish[i]! < schedule.net.top;
  const total = inDays(totalFloat(measured, i));
  // Only what is still to be done has a latest date: done, and a total float, exclude one another.
  const hasLate = isKnown && total !== null;
  const lateStart = hasLate ? lateStartDayIn(measured, i, plan) : null;
  const lateFinish = hasLate ? lateFinishDayIn(measured, i, plan) : null;
  return {
    uid,
    name,
    kind,
    earlyStart: isKnown ? iso(startDayIn(schedule, i, plan)) : null,
    earlyFinish: isKnown ? iso(finishDayIn(schedule, i, plan)) : null,
    lateStart: iso(lateStart),
    lateFinish: iso(lateFinish),
    totalFloatDays: total,
    freeFloatDays: inDays(free[i]!),
    critical: critical[i] === 1,
    explanation: explainItem(plan, schedule, i, causes, {
      lateDates: lateFinish !== null,
      float: total !== null,
    }),
  };
}

function withoutDates({ uid, name, kind, leftOut }: PlanItem): ForecastItem {
  return {
    uid,
    name,
    kind,
    earlyStart: null,
    earlyFinish: null,
    lateStart: null,
    lateFinish: null,
    totalFloatDays: null,
    freeFloatDays: null,
    critical: false,
    explanation: [leftOut ?? 'It takes no part in the plan.'],
  };
}

/** What critical chains lead to: the target, or with none whatever ends the plan. None where that is not known. */
function endsOf(schedule: Schedule, target: string | null): number[] {
  const { net, early } = schedule;
  if (target !== null) {
    const i = net.rankOf.get(target)!;
    return early.finish[i]! >= net.top ? [] : [i];
  }
  const end = planEnd(schedule);
  return net.ids.flatMap((id, i) => (early.finish[i] === end && !net.hubs.has(id) ? [i] : []));
}

function ancestorsOf({ nodes }: Network): (id: string) => ReadonlySet<string> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]));
  return (id) => {
    const found = new Set<string>();
    for (let at = parents.get(id); at !== undefined && !found.has(at); at = parents.get(at)) found.add(at);
    return found;
  };
}

function warningsOf(
  plan: ForecastPlan,
  schedule: Schedule,
  findings: readonly NetworkProblem[],
  target: string | null,
): string[] {
  const { net, early } = schedule;
  const isLost = target !== null && early.finish[net.rankOf.get(target)!]! >= net.top;
  const lost = isLost ? ['The target cannot be computed, so nothing is measured against it.'] : [];
  const part =
    target === null && early.finish.some((finish) => finish >= net.top)
      ? ['Some items cannot be computed; the end of the plan is that of those that can.']
      : [];
  return [
    ...plan.warnings,
    ...findingSentences(plan, schedule, findings),
    ...(plan.check?.(schedule) ?? []),
    ...lost,
    ...part,
  ];
}
