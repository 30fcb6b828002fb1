import { statedRangeProblems } from '@gantry/shared/schedule/stated-range';
import type { DateEcho } from '../../../ui/date-field/date-field.js';
import { threePointWords } from '../../../ui/three-point/three-point.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { Draft, DraftChange } from './draft.js';
import { type Change, type DraftLine, gone, line } from './draft-line.js';
import { linkLine, newLinkLine, removedLinkLine } from './link-lines.js';
import {
  bodyName,
  EXTRA_WORDS,
  echoItemDate,
  echoMeetingDate,
  isCalled,
  meetingName,
  meetingWords,
} from './plan-names.js';

const AT_A_MEETING =
  'It happens at a meeting, so a date of its own can be tried and not applied (PLAN-1). Change its meeting instead.';
const ITS_NOTICE_IS_OUT =
  'Its notice is out: a draft does not move it (MTG-8). Its secretary postpones it, which takes what happens there along and gives notice anew.';
const BY_THE_CHAIR =
  'A chair’s action is recorded as a decision once it is taken, with who was consulted and where it is reported (DEC-3). It is tried here and not applied.';
export function draftLines(draft: Draft, plan: WhatIfPlan): DraftLine[] {
  return draft.map((change) => lineOf(change, plan));
}

function lineOf(change: DraftChange, plan: WhatIfPlan): DraftLine {
  switch (change.kind) {
    case 'item':
      return itemLine(change, plan);
    case 'duration':
      return durationLine(change, plan);
    case 'meeting':
      return meetingLine(change, plan);
    case 'extra':
      return extraLine(change, plan);
    case 'chosen':
      return chosenLine(change, plan);
    case 'route':
      return routeLine(change, plan);
    case 'link':
      return linkLine(change, plan);
    case 'newlink':
      return newLinkLine(change, plan);
    case 'unlink':
      return removedLinkLine(change, plan);
  }
}

function itemLine(change: Change<'item'>, plan: WhatIfPlan): DraftLine {
  const { row, scenario, isGone } = placeOf(change, plan);
  if (!row || isGone) return gone(change, 'An item');
  const echo = echoItemDate(change.date, row.kind, plan);
  const before = row.forecast?.written ?? 'no date';
  const confirms = change.mustConfirm ? `, to be confirmed by ${change.mustConfirm}` : '';
  return line(change, {
    title: row.title,
    words: `${before} → ${change.date}${inScenario(scenario)}${confirms}`,
    reading: echo.sentence,
    problem: refusalOf(echo),
    cannotApply: row.meetingId === null ? null : AT_A_MEETING,
    meetingId: row.meetingId,
    version: row.version,
  });
}

/** The row of an item in the scenario that a change is about. */
function placeOf(change: { id: string; scenarioId: string | null }, plan: WhatIfPlan) {
  const rows = plan.rows.filter(({ itemId }) => itemId === change.id);
  const row = rows.find(({ scenarioId }) => scenarioId === change.scenarioId) ?? rows[0];
  const scenario = plan.scenarios.find(({ id }) => id === change.scenarioId);
  return { row, scenario, isGone: change.scenarioId !== null && !scenario };
}

const inScenario = (scenario: { number: number } | undefined) =>
  scenario ? ` in scenario ${scenario.number}` : '';

function durationLine(change: Change<'duration'>, plan: WhatIfPlan): DraftLine {
  const row = plan.rows.find(({ itemId }) => itemId === change.id);
  if (!row) return gone(change, 'An activity');
  const [refused] = statedRangeProblems(change, 1);
  const before = row.duration
    ? threePointWords(row.duration)
    : `as its dates say (${row.forecast?.written ?? 'none'})`;
  return line(change, {
    title: row.title,
    words: `Takes: ${before} → ${threePointWords(change)}`,
    problem: refused?.message ?? null,
    version: row.version,
  });
}

function meetingLine(change: Change<'meeting'>, plan: WhatIfPlan): DraftLine {
  const meeting = plan.meetings.find(({ id }) => id === change.id);
  if (!meeting) return gone(change, 'A meeting');
  const echo = change.date === null ? null : echoMeetingDate(change.date, plan);
  return line(change, {
    title: meetingName(meeting, plan),
    words: `${meeting.date.written} → ${change.date ?? 'called off'}`,
    reading: echo?.sentence ?? null,
    problem: echo && refusalOf(echo),
    cannotApply: change.date !== null && isCalled(meeting) ? ITS_NOTICE_IS_OUT : null,
    meetingId: meeting.id,
    version: meeting.version,
  });
}

function extraLine(change: Change<'extra'>, plan: WhatIfPlan): DraftLine {
  const name = bodyName(change.id, plan);
  const taken = plan.rows.find(({ itemId }) => itemId === change.itemId);
  const scenario = plan.scenarios.find(({ id }) => id === change.scenarioId);
  if (name === null || (change.itemId !== null && !taken) || (change.scenarioId !== null && !scenario))
    return gone(change, 'An extra meeting');
  const echo = echoMeetingDate(change.date, plan);
  return line(change, {
    title: name,
    words: `${EXTRA_WORDS[change.extraKind]}, ${change.date}${taken ? `, for “${taken.title}”${inScenario(scenario)}` : ''}`,
    reading: echo.sentence,
    problem: refusalOf(echo),
    version: taken?.version ?? 1,
  });
}

function chosenLine(change: Change<'chosen'>, plan: WhatIfPlan): DraftLine {
  const { row, scenario, isGone } = placeOf(change, plan);
  const meeting = plan.meetings.find(({ id }) => id === change.meetingId);
  if (!row || !meeting || isGone) return gone(change, 'A decision');
  return line(change, {
    title: row.title,
    words: `${meetingWords(row.meetingId, plan)} → ${meetingWords(meeting.id, plan)}${inScenario(scenario)}`,
    version: row.version,
  });
}

function routeLine(change: Change<'route'>, plan: WhatIfPlan): DraftLine {
  const row = plan.rows.find(({ itemId }) => itemId === change.id);
  if (!row) return gone(change, 'A decision');
  const echo = echoMeetingDate(change.date, plan);
  return line(change, {
    title: row.title,
    words: `${meetingWords(row.meetingId, plan)} → by the chair’s action, from ${change.date}`,
    reading: echo.sentence,
    problem: refusalOf(echo),
    cannotApply: BY_THE_CHAIR,
    version: row.version,
  });
}

function refusalOf({ sentence, problems }: DateEcho): string | null {
  const refused = problems.find(({ severity }) => severity === 'E');
  return refused?.message ?? (sentence === null ? 'This date cannot be read. It is left out.' : null);
}
