import { type Day, isoDay } from '@gantry/shared/dates/day';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import { compile } from '@gantry/shared/schedule/compile';
import type { CompiledNetwork } from '@gantry/shared/schedule/compiled';
import { MonteCarloRun } from '@gantry/shared/schedule/monte-carlo/monte-carlo-run';
import {
  type Chance,
  chance,
  type GateChances,
  type MonteCarloResult,
  type NodeChances,
} from '@gantry/shared/schedule/monte-carlo/outcome';
import { samplingOf } from '@gantry/shared/schedule/monte-carlo/sampling';
import type { Network } from '@gantry/shared/schedule/network';
import { problemSentence } from './finding-sentences.js';
import { forecast, targetProblem } from './forecast.js';
import type { ForecastPlan, ItemKind, PlanItem } from './forecast-plan.js';

/** When an item comes, over all runs. A percentile that fewer runs come to is null. */
export interface SimulatedItem {
  uid: string;
  name: string;
  kind: ItemKind;
  p10: string | null;
  p50: string | null;
  p80: string | null;
  p90: string | null;
  /** Share of runs that come to a day at all. */
  computed: Chance;
  /** Share of runs in which it is on a driving chain to the target, ties included. */
  criticality: Chance;
  /** Why there is no day in some runs, or in all; null where there always is one. */
  because: string | null;
}

/** To which meeting a gate goes, and how likely; these chances and the two others come to 1. */
export interface SimulatedGate {
  uid: string;
  name: string;
  body: string;
  meetings: (Chance & { id: string; on: string })[];
  noneKnown: Chance;
  heldUp: Chance;
}

export interface Simulation {
  seed: number;
  runs: number;
  /** One standard error of a share of a half, which no other exceeds. */
  largestError: number;
  /** The uid that criticality is about; null for the end of the plan. */
  target: string | null;
  /** That the target comes by the day of the plain forecast. */
  inTime: (Chance & { by: string }) | null;
  items: SimulatedItem[];
  gates: SimulatedGate[];
  warnings: string[];
}

export type SimulationResult =
  | { isDone: true; simulation: Simulation }
  | { isDone: false; reasons: string[] };

/** More figures than these are no question of minutes any more. */
const MOST_FIGURES = 500_000_000;

/**
 * Computes a plan many times over, each time with what is uncertain drawn anew, or says in sentences why it cannot. The same
 * seed gives the same answer to the last digit.
 */
export function simulate(
  plan: ForecastPlan,
  target: string | null,
  { seed, runs }: { seed: number; runs: number },
): SimulationResult {
  const refuse = (...reasons: string[]): SimulationResult => ({ isDone: false, reasons });
  const reason = targetProblem(plan, target);
  if (reason !== null) return refuse(reason);
  if (plan.items.length * runs > MOST_FIGURES)
    return refuse(
      `${plan.items.length} items in ${runs} runs are more than can be drawn: give --runs ${Math.max(100, Math.floor(MOST_FIGURES / plan.items.length))} or fewer.`,
    );
  const { network, endId } = withEnd(plan, target);
  const compiled = compile(network);
  if (!compiled.isScheduled)
    return refuse(...compiled.problems.map((one) => problemSentence(one, plan.nameOf)));
  const { net } = compiled;
  const isDrawn = samplingOf(net, seed).sources.length > 0;
  const run = new MonteCarloRun(net, { seed, runs, targetId: endId });
  while (run.advance());
  const result = run.result();
  const simulation: Simulation = {
    ...{ seed, runs, target },
    largestError: Math.sqrt(0.25 / runs),
    inTime: result.inTime && { ...result.inTime, by: isoDay(result.inTime.by) },
    items: plan.items.map((item) => itemOf(plan, net, result, item)),
    gates: plan.items.flatMap(({ uid }) => gateOf(plan, result.gates.get(uid))),
    warnings: warningsOf(plan, result, target),
  };
  return isDrawn ? { isDone: true, simulation } : certain(plan, target, simulation);
}

