import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { planDateProblems } from '@gantry/shared/dates/plan-date-problems';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { MissedMeeting, Moved } from '@gantry/shared/projection/consequences';
import type { Draft } from '@gantry/shared/projection/draft';
import { draftConsequences } from '@gantry/shared/projection/draft-consequences';
import type { Outlook } from '@gantry/shared/projection/outlook';
import { consequenceSentences, type Names } from '@gantry/shared/projection/projection-words';
import { causeSentence } from '@gantry/shared/schedule/cause-sentence';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { refuseContradictions } from './draft-problems.js';
import { outlookIn } from './known-outlooks.js';
import { type PlanWithBodies, ProjectionQueries } from './projection.queries.js';
import { named, namesOf, scenariosOf, targetOf } from './projection-view.js';
import type { DraftDateInput, WhatIfInput } from './what-if.inputs.js';
import type {
  DraftReadingType,
  MissedMeetingType,
  MovedItemType,
  WhatIfScenarioType,
  WhatIfType,
} from './what-if.types.js';

type Reading = { id: string; date: PlanDate; anchorId: string | null; scenarioId: string | null };

/** What would follow from changes, before anybody decides on them. It reads only. */
@Injectable()
export class WhatIfService {
  constructor(private readonly queries: ProjectionQueries) {}

  async whatIf(actor: SignedIn, input: WhatIfInput): Promise<WhatIfType> {
    refuseContradictions(input);
    const read = await this.queries.plan(actor, input.programmeId);
    const today = day(read.plan.programme.today);
    const dates = (input.dates ?? []).map((change, n) => readItemDate(change, read, today, `dates.${n}`));
    const meetings = readMeetings(input, read, today);
    const lags = readLags(input, read);
    const target = targetOf(read.plan, input.targetId ?? null);
    const names = namesOf(read);
    const problems: Problem[] = [];
    const scenarios = scenariosOf(read.plan).flatMap((scenario): WhatIfScenarioType[] => {
      const before = outlookIn(read, scenario?.id ?? null, target?.id ?? null);
      // What is said of this scenario counts before what is said of all, as it does once it is applied.
      const own = [
        ...dates.filter(({ scenarioId }) => scenarioId === null),
        ...dates.filter(({ scenarioId }) => scenarioId !== null && scenarioId === scenario?.id),
      ];
      const draft: Draft = {
        dates: new Map(own.map(({ id, date, anchorId }) => [id, { stated: date, anchorId }])),
        meetings: meetings.changes,
        lags,
      };
      if (!before.isProjected) {
        problems.push(...named(before.problems, names));
        return [];
      }
      const result = draftConsequences(before.outlook, draft);
      if (!result.isProjected) {
        problems.push(...named(result.problems, names));
        return [];
      }
      const { found } = result;
      const targetFrom = targetDay(before.outlook);
      return [
        {
          scenarioNumber: scenario?.number ?? null,
          isWorking: scenario === null || scenario.state === 'WORKING',
          hasTarget: before.outlook.targetId !== null,
          targetFrom,
          targetTo: found.target === null ? targetFrom : isoOrNull(found.target.to),
          missed: found.missed.map((missed) => missedView(missed, names)),
          stopped: found.stopped.map(({ cause, nodeIds }) => ({
            because: causeSentence(cause, names.any),
            titles: nodeIds.map(names.item),
          })),
          target: found.target && movedView(found.target, names),
          moved: found.moved.map((moved) => movedView(moved, names)),
          sentences: consequenceSentences(found, names),
        },
      ];
    });
    const readings: DraftReadingType[] = [
      ...dates.map(({ id, date }) => ({ id, reading: describeReading(date) })),
      ...meetings.readings,
    ];
    return {
      targetId: target?.id ?? null,
      targetTitle: target?.title ?? null,
      readings,
      scenarios,
      problems,
    };
  }
}

