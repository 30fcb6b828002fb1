import { workingCalendar } from '../../calendar/working-days.js';
import { addDays, day } from '../../dates/day.js';
import type { PlanDate } from '../../dates/plan-date.js';
import { readPlanDate } from '../../dates/read-plan-date.js';
import { writeDay } from '../../dates/write-day.js';
import type { NeededFor } from '../../governance/dependency-rules.js';
import type { ProjectionFacts, ProjectionItem, ProjectionLink, ProjectionMeeting } from '../plan-facts.js';

const TODAY = day('2017-11-24');
export const CALENDAR = workingCalendar({ division: 'england-and-wales' });

const WAYS = { isOfficeHolder: false, calendar: CALENDAR, papersReady: 'ON_DAY' } as const;

/** A date as the papers print it, read on the day of the paper. */
export function printed(text: string): PlanDate {
  const reading = readPlanDate(text, { year: null, today: TODAY });
  if (!reading.ok) throw new Error(text);
  return reading.date;
}

type Kind = ProjectionItem['kind'];

function item(
  id: string,
  kind: Kind,
  stated: string | null,
  at: Partial<ProjectionItem> = {},
): ProjectionItem {
  const date = stated === null ? null : printed(stated);
  return {
    id,
    title: id,
    kind,
    state: 'NOT_STARTED',
    stated: date,
    anchorId: null,
    actual: null,
    statedOn: TODAY,
    bodyId: null,
    meetingId: null,
    duration: null,
    workstreamId: null,
    needsFormalMeeting: id === 'decision',
    sensitiveEvent: null,
    avoidsRestricted: false,
    restrictedNote: null,
    ...at,
  };
}

function meeting(id: string, bodyId: string, date: string, isFormal = true): ProjectionMeeting {
  return {
    id,
    bodyId,
    title: id,
    state: 'PLANNED',
    date: printed(date),
    isInformal: !isFormal,
    hasPapers: isFormal,
  };
}

function link(fromId: string, toId: string, neededFor: NeededFor | null = null, days = 0): ProjectionLink {
  const lag = { min: days, max: days, unit: 'DAYS' } as const;
  return { id: `${fromId} > ${toId}`, fromId, toId, type: 'FS', lag, neededFor };
}

/**
 * The stroke review's route to consultation as printed on 24 November 2017, under scenario 1 (one meeting of the
 * Investment Committee) or 2 (two meetings). Notice of five clear days for the Joint Committee is an interpretation.
 */
export function strokeReview(scenario: 1 | 2): ProjectionFacts {
  const decisionAt = scenario === 1 ? 'JC 31 Jan' : 'JC 6 Mar';
  const launch = scenario === 1 ? '01/02/2018 (date TBC)' : '08/03/2018 (date TBC)';
  const items = [
    item('draft report', 'MILESTONE', '30/11/2017', { bodyId: 'senate' }),
    item('finalise PCBC', 'ACTIVITY', '30/11/2017 - 15/12/2017'),
    item('PCBC to JC', 'MILESTONE', '16/12/2017'),
    item('JC workshop', 'GATE', null, { bodyId: 'jc', meetingId: 'JC 22 Dec' }),
    item('OGSCR', 'GATE', null, { bodyId: 'ogscr', meetingId: 'OGSCR 9 Jan' }),
    item('IC', 'GATE', null, { bodyId: 'ic', meetingId: 'IC 17 Jan' }),
    ...(scenario === 2 ? [item('IC second', 'GATE', null, { bodyId: 'ic', meetingId: 'IC 28 Feb' })] : []),
    item('decision', 'GATE', null, { bodyId: 'jc', meetingId: decisionAt }),
    item('launch', 'MILESTONE', launch),
  ];
  const links = [
    link('draft report', 'finalise PCBC'),
    link('finalise PCBC', 'PCBC to JC'),
    link('PCBC to JC', 'JC workshop', 'paper'),
    link('JC workshop', 'OGSCR', 'decision'),
    link('OGSCR', 'IC', 'decision'),
    ...(scenario === 1
      ? [link('IC', 'decision', 'paper'), link('decision', 'launch', null, 1)]
      : [
          link('IC', 'IC second', 'decision'),
          link('IC second', 'decision', 'decision'),
          link('decision', 'launch', null, 2),
        ]),
  ];
  return {
    today: TODAY,
    calendar: CALENDAR,
    restrictions: [],
    items,
    links,
    bodies: [
      { id: 'jc', name: 'CCG Joint Committee', clearDays: 5, ...WAYS },
      { id: 'ogscr', name: 'OGSCR', clearDays: null, ...WAYS },
      { id: 'ic', name: 'Investment Committee', clearDays: null, ...WAYS },
      { id: 'senate', name: 'Clinical Senate', clearDays: null, ...WAYS },
    ],
    meetings: [
      meeting('JC 22 Dec', 'jc', '22/12/2017', false),
      meeting('JC 31 Jan', 'jc', '31/01/2018 (date TBC)'),
      meeting('JC 6 Mar', 'jc', '06/03/2018'),
      meeting('OGSCR 9 Jan', 'ogscr', '09/01/2018'),
      meeting('IC 17 Jan', 'ic', '17/01/2018'),
      meeting('IC 28 Feb', 'ic', '28/02/2018'),
    ],
  };
}

/** The same plan with so many more meetings of a body, four weeks apart. */
export function monthly(
  facts: ProjectionFacts,
  bodyId: string,
  first: string,
  count: number,
): ProjectionFacts {
  const added = Array.from({ length: count }, (_, n) => {
    const on = addDays(day(first), n * 28);
    return { ...meeting(`${bodyId} extra ${n + 1}`, bodyId, writeDay(on)), hasPapers: true };
  });
  return { ...facts, meetings: [...facts.meetings, ...added] };
}
