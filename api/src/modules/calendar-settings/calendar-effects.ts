import { day } from '@gantry/shared/dates/day';
import { describeSlip } from '@gantry/shared/dates/slip';
import { writeDay } from '@gantry/shared/dates/write-day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { outlookOf } from '@gantry/shared/projection/outlook';
import {
  defaultTarget,
  namesOf,
  type PlanWithBodies,
  projectionFacts,
  scenariosOf,
  wordsOf,
} from '../projection/index.js';
import { papersDue, planRows } from '../timeline/index.js';
import type { CalendarEffectType } from './calendar-settings.types.js';

type Told = Omit<CalendarEffectType, 'before' | 'after'> & { words: string };

/**
 * Every computed date, counted date, paper deadline and slip of a plan under one set of calendars that is another under
 * the other; both come from the functions that every screen uses, so that the list cannot differ from what is then shown.
 */
export function calendarEffects(
  before: PlanWithBodies,
  calendar: PlanWithBodies['plan']['calendar'],
): CalendarEffectType[] {
  const after = { ...before, plan: { ...before.plan, calendar } };
  const [was, is] = [tell(before), tell(after)];
  return [...was].flatMap(([key, { words, ...about }]) => {
    const now = is.get(key)?.words;
    return now === undefined || now === words ? [] : [{ ...about, before: words, after: now }];
  });
}

function tell(read: PlanWithBodies): Map<string, Told> {
  const told = new Map<string, Told>();
  const put = (at: Told) => told.set([at.kind, at.id, at.scenarioNumber].join(' '), at);
  const programmeCode = read.plan.programme.code;
  const names = namesOf(read);
  for (const meeting of read.plan.meetings) {
    const due = papersDue(meeting, read.plan);
    if (due === null) continue;
    const about = { kind: 'PAPERS' as const, programmeCode, scenarioNumber: null };
    put({ ...about, id: meeting.id, title: names.meeting(meeting.id), words: writeDay(day(due)) });
  }
  for (const scenario of scenariosOf(read.plan)) {
    const scenarioNumber = scenario?.number ?? null;
    const target = defaultTarget(read.plan)?.id ?? null;
    const result = outlookOf(
      projectionFacts(read.plan, read.bodies, scenario?.id ?? null, read.decided),
      target,
    );
    if (!result.isProjected) continue;
    for (const projection of result.outlook.projection.byNode.values()) {
      const about = { kind: 'COMPUTED' as const, programmeCode, scenarioNumber };
      const id = projection.nodeId;
      put({ ...about, id, title: names.item(id), words: wordsOf(projection) });
    }
  }
  for (const { item, scenario, forecast, slip } of planRows(read.plan)) {
    const about = { id: item.id, title: item.title, programmeCode, scenarioNumber: scenario?.number ?? null };
    // What is counted from another item keeps its words and changes its days.
    if (item.f_anchor !== null && forecast?.latest != null)
      put({ ...about, kind: 'STATED', words: daysOf(forecast.earliest, forecast.latest) });
    else if (forecast?.latest != null) put({ ...about, kind: 'STATED', words: writePlanDate(forecast) });
    if (slip.isKnown) put({ ...about, kind: 'SLIP', words: describeSlip(slip) });
  }
  return told;
}

function daysOf(earliest: ReturnType<typeof day> | null, latest: ReturnType<typeof day>): string {
  if (earliest === null || earliest === latest) return writeDay(latest);
  return `${writeDay(earliest)} to ${writeDay(latest)}`;
}