function readItemDate(
  change: DraftDateInput,
  { plan }: PlanWithBodies,
  today: ReturnType<typeof day>,
  field: string,
): Reading {
  const item = plan.items.find(({ id }) => id === change.itemId);
  if (!item) throw notFound('item');
  const date = readDate(change.date, item.kind === 'ACTIVITY' ? 'period' : 'point', today, `${field}.date`);
  const anchorId = date.shape === 'RELATIVE' ? (change.anchorItemId ?? item.f_anchor) : null;
  if (date.shape === 'RELATIVE' && anchorId === null)
    throw badInput(`${field}.anchorItemId`, 'Say from which item this is counted, or write a day.', 'DATE-8');
  if (anchorId !== null && !plan.items.some(({ id }) => id === anchorId)) throw notFound('item');
  if (change.scenarioId && !plan.scenarios.some(({ id }) => id === change.scenarioId))
    throw notFound('scenario');
  return { id: item.id, date, anchorId, scenarioId: change.scenarioId ?? null };
}

function readMeetings(input: WhatIfInput, { plan }: PlanWithBodies, today: ReturnType<typeof day>) {
  const changes = new Map<string, PlanDate | 'CANCELLED'>();
  const readings: DraftReadingType[] = [];
  (input.meetings ?? []).forEach(({ meetingId, date, isCancelled }, n) => {
    if (!plan.meetings.some(({ id }) => id === meetingId)) throw notFound('meeting');
    if (isCancelled) changes.set(meetingId, 'CANCELLED');
    else if (date != null) {
      const read = readDate(date, 'point', today, `meetings.${n}.date`);
      if (read.shape === 'RELATIVE')
        throw badInput(`meetings.${n}.date`, 'A meeting has a day of its own: write it.', 'DATE-8');
      changes.set(meetingId, read);
      readings.push({ id: meetingId, reading: describeReading(read) });
    }
  });
  return { changes, readings };
}

function readLags(input: WhatIfInput, { plan }: PlanWithBodies): Draft['lags'] {
  const isSeen = (itemId: string) => plan.items.some(({ id }) => id === itemId);
  return new Map(
    (input.lags ?? []).map(({ linkId, lagMin, lagMax, lagUnit }, n) => {
      const link = plan.links.find(({ id }) => id === linkId);
      // A link is known to whoever may see both of its ends.
      if (!link || !isSeen(link.predecessor_id) || !isSeen(link.successor_id)) throw notFound('dependency');
      if (lagMin > lagMax)
        throw badInput(`lags.${n}.lagMax`, 'The most lag cannot be less than the least.', 'DEP-7');
      return [linkId, { min: lagMin, max: lagMax, unit: lagUnit }];
    }),
  );
}

function readDate(
  text: string,
  expects: 'period' | 'point',
  today: ReturnType<typeof day>,
  field: string,
): PlanDate {
  const read = readPlanDate(text, { today, expects, field });
  if (!read.ok) throw refused(read.problems);
  const errors = planDateProblems(read.date, 'forecast', today).filter(({ severity }) => severity === 'E');
  if (errors.length > 0) throw refused(errors.map((problem) => ({ ...problem, field })));
  return read.date;
}

function targetDay({ targetId, projection }: Outlook): string | null {
  const likely = targetId === null ? undefined : projection.byNode.get(targetId)?.likely;
  return likely?.isKnown ? isoDay(likely.finish) : null;
}

const isoOrNull = (on: Day | null) => (on === null ? null : isoDay(on));

function missedView({ itemId, meetingId, nextMeetingId }: MissedMeeting, names: Names): MissedMeetingType {
  return {
    itemId,
    title: names.item(itemId),
    meeting: names.meeting(meetingId),
    nextMeeting: nextMeetingId === null ? null : names.meeting(nextMeetingId),
  };
}

function movedView(moved: Moved, names: Names): MovedItemType {
  return {
    itemId: moved.itemId,
    title: names.item(moved.itemId),
    from: isoOrNull(moved.from),
    to: isoOrNull(moved.to),
    workingDays: moved.workingDays,
  };
}
