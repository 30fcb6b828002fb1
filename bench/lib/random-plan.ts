import { workingCalendar } from '../../shared/src/calendar/working-days.js';
import { addDays, type Day, day, isoDay } from '../../shared/src/dates/day.js';
import type { PlanDate } from '../../shared/src/dates/plan-date.js';
import type { ProjectionFacts } from '../../shared/src/projection/plan-facts.js';
import type { Network, NetworkLink, ScheduledNode } from '../../shared/src/schedule/network.js';

const START = day('2018-01-01');

/** Whole numbers from 0 to below n, the same every time. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

/**
 * A programme of so many items with twice as many links: 15 in 100 are points, a fifth of those decisions of one of twelve
 * bodies that meet monthly; a fifth of the links have a lag; four calendars; four of five lengths are a range.
 */
export function randomPlan(count: number): Network {
  const roll = dice(count);
  const calendars = ['english', 'scottish', 'four-day', 'six-day'];
  const nodes: ScheduledNode[] = Array.from({ length: count - 1 }, (_, i): ScheduledNode => {
    const id = `n${i}`;
    if (i > 0 && roll(100) < 15)
      return roll(5) === 0 ? { kind: 'gate', id, bodyId: `body ${roll(12)}` } : { kind: 'milestone', id };
    const likely = 2 + roll(14);
    const duration =
      roll(10) < 8 ? { min: Math.max(1, likely - 1 - roll(5)), likely, max: likely + 1 + roll(15) } : likely;
    return { kind: 'activity', id, calendarId: calendars[roll(4)], duration };
  });
  nodes.push({ kind: 'milestone', id: 'end' });
  const links: NetworkLink[] = [];
  const hasSuccessor = new Set<string>();
  for (let i = 1; i < count - 1; i++)
    for (let k = 0; k < 2; k++) {
      const fromId = `n${Math.max(0, i - 1 - roll(Math.max(20, count / 10)))}`;
      hasSuccessor.add(fromId);
      const lag = roll(5) === 0 ? { amount: 1 + roll(8), unit: 'WORKING_DAYS' as const } : undefined;
      links.push({ id: `l${links.length}`, fromId, toId: `n${i}`, type: 'FS', lag });
    }
  for (const { id } of nodes)
    if (id !== 'end' && !hasSuccessor.has(id))
      links.push({ id: `e ${id}`, fromId: id, toId: 'end', type: 'FS' });
  return {
    start: START,
    dataDate: null,
    calendarId: 'english',
    calendars: [
      { id: 'english', days: workingCalendar({ division: 'england-and-wales' }) },
      { id: 'scottish', days: workingCalendar({ division: 'scotland' }) },
      { id: 'four-day', days: { weekdays: [1, 2, 3, 4] } },
      { id: 'six-day', days: { weekdays: [1, 2, 3, 4, 5, 6] } },
    ],
    nodes,
    links,
    bodies: Array.from({ length: 12 }, (_, b) => ({
      id: `body ${b}`,
      clearDays: 5,
      readyBy: 'on-publication-day' as const,
      meetings: Array.from({ length: 180 }, (_, m) => {
        const on = addDays(START, 3 + b * 2 + m * 30 + roll(5)) as Day;
        return { id: `meeting ${b} ${m}`, standing: 'planned' as const, date: { on } };
      }),
    })),
  };
}

/** A plan of the same size as the projection reads it: work with stated lengths, every tenth item a decision. */
export function randomFacts(count: number): ProjectionFacts {
  const roll = dice(count);
  const calendar = workingCalendar({ division: 'england-and-wales' });
  const unrestricted = { sensitiveEvent: null, avoidsRestricted: false, restrictedNote: null };
  const pathless = {
    stated: null,
    anchorId: null,
    actual: null,
    statedOn: null,
    meetingId: null,
    workstreamId: null,
    ...unrestricted,
  };
  return {
    today: START,
    calendar,
    restrictions: [],
    items: Array.from({ length: count }, (_, i) => {
      const likely = 2 + roll(14);
      const isGate = i % 10 === 9;
      return {
        ...pathless,
        id: `n${i}`,
        title: `Item ${i}`,
        kind: i === count - 1 ? 'MILESTONE' : isGate ? 'GATE' : 'ACTIVITY',
        state: 'NOT_STARTED',
        stated: i === 0 ? onDay(START) : null,
        bodyId: isGate ? `body ${roll(12)}` : null,
        duration: isGate || i === count - 1 ? null : { min: likely, likely: likely + 1, max: likely + 9 },
        needsFormalMeeting: isGate,
      };
    }),
    links: Array.from({ length: count - 1 }, (_, i) => [i, Math.max(0, i - 3 - roll(50))])
      .flatMap(([near, far], i) => [near!, far!].map((from, n) => ({ id: `l${i} ${n}`, from, to: i + 1 })))
      .map(({ id, from, to }) => ({
        id,
        fromId: `n${from}`,
        toId: `n${to}`,
        type: 'FS',
        lag: { min: 0, max: 0, unit: 'DAYS' },
        neededFor: to % 10 === 9 ? 'paper' : null,
      })),
    bodies: Array.from({ length: 12 }, (_, b) => ({
      id: `body ${b}`,
      name: `Body ${b}`,
      clearDays: 5,
      isOfficeHolder: false,
      calendar,
      papersReady: 'ON_DAY',
    })),
    meetings: Array.from({ length: 12 * 180 }, (_, m) => ({
      id: `meeting ${m}`,
      bodyId: `body ${m % 12}`,
      title: 'Meeting',
      state: 'PLANNED',
      date: onDay(addDays(START, 3 + (m % 12) * 2 + Math.floor(m / 12) * 30)),
      isInformal: false,
      hasPapers: true,
    })),
  };
}

function onDay(at: Day): PlanDate {
  return {
    shape: 'DAY',
    confidence: 'CONFIRMED',
    sourceText: isoDay(at),
    earliest: at,
    latest: at,
    precision: 'day',
    calendar: 'CIVIL',
    edtf: null,
    offset: null,
    isYearInferred: false,
    note: null,
  };
}