/** Where nothing is drawn every run is the plain forecast, which knows how the days of a Project file are cut. */
function certain(plan: ForecastPlan, target: string | null, simulation: Simulation): SimulationResult {
  const planned = forecast(plan, target);
  if (!planned.isDone) return planned;
  const on = new Map(planned.forecast.items.map(({ uid, earlyFinish }) => [uid, earlyFinish]));
  const last = [...on.values()].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const by = target === null ? last : on.get(target)!;
  return {
    isDone: true,
    simulation: {
      ...simulation,
      inTime: simulation.inTime && by !== null ? { ...simulation.inTime, by } : null,
      items: simulation.items.map((item) => {
        const day = item.computed.probability === 1 ? on.get(item.uid)! : null;
        return { ...item, p10: day, p50: day, p80: day, p90: day };
      }),
      warnings: [...plan.warnings, NOTHING_UNCERTAIN],
    },
  };
}

const NOTHING_UNCERTAIN =
  'Nothing in it is uncertain: every run is the same. In a plan in JSON give lengths or lags as { "min": 8, "likely": 10, "max": 15 }, meetings inside windows, or risks; Microsoft Project files hold none of these.';

/** The plan with a point after all that ends it, or after a summary: what is measured against is one node. */
function withEnd(
  { network, items }: ForecastPlan,
  target: string | null,
): { network: Network; endId: string } {
  const wanted = items.find(({ uid }) => uid === target);
  if (target !== null && wanted?.kind !== 'summary') return { network, endId: target };
  const taken = new Set(network.nodes.map(({ id }) => id));
  let endId = '#end';
  while (taken.has(endId)) endId += '#';
  const leads = new Set(network.links.map(({ fromId }) => fromId));
  const lasts =
    target !== null
      ? [target]
      : items.flatMap(({ uid, kind, leftOut }) =>
          leftOut === null && kind !== 'summary' && !leads.has(uid) ? uid : [],
        );
  return {
    endId,
    network: {
      ...network,
      nodes: [...network.nodes, { kind: 'milestone', id: endId }],
      links: [
        ...network.links,
        ...lasts.map((fromId, n) => ({ id: `${endId}${n}`, fromId, toId: endId, type: 'FS' as const })),
      ],
    },
  };
}

const iso = (on: Day | null) => (on === null ? null : isoDay(on));

function itemOf(
  plan: ForecastPlan,
  { hubs }: CompiledNetwork,
  { nodes, runs }: MonteCarloResult,
  { uid, name, kind, leftOut }: PlanItem,
): SimulatedItem {
  const found = nodes.get(uid);
  const none = { p10: null, p50: null, p80: null, p90: null };
  if (found === undefined || hubs.has(uid)) {
    const because =
      leftOut ?? (kind === 'summary' ? 'A summary has no chances of its own; those below it have.' : null);
    return { uid, name, kind, ...none, computed: chance(0, runs), criticality: chance(0, runs), because };
  }
  const { p10, p50, p80, p90, computed, criticality } = found;
  return {
    ...{ uid, name, kind, p10: iso(p10), p50: iso(p50), p80: iso(p80), p90: iso(p90) },
    computed: chance(computed, runs),
    criticality: chance(Math.round(criticality * runs), runs),
    because: becauseOf(plan, found),
  };
}

function becauseOf({ nameOf }: ForecastPlan, { causes, computed }: NodeChances): string | null {
  if (causes.length === 0) return null;
  const said = causes.map((cause) => causeSentence(cause, nameOf)).join('; ');
  return `It has no day in ${computed === 0 ? 'any run' : 'some runs'}: ${said}.`;
}

function gateOf({ nameOf }: ForecastPlan, gate: GateChances | undefined): SimulatedGate[] {
  if (gate === undefined) return [];
  const { nodeId, bodyId, meetings, noneKnown, heldUp } = gate;
  return [
    {
      ...{ uid: nodeId, name: nameOf(nodeId), body: nameOf(bodyId), noneKnown, heldUp },
      meetings: meetings.map(({ meetingId, on, probability, standardError }) => ({
        ...{ id: meetingId, on: isoDay(on), probability, standardError },
      })),
    },
  ];
}

/** What the forecast warns of, but not that it draws nothing: here it is drawn. */
function warningsOf(plan: ForecastPlan, { isCertain }: MonteCarloResult, target: string | null): string[] {
  const about = target === null ? 'the end of the plan' : plan.nameOf(target);
  return [
    ...plan.warnings.filter((sentence) => !sentence.includes('--runs draws them')),
    ...(isCertain
      ? [`Nothing that leads to ${about} is uncertain: it comes to the same day in every run.`]
      : []),
  ];
}
