import { addDays, type Day, day, isoDay } from '../../shared/src/dates/day.js';
import type { Lag, Network, NetworkLink, NetworkNode } from '../../shared/src/schedule/network.js';
import { dice } from '../../shared/src/schedule/test/random-network.js';

const START = day('2018-01-01');
const YEARS = 17;
const SHIFT = 'late_week';

/** One plan twice: for our engine, and in TaskJuggler's language. */
export interface TwinPlan {
  network: Network;
  source: string;
}

interface Kind {
  isMilestone: boolean;
  isElapsed: boolean;
  /** The id of its calendar. */
  calendar: string;
}

/**
 * A random plan in what both know: work on two calendars (Monday to Friday, Tuesday to Saturday) with holidays of their own,
 * work on days on end, milestones, links from ends and from starts, lags worked and elapsed. TaskJuggler counts worked lags
 * on the project's calendar and knows no links to finishes, no leads and no meetings. It also lets a task begin in time off,
 * so that its starts are ours only as seen from one calendar: links from starts stay inside one. Without `hasShift` all is on
 * the project's calendar, which TaskJuggler computes much faster.
 */
export function twinPlan(seed: number, tasks: number, hasShift = true): TwinPlan {
  const roll = dice(seed);
  const [holidays, shiftHolidays] = [someDays(roll, 40), someDays(roll, 60)];
  const kinds: Kind[] = [];
  const nodes: NetworkNode[] = [];
  const links: NetworkLink[] = [];
  const lines: string[] = [];
  for (let i = 0; i < tasks; i++) {
    const id = `t${i}`;
    const kind = kindFrom(roll, hasShift);
    kinds.push(kind);
    const duration = 1 + roll(10);
    if (kind.isMilestone) nodes.push({ kind: 'milestone', id });
    else nodes.push({ kind: 'activity', id, duration, isElapsed: kind.isElapsed, calendarId: kind.calendar });
    const depends = linksInto(roll, i, kinds, links, Math.max(60, 0.06 * tasks));
    const body = kind.isMilestone
      ? 'milestone'
      : `${kind.isElapsed ? 'duration' : 'length'} ${duration}d${kind.calendar === SHIFT ? ` \${${SHIFT}}` : ''}`;
    const waits = depends.length === 0 ? `start ${isoDay(START)}` : `depends ${depends.join(', ')}`;
    lines.push(`task ${id} "${id}" { ${body} ${waits} }`);
  }
  return {
    network: {
      start: START,
      dataDate: null,
      calendarId: 'project',
      calendars: [
        { id: 'project', days: { weekdays: [1, 2, 3, 4, 5], closed: holidays } },
        { id: SHIFT, days: { weekdays: [2, 3, 4, 5, 6], closed: shiftHolidays } },
      ],
      nodes,
      links,
    },
    source: sourceOf(lines, holidays, shiftHolidays),
  };
}

function kindFrom(roll: (n: number) => number, hasShift: boolean): Kind {
  const share = roll(100);
  const [isMilestone, isElapsed] = [share < 15, share >= 15 && share < 22];
  return { isMilestone, isElapsed, calendar: hasShift && share >= 22 && roll(3) === 0 ? SHIFT : 'project' };
}

/** Mostly the tasks just before, so that the plan is long and not only wide. */
function linksInto(
  roll: (n: number) => number,
  i: number,
  kinds: readonly Kind[],
  links: NetworkLink[],
  reach: number,
): string[] {
  const before = new Set<number>();
  for (let k = i === 0 ? 0 : 1 + roll(3); k > 0; k--)
    before.add(Math.max(0, i - 1 - roll(Math.min(i, reach))));
  return [...before].map((from) => {
    const isWork = [kinds[from]!, kinds[i]!].every((kind) => !kind.isMilestone && !kind.isElapsed);
    const isFromStart = isWork && kinds[from]!.calendar === kinds[i]!.calendar && roll(4) === 0;
    const hasLag = roll(5) === 0 && !(isFromStart && kinds[i]!.calendar === SHIFT);
    const amount = hasLag ? 1 + roll(8) : 0;
    const isElapsed = !isFromStart && roll(3) === 0;
    links.push({
      id: `l${links.length}`,
      fromId: `t${from}`,
      toId: `t${i}`,
      type: isFromStart ? 'SS' : 'FS',
      lag: amount === 0 ? undefined : lagOf(amount, isElapsed),
    });
    const gap = amount === 0 ? '' : ` ${isElapsed ? 'gapduration' : 'gaplength'} ${amount}d`;
    return `t${from} {${isFromStart ? ' onstart' : ' onend'}${gap} }`;
  });
}

const lagOf = (amount: number, isElapsed: boolean): Lag =>
  isElapsed ? { amount, unit: 'DAYS' } : { amount, unit: 'WORKING_DAYS', calendarId: 'project' };

function someDays(roll: (n: number) => number, count: number): Day[] {
  return Array.from({ length: count }, () => addDays(START, roll(1500)));
}

function sourceOf(tasks: readonly string[], holidays: readonly Day[], shiftHolidays: readonly Day[]): string {
  return [
    `project p "p" ${isoDay(START)} +${YEARS}y {`,
    '  timezone "UTC"',
    '  timingresolution 60min',
    '  dailyworkinghours 8',
    '  timeformat "%Y-%m-%d %H:%M"',
    '  workinghours mon - fri 9:00 - 17:00',
    '  workinghours sat, sun off',
    '}',
    ...[...new Set(holidays)].map((at) => `leaves holiday "h" ${isoDay(at)} +1d`),
    'shift open "open" { workinghours tue - sat 9:00 - 17:00 workinghours sun, mon off }',
    'shift shut "shut" { workinghours mon - sun off }',
    `macro ${SHIFT} [ shifts ${shiftIntervals(shiftHolidays).join(', ')} ]`,
    ...tasks,
    'taskreport dates "dates" { formats csv columns id, start, end hidetask ~isleaf() }',
  ].join('\n');
}

/** Holidays of a shift are not its tasks' own, so that each is an interval of a shift that never works. */
function shiftIntervals(holidays: readonly Day[]): string[] {
  const found: string[] = [];
  let open = START;
  const until = (shift: string, from: Day, to: Day) => {
    if (to > from) found.push(`${shift} ${isoDay(from)} - ${isoDay(to)}`);
  };
  for (const at of [...new Set(holidays)].sort((a, b) => a - b)) {
    until('open', open, at);
    until('shut', at, addDays(at, 1));
    open = addDays(at, 1);
  }
  until('open', open, addDays(START, YEARS * 365));
  return found;
}
