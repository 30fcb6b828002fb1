import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { driversOf } from '../schedule/drivers.js';
import { totalFloat } from '../schedule/float.js';
import { gateTightness } from '../schedule/gate-tightness.js';
import type { Outlook } from './outlook.js';
import { counted, type Names } from './projection-words.js';

/** One step of the way to the target, as a board reads it. */
export interface RouteStep {
  itemId: string;
  /** The day it ends, or meets; null where it cannot be computed. */
  on: Day | null;
  isUnconfirmed: boolean;
  /** It is on the driving chain: it, and nothing else, puts what follows where it is. */
  isDriving: boolean;
  /** Working days to spare: at a gate before its meeting is missed, elsewhere before the target moves. */
  margin: number | null;
  /** Calendar days from ready to the meeting; null for what goes to none. */
  waitDays: number | null;
  /** Its day has come and nothing is recorded (`PROJ-2`). */
  isOverdue: boolean;
  sentence: string;
}

/**
 * The route to the target that a board asks about, first step first: from the target back, each time to what holds it, or,
 * where its own meeting or date holds it, to the predecessor with the least float. What is recorded as done, or was over
 * when it was entered, is left out; what is overdue stays. Example: draft report, PCBC, workshop, OGSCR, Investment Committee, Joint Committee, launch.
 */
export function routeTo(outlook: Outlook): string[] {
  const schedule = outlook.projection.schedules.likely;
  const { net } = schedule;
  const target = outlook.targetId === null ? undefined : net.rankOf.get(outlook.targetId);
  if (target === undefined) return [];
  const isPast = new Set(outlook.presumed.history);
  for (const { id, actual } of outlook.facts.items) if (actual !== null) isPast.add(id);
  const route: string[] = [];
  for (let at: number | null = target; at !== null; at = before(at))
    if (!net.hubs.has(net.ids[at]!)) route.unshift(net.ids[at]!);
  return route;

  function before(i: number): number | null {
    const [driver] = driversOf(schedule, i, 'finish').map((e) => net.from[e]!);
    if (driver !== undefined && !isPast.has(net.ids[driver]!)) return driver;
    let best: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let e = net.inStart[i]!; e < net.inStart[i + 1]!; e++) {
      const from = net.from[e]!;
      if (isPast.has(net.ids[from]!)) continue;
      const float = totalFloat(schedule, from) ?? Number.MAX_SAFE_INTEGER;
      if (float < least) [best, least] = [from, float];
    }
    return best;
  }
}

/** The route in words. Waiting for a committee is said outright, for that is where time goes. */
export function routeSteps(outlook: Outlook, names: Names): RouteStep[] {
  const chain = new Set(outlook.chain?.nodeIds);
  return routeTo(outlook).map((itemId): RouteStep => {
    const projection = outlook.projection.byNode.get(itemId)!;
    const on = projection.likely.isKnown ? projection.likely.finish : null;
    const common = {
      itemId,
      on,
      isUnconfirmed: projection.isUnconfirmed,
      isDriving: chain.has(itemId),
      isOverdue: outlook.presumed.done.has(itemId),
    };
    const gate = outlook.gates.get(itemId);
    const tight = gate && gateTightness(outlook.projection.schedules.likely, rankOf(outlook, itemId));
    if (gate && tight) {
      const waitDays = gate.meetingOn - tight.readyOn;
      const need = tight.because === 'paper' ? 'papers due' : 'needed by';
      const sentence = `Ready ${writeDay(tight.readyOn)}, ${need} ${writeDay(tight.neededBy)}: ${counted(tight.margin, 'working day')} of margin, then ${counted(waitDays, 'day')} from ready to ${names.meeting(gate.meetingId)}.`;
      return { ...common, margin: tight.margin, waitDays, sentence };
    }
    const margin = projection.likely.isKnown ? projection.likely.totalFloat : null;
    const spare = itemId === outlook.targetId || margin === null ? '' : ` ${spareWords(margin)}`;
    if (on !== null && outlook.presumed.done.has(itemId))
      return {
        ...common,
        margin: null,
        waitDays: null,
        sentence: `On ${writeDay(on)} at the earliest: its day has come and nothing is recorded.`,
      };
    const when = on === null ? 'Cannot be computed.' : `${gate ? 'Meets' : 'On'} ${writeDay(on)}.`;
    return {
      ...common,
      margin: itemId === outlook.targetId ? null : margin,
      waitDays: null,
      sentence: `${when}${spare}`,
    };
  });
}

/** What an item has to spare before the target moves. Examples: "It can slip 3 working days.", "It cannot slip." */
export function spareWords(margin: number): string {
  if (margin === 0) return 'It cannot slip.';
  if (margin < 0) return `It is late by ${counted(-margin, 'working day')}.`;
  return `It can slip ${counted(margin, 'working day')}.`;
}

function rankOf(outlook: Outlook, itemId: string): number {
  return outlook.projection.schedules.likely.net.rankOf.get(itemId)!;
}
