import { type Day, day } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import type { Draft } from '@gantry/shared/projection/draft';
import type { ProjectionMeeting } from '@gantry/shared/projection/plan-facts';
import type { Names } from '@gantry/shared/projection/projection-words';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { checkThreePoint } from '../../platform/graphql/three-point.js';
import { meetingDate } from '../timeline/index.js';
import type { ExtraKind } from './draft.inputs.js';
import { itemOf, readDay, readItemDate } from './draft-dates.js';
import { readLinks } from './draft-links.js';
import type { PlanWithBodies } from './projection.queries.js';
import { namesOf } from './projection-view.js';
import type { WhatIfInput } from './what-if.inputs.js';
import type { DraftReadingType } from './what-if.types.js';

export interface DraftRead {
  /** What is tried in one scenario; null is the plan without any. */
  draftIn(scenarioId: string | null): Draft;
  readings: DraftReadingType[];
  /** What things are called, those that only the draft knows among them. */
  names: Names;
  notes: string[];
}

const EXTRA_TITLES: Record<ExtraKind, string> = {
  EXTRAORDINARY: 'extraordinary meeting',
  CORRESPONDENCE: 'decision by correspondence',
  INFORMAL: 'workshop',
};
const TO_COME: ReadonlySet<string> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);

/** Reads the changes of a draft against the plan that this reader may see; what cannot be read is refused at its place. */
export function readDraft(input: WhatIfInput, read: PlanWithBodies): DraftRead {
  const today = day(read.plan.programme.today);
  const dates = (input.dates ?? []).map((change, n) => readItemDate(change, read, today, `dates.${n}`));
  const meetings = readMeetings(input, read, today);
  const extra = readExtraMeetings(input, read, today);
  const chosen = readChosen(input, read);
  const routes = readRoutes(input, read, today);
  const own = namesOf(read);
  const called = new Map([...extra.names, ...routes.names]);
  const draft: Draft = {
    durations: readDurations(input, read),
    meetings: meetings.changes,
    extraMeetings: extra.meetings,
    routes: routes.routes,
    ...readLinks(input, read, own),
  };
  return {
    // What is said of this scenario counts before what is said of all, as it does once it is applied.
    draftIn: (scenarioId) => {
      const inOrder = <T extends { scenarioId: string | null }>(all: readonly T[]): T[] => [
        ...all.filter((one) => one.scenarioId === null),
        ...all.filter((one) => one.scenarioId !== null && one.scenarioId === scenarioId),
      ];
      const stated = inOrder(dates).map(
        ({ id, date, anchorId }) => [id, { stated: date, anchorId }] as const,
      );
      // Where a scenario has a meeting of its own for an item, that of all does not count, as it does not once it is applied.
      const hasOwn = ({ itemId }: Chosen) =>
        read.plan.overlays.some(
          (each) =>
            each.scenario_id === scenarioId && each.plan_item_id === itemId && each.meeting_id !== null,
        );
      const taken = inOrder([...extra.taken, ...chosen])
        .filter((one) => one.scenarioId !== null || !hasOwn(one))
        .map(({ itemId, meetingId }) => [itemId, meetingId] as const);
      return { ...draft, dates: new Map(stated), chosen: new Map(taken) };
    },
    readings: [
      ...dates.map(({ id, date }) => ({ id, reading: describeReading(date) })),
      ...meetings.readings,
    ],
    names: {
      ...own,
      meeting: (id) => called.get(id) ?? own.meeting(id),
      any: (id) => called.get(id) ?? own.any(id),
    },
    notes: routes.notes,
  };
}

function readDurations(input: WhatIfInput, read: PlanWithBodies): Draft['durations'] {
  return new Map(
    (input.durations ?? []).map(({ itemId, duration }, n) => {
      if (itemOf(read, itemId).kind !== 'ACTIVITY')
        throw badInput(`durations.${n}.duration`, 'Only an activity takes time: this is a point.', 'UNC-3');
      checkThreePoint(`durations.${n}.duration`, duration, 1);
      return [itemId, duration ?? null];
    }),
  );
}

function readMeetings(input: WhatIfInput, { plan }: PlanWithBodies, today: Day) {
  const changes = new Map<string, PlanDate | 'CANCELLED'>();
  const readings: DraftReadingType[] = [];
  (input.meetings ?? []).forEach(({ meetingId, date, isCancelled }, n) => {
    if (!plan.meetings.some(({ id }) => id === meetingId)) throw notFound('meeting');
    if (isCancelled) changes.set(meetingId, 'CANCELLED');
    else if (date != null) {
      const read = readDay(date, today, `meetings.${n}.date`);
      changes.set(meetingId, read);
      readings.push({ id: meetingId, reading: describeReading(read) });
    }
  });
  return { changes, readings };
}

