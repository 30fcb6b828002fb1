import { day } from '@gantry/shared/dates/day';
import { describeSlip } from '@gantry/shared/dates/slip';
import { writeDay } from '@gantry/shared/dates/write-day';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { type Outlook, outlookOf } from '@gantry/shared/projection/outlook';
import { restrictionWarnings } from '@gantry/shared/projection/restriction-warnings';
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

/** By which days a plan is counted, and what may not fall inside which. */
export type CountedBy = Partial<Pick<PlanWithBodies['plan'], 'calendar' | 'restrictions'>>;

/**
 * Every computed date, counted date, paper deadline, slip and warning of a restricted period that is one under these
 * calendars and another under the others; both come from the functions that every screen uses, so that the list cannot
 * differ from what is then shown.
 */
export function calendarEffects(before: PlanWithBodies, changed: CountedBy): CalendarEffectType[] {
  const after = { ...before, plan: { ...before.plan, ...changed } };
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
    const about = { programmeCode, scenarioNumber };
    for (const projection of result.outlook.projection.byNode.values()) {
      const id = projection.nodeId;
      put({ ...about, kind: 'COMPUTED', id, title: names.item(id), words: wordsOf(projection) });
    }
    for (const [id, words] of heldBack(result.outlook))
      put({ ...about, kind: 'WARNING', id, title: names.item(id), words });
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

/** What is warned of at each item that a restricted period may hold back. */
function heldBack(outlook: Outlook): Map<string, string> {
  const warnings = restrictionWarnings(outlook);
  return new Map(
    outlook.facts.items
      .filter(({ sensitiveEvent }) => sensitiveEvent !== null)
      .map(({ id }) => {
        const of = warnings.filter(({ itemId }) => itemId === id);
        return [id, of.map(({ rule, message }) => `${message} ${rule}`).join(' ') || 'No warning'];
      }),
  );
}

function daysOf(earliest: ReturnType<typeof day> | null, latest: ReturnType<typeof day>): string {
  if (earliest === null || earliest === latest) return writeDay(latest);
  return `${writeDay(earliest)} to ${writeDay(latest)}`;
}
