import { addDays, day, isoDay } from '../../shared/src/dates/day.js';
import type { Network, NetworkBody, NetworkLink, NetworkNode } from '../../shared/src/schedule/network.js';
import { dice } from '../../shared/src/schedule/test/random-network.js';

const START = day('2018-01-01');
const BODIES = 12;
const YEARS = 12;

/** A programme of so many items: 2 links each, 4 calendars, 20 % gates at 12 bodies, 15 % milestones, 20 % of links lagged. */
export function enginePlan(items: number, seed = 1): Network {
  const roll = dice(seed);
  const calendars = [
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5, 6],
    [1, 2, 3, 4],
    [2, 3, 4, 5, 6],
  ].map((weekdays, i) => ({
    id: `calendar${i}`,
    days: { weekdays, closed: Array.from({ length: 90 }, () => addDays(START, roll(365 * YEARS))) },
  }));
  const nodes: NetworkNode[] = [];
  const links: NetworkLink[] = [];
  for (let i = 0; i < items; i++) {
    const [id, calendarId, share] = [`n${i}`, `calendar${roll(4)}`, roll(100)];
    if (share < 20) nodes.push({ kind: 'gate', id, bodyId: `body${roll(BODIES)}` });
    else if (share < 35) nodes.push({ kind: 'milestone', id, calendarId });
    else nodes.push({ kind: 'activity', id, calendarId, duration: 1 + roll(15) });
    for (let k = 0; k < 2 && i > 0; k++)
      links.push({
        id: `l${links.length}`,
        fromId: `n${roll(i)}`,
        toId: id,
        type: roll(10) === 0 ? 'SS' : 'FS',
        lag: roll(5) === 0 ? { amount: roll(10) - 2, unit: 'WORKING_DAYS' } : undefined,
      });
  }
  return {
    start: START,
    dataDate: null,
    calendarId: 'calendar0',
    calendars,
    nodes,
    links,
    bodies: Array.from({ length: BODIES }, (_, b) => body(`body${b}`, 14 + 7 * (b % 4), b)),
  };
}

function body(id: string, every: number, shift: number): NetworkBody {
  return {
    id,
    clearDays: 5,
    readyBy: 'on-publication-day',
    meetings: Array.from({ length: Math.floor((365 * YEARS) / every) }, (_, k) => ({
      id: `${id}-${k}`,
      standing: 'planned' as const,
      date: { on: addDays(START, shift + k * every) },
    })),
  };
}

/** A plan as the file that `gantry forecast` reads; calendars by weekdays, and of nodes what these generators put in. */
export function asPlanFile({ start, calendarId, calendars, nodes, links, bodies = [] }: Network): string {
  return JSON.stringify({
    start: isoDay(start),
    calendar: calendarId,
    calendars: calendars.map(({ id, days }) => ({
      id,
      weekdays: 'weekdays' in days ? days.weekdays : [],
      closed: 'weekdays' in days ? (days.closed ?? []).map(isoDay) : [],
    })),
    nodes: nodes.map((node) =>
      node.kind === 'activity'
        ? { id: node.id, duration: node.duration, elapsed: node.isElapsed, calendar: node.calendarId }
        : { id: node.id, kind: node.kind, ...(node.kind === 'gate' ? { body: node.bodyId } : {}) },
    ),
    links: links.map(({ id, fromId, toId, type, lag }) => ({
      id,
      from: fromId,
      to: toId,
      type,
      lag: lag?.amount,
      lagUnit: lag?.unit,
      lagCalendar: lag?.calendarId,
    })),
    bodies: bodies.map(({ id, clearDays, readyBy, meetings }) => ({
      id,
      clearDays,
      readyBy,
      meetings: meetings.map((one) => ({
        id: one.id,
        date: one.date !== null && 'on' in one.date ? isoDay(one.date.on) : null,
      })),
    })),
  });
}
