import type { Day } from '../dates/day.js';
import type { LinkType } from '../governance/dependency-rules.js';
import { KIND } from '../schedule/compiled.js';
import { type NodeSegment, nodeSegment } from '../schedule/driving-chain.js';
import { totalFloat } from '../schedule/float.js';
import { gateTightness } from '../schedule/gate-tightness.js';
import type { Schedule } from '../schedule/schedule.js';
import { conditionWait } from './condition-words.js';
import { itemSteps } from './item-steps.js';
import type { Outlook } from './outlook.js';
import { counted, type Names } from './projection-words.js';
import { routeTo, spareWords } from './route.js';

/** What drives a target, as it is read and drawn: its items, first step first, and the links between them. */
export interface ToldChain {
  steps: ChainStep[];
  links: ChainLink[];
}

export interface ChainStep {
  itemId: string;
  /** Null where it cannot be computed. */
  from: Day | null;
  to: Day | null;
  isUnconfirmed: boolean;
  /** On the driving chain; others on the way lie behind what is held by a meeting or date of its own. */
  isDriving: boolean;
  /** Time that passes between ready and the meeting; null for what goes to none, or is ready on the day. */
  wait: ChainWait | null;
  /** Why it is where it is, without what does not hold it there, and what it has to spare. */
  sentences: string[];
}

export interface ChainWait {
  from: Day;
  to: Day;
  words: string;
}

export interface ChainLink {
  fromId: string;
  toId: string;
  type: LinkType;
  isDriving: boolean;
}

/**
 * What puts the target where it is, in the order of time, ties by the order of the plan: its driving chain with all that is
 * tied, and from where that begins at a meeting or a date of its own the route on back, which has something to spare. Null
 * without a target; where the target cannot be computed the route shows what holds it up.
 * Example: the launch of 1 February 2018 is driven by the Joint Committee of 31 January, and that by the approval of 17 January
 * with 14 days of waiting between the two; the five steps before that are on the way and can slip.
 */
export function toldChain(outlook: Outlook, names: Names): ToldChain | null {
  const { chain, projection, targetId } = outlook;
  if (targetId === null) return null;
  const schedule = projection.schedules.likely;
  const { net, inputs, early } = schedule;
  const route = routeTo(outlook).map((id) => net.rankOf.get(id)!);
  const driving = new Set(chain?.nodeIds.map((id) => net.rankOf.get(id)!));
  const ranks = [...new Set([...driving, ...route])].sort((a, b) => a - b);
  const items = new Map(outlook.facts.items.map((item) => [item.id, item]));
  const why = itemSteps(outlook, names);
  const steps = ranks.map((i): ChainStep => {
    const itemId = net.ids[i]!;
    const segment = early.finish[i]! < net.top ? nodeSegment(schedule, i) : null;
    const spare = itemId === targetId || segment === null ? null : spareOf(schedule, i);
    return {
      itemId,
      from: segment?.from ?? null,
      to: segment?.to ?? null,
      isUnconfirmed: projection.byNode.get(itemId)?.isUnconfirmed ?? false,
      isDriving: driving.has(i),
      wait: segment && (waitOf(segment, names) ?? conditionWait(items.get(itemId)!, segment.to, names)),
      sentences: [...why.driving(itemId), ...(spare === null ? [] : [spare])],
    };
  });
  const drivingLinks = new Set(chain?.linkIds);
  const after = new Map(route.map((i, at) => [i, route[at + 1]]));
  const shown = new Set(ranks);
  const links: ChainLink[] = [];
  for (const to of ranks)
    for (let e = net.inStart[to]!; e < net.inStart[to + 1]!; e++) {
      const from = net.from[e]!;
      const isDriving = drivingLinks.has(net.linkIds[e]!);
      if (shown.has(from) && (isDriving || after.get(from) === to))
        links.push({ fromId: net.ids[from]!, toId: net.ids[to]!, type: inputs.links[e]!.type, isDriving });
    }
  return { steps: steps.sort((a, b) => (a.to ?? FAR) - (b.to ?? FAR)), links };
}

/** What has no day comes after what has. */
const FAR = Number.MAX_SAFE_INTEGER;

/** A meeting is on its day: what may slip is what it waits for. */
function spareOf(schedule: Schedule, i: number): string | null {
  if (schedule.net.kind[i] === KIND.gate) {
    const tight = gateTightness(schedule, i);
    return tight && `${counted(tight.margin, 'working day')} of margin before that meeting is missed.`;
  }
  const float = totalFloat(schedule, i);
  return float === null ? null : spareWords(float);
}

function waitOf(segment: NodeSegment, names: Names): ChainWait | null {
  if (segment.kind !== 'waiting-for-meeting' || segment.calendarDays <= 0) return null;
  const { from, to, calendarDays, bodyId } = segment;
  return { from, to, words: `${counted(calendarDays, 'day')} waiting for ${names.body(bodyId)}` };
}
