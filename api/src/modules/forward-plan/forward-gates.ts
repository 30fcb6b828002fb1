import { type Day, day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { hasTakenPlace, type MeetingState } from '@gantry/shared/governance/meeting-states';
import { namesOf, outlookIn, type PlanWithBodies, scenariosOf, warningsOf } from '../projection/index.js';
import { type PlanFacts, type PlanRow, planRows } from '../timeline/index.js';

/** A meeting that has not taken place and is not off. */
export function isAhead({ state }: { state: string }): boolean {
  return state !== 'CANCELLED' && state !== 'POSTPONED' && !hasTakenPlace(state as MeetingState);
}

const OVER: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELLED', 'SUPERSEDED']);

/** Gates of the plan that are still to be decided, in every open scenario; those whose last day has passed are not to come. */
export function openGates(plan: PlanFacts): PlanRow[] {
  const today = day(plan.programme.today);
  return planRows(plan).filter((row) => {
    const { item, actual, state, meeting } = row;
    const isOpen = item.kind === 'GATE' && actual === null && !OVER.has(state);
    return isOpen && (meeting === null || isAhead(meeting)) && !isPast(statedOf(row), today);
  });
}

export function isPast(date: PlanDate | null, today: Day): boolean {
  return date?.latest != null && date.latest < today;
}

/** When a gate comes as stated. */
export function statedOf({ forecast, baseline }: PlanRow): PlanDate | null {
  return forecast ?? baseline;
}

export interface GateOutlook {
  /** The meeting that the plan comes to, where it is another than stated. */
  projected: { meetingId: string; words: string } | null;
  /** Outcomes that land after papers are due (`MTG-3`), and meetings that are missed (`PROJ-4`), each with who is late. */
  warnings: { rule: string; message: string; owner: string | null }[];
}

/** What the projection says of a gate under the scenario of its row. */
export function gateOutlooks(read: PlanWithBodies): (row: PlanRow) => GateOutlook {
  const names = namesOf(read);
  const [working = null] = scenariosOf(read.plan);
  const look = (scenarioId: string | null) => {
    const found = outlookIn(read, scenarioId, null);
    if (!found.isProjected) return null;
    return { gates: found.outlook.gates, warnings: warningsOf(read.plan, found.outlook, names) };
  };
  const known = new Map<string | null, ReturnType<typeof look>>();
  return ({ item, scenario, meeting }) => {
    const id = scenario?.id ?? working?.id ?? null;
    if (!known.has(id)) known.set(id, look(id));
    const found = known.get(id) ?? null;
    if (found === null) return { projected: null, warnings: [] };
    const to = found.gates.get(item.id)?.meetingId ?? null;
    return {
      projected: to === null || to === meeting?.id ? null : { meetingId: to, words: names.meeting(to) },
      warnings: found.warnings
        .filter(({ itemId, rule }) => itemId === item.id && (rule === 'MTG-3' || rule === 'PROJ-4'))
        .map(({ rule, message, latePaper }) => ({
          rule,
          message,
          owner: ownerOf(read.plan, latePaper?.linkId ?? null),
        })),
    };
  };
}

function ownerOf({ links, items }: PlanFacts, linkId: string | null): string | null {
  const link = links.find(({ id }) => id === linkId);
  return items.find(({ id }) => id === link?.predecessor_id)?.owner ?? null;
}