function readExtraMeetings(input: WhatIfInput, read: PlanWithBodies, today: Day) {
  const meetings: ProjectionMeeting[] = [];
  const taken: Chosen[] = [];
  const names: [string, string][] = [];
  (input.extraMeetings ?? []).forEach(({ bodyId, kind, date: text, itemId, scenarioId = null }, n) => {
    const field = `extraMeetings.${n}`;
    const body = read.bodies.find((one) => one.id === bodyId);
    if (!body) throw notFound('body');
    const date = readDay(text, today, `${field}.date`);
    refusePast(date, today, `${field}.date`);
    const id = `extra meeting ${n + 1}`;
    const isInformal = kind === 'INFORMAL';
    const title = EXTRA_TITLES[kind];
    meetings.push({ ...{ id, bodyId, title, state: 'PLANNED', date, isInformal }, hasPapers: !isInformal });
    names.push([id, `${body.name}, ${title} of ${writePlanDate(date)}`]);
    if (!itemId) return;
    if (itemOf(read, itemId).body_id !== bodyId)
      throw badInput(`${field}.itemId`, `This is not for ${body.name}. Choose what that body decides.`);
    mustBeScenario(read, scenarioId);
    taken.push({ itemId, meetingId: id, scenarioId });
  });
  return { meetings, taken, names };
}

interface Chosen {
  itemId: string;
  meetingId: string;
  scenarioId: string | null;
}

function mustBeScenario({ plan }: PlanWithBodies, scenarioId: string | null): void {
  if (scenarioId !== null && !plan.scenarios.some(({ id }) => id === scenarioId)) throw notFound('scenario');
}

function readChosen(input: WhatIfInput, read: PlanWithBodies) {
  return (input.chosen ?? []).map(({ itemId, meetingId, scenarioId = null }) => {
    const item = itemOf(read, itemId);
    const isOwn = read.plan.meetings.some(({ id, body_id }) => id === meetingId && body_id === item.body_id);
    if (!isOwn) throw notFound('meeting');
    mustBeScenario(read, scenarioId);
    return { itemId, meetingId, scenarioId };
  });
}

function readRoutes(input: WhatIfInput, read: PlanWithBodies, today: Day) {
  const routes = new Map<string, { id: string; date: PlanDate }>();
  const names: [string, string][] = [];
  const notes: string[] = [];
  (input.routes ?? []).forEach(({ itemId, date: text }, n) => {
    const item = itemOf(read, itemId);
    const body = read.bodies.find(({ id }) => id === item.body_id);
    if (item.kind !== 'GATE' || !body || body.kind === 'OFFICE_HOLDER')
      throw badInput(
        `routes.${n}.itemId`,
        'Only what a body decides can be decided by its chair. Choose a gate.',
      );
    const date = readDay(text, today, `routes.${n}.date`);
    if (date.shape !== 'DAY')
      throw badInput(`routes.${n}.date`, 'Give the day from which the chair can act, such as 2 Feb 2018.');
    refusePast(date, today, `routes.${n}.date`);
    const id = `chair's action ${n + 1}`;
    routes.set(itemId, { id, date });
    names.push([id, `${body.name}, by the chair's action, ${writePlanDate(date)}`]);
    notes.push(routeNote(item.title, reportBack(read, body.id, date)));
  });
  return { routes, names, notes };
}

/** `DEC-3` in advance: what a chair's action asks for once it is recorded. */
function routeNote(title: string, reportTo: string | null): string {
  const report =
    reportTo === null
      ? 'the meeting it is reported to, which is not known yet'
      : `the meeting it is reported to, such as ${reportTo}`;
  return `“${title}” by the chair's action: it is recorded with why it could not wait, who was consulted and ${report} (DEC-3).`;
}

function reportBack(read: PlanWithBodies, bodyId: string, after: PlanDate): string | null {
  const next = read.plan.meetings
    .filter(({ body_id, state, kind }) => body_id === bodyId && TO_COME.has(state) && kind !== 'INFORMAL')
    .map((meeting) => ({ id: meeting.id, date: meetingDate(meeting) }))
    .filter(({ date }) => date.earliest !== null && date.earliest > after.latest!)
    .sort((a, b) => a.date.earliest! - b.date.earliest!)[0];
  return next ? namesOf(read).meeting(next.id) : null;
}

function refusePast(date: PlanDate, today: Day, field: string): void {
  if (date.latest !== null && date.latest < today)
    throw badInput(field, 'That day has passed. Give one that is still to come.');
}
