import { day } from '@gantry/shared/dates/day';
import { writeOffset } from '@gantry/shared/dates/write-plan-date';
import { dateEcho } from '../../../lib/date-echo.js';
import type { Changes } from '../api/effect.js';
import type { WhatIfPlan } from '../api/what-if-plan.js';
import type { Draft, DraftChange } from './draft.js';

/** A change of the draft as a reader sees it, against the plan as it stands. */
export interface DraftLine {
  change: DraftChange;
  title: string;
  /** "22 Dec 2017 → 4 jan (tbc)". */
  words: string;
  /** How the date was read, or null. */
  reading: string | null;
  /** Why it is left out of the reckoning, or null. */
  problem: string | null;
  version: number;
}

const GONE = 'It is not in the plan any more, or you may not see it. It is left out.';

export function draftLines(draft: Draft, plan: WhatIfPlan): DraftLine[] {
  return draft.map((change) => {
    if (change.kind === 'item') return itemLine(change, plan);
    return change.kind === 'meeting' ? meetingLine(change, plan) : linkLine(change, plan);
  });
}

function itemLine(change: DraftChange & { kind: 'item' }, plan: WhatIfPlan): DraftLine {
  const rows = plan.rows.filter(({ itemId }) => itemId === change.id);
  const row = rows.find(({ scenarioId }) => scenarioId === change.scenarioId) ?? rows[0];
  const scenario = plan.scenarios.find(({ id }) => id === change.scenarioId);
  if (!row || (change.scenarioId !== null && !scenario)) return gone(change, 'An item');
  const echo = echoItemDate(change.date, row.kind, plan.today);
  const before = row.forecast?.written ?? 'no date';
  const where = scenario ? ` in scenario ${scenario.number}` : '';
  return {
    change,
    title: row.title,
    words: `${before} → ${change.date}${where}`,
    reading: echo.sentence,
    problem: refusalOf(echo),
    version: row.version,
  };
}

function meetingLine(change: DraftChange & { kind: 'meeting' }, plan: WhatIfPlan): DraftLine {
  const meeting = plan.meetings.find(({ id }) => id === change.id);
  if (!meeting) return gone(change, 'A meeting');
  const echo = change.date === null ? null : echoMeetingDate(change.date, plan.today);
  return {
    change,
    title: meetingName(meeting, plan),
    words: `${meeting.date.written} → ${change.date ?? 'called off'}`,
    reading: echo?.sentence ?? null,
    problem: echo && refusalOf(echo),
    version: meeting.version,
  };
}

function linkLine(change: DraftChange & { kind: 'link' }, plan: WhatIfPlan): DraftLine {
  const link = plan.links.find(({ id }) => id === change.id);
  if (!link) return gone(change, 'A link');
  const problem = change.min > change.max ? 'The most lag cannot be less than the least.' : null;
  return {
    change,
    title: linkName(link, plan),
    words: `${link.lagWords || 'straight after it'} → ${lagWords(change)}`,
    reading: null,
    problem,
    version: link.version,
  };
}

const gone = (change: DraftChange, title: string): DraftLine => ({
  ...{ change, title, words: '', reading: null, problem: GONE, version: 0 },
});

export function echoItemDate(text: string, kind: string, today: string) {
  return dateEcho(text, { today: day(today), expects: kind === 'ACTIVITY' ? 'period' : 'point' });
}

export function echoMeetingDate(text: string, today: string) {
  return dateEcho(text, { today: day(today), expects: 'point', fieldIs: 'day' });
}

function refusalOf({ sentence, problems }: ReturnType<typeof dateEcho>): string | null {
  const refused = problems.find(({ severity }) => severity === 'E');
  return refused?.message ?? (sentence === null ? 'This date cannot be read. It is left out.' : null);
}

/** "CCG Joint Committee" where the body is known, else what the meeting is called. */
export function meetingName(meeting: WhatIfPlan['meetings'][number], { groups }: WhatIfPlan): string {
  return groups.find(({ kind, id }) => kind === 'BODY' && id === meeting.bodyId)?.title ?? meeting.title;
}

export function linkName(link: WhatIfPlan['links'][number], { rows }: WhatIfPlan): string {
  const title = (id: string) => rows.find(({ itemId }) => itemId === id)?.title ?? 'an item';
  return `${title(link.predecessorId)} → ${title(link.successorId)}`;
}

export function lagWords({ min, max, unit }: DraftChange & { kind: 'link' }): string {
  return min === 0 && max === 0 ? 'straight after it' : writeOffset({ min, max, unit }, 'it');
}

/** What the server is asked to reckon with: every line that can be read. */
export function changesOf(lines: readonly DraftLine[]): Changes {
  const { dates, meetings, lags } = versioned(lines);
  return {
    dates: dates.map(({ expectedVersion: _, ...change }) => change),
    meetings: meetings.map(({ expectedVersion: _, ...change }) => change),
    lags: lags.map(({ expectedVersion: _, ...change }) => change),
  };
}

/** The same, each on the version that the reader sees, as it is applied. */
export function versioned(lines: readonly DraftLine[]) {
  const sound = lines.filter(({ problem }) => problem === null);
  return {
    dates: sound.flatMap(({ change, version: expectedVersion }) =>
      change.kind === 'item'
        ? {
            ...{ itemId: change.id, expectedVersion, date: change.date },
            ...{ scenarioId: change.scenarioId, anchorItemId: change.anchorId },
          }
        : [],
    ),
    meetings: sound.flatMap(({ change, version: expectedVersion }) =>
      change.kind === 'meeting'
        ? {
            ...{ meetingId: change.id, expectedVersion, date: change.date },
            isCancelled: change.date === null,
          }
        : [],
    ),
    lags: sound.flatMap(({ change, version: expectedVersion }) =>
      change.kind === 'link'
        ? {
            ...{ linkId: change.id, expectedVersion },
            ...{ lagMin: change.min, lagMax: change.max, lagUnit: change.unit },
          }
        : [],
    ),
  };
}

const KIND_OF = { dates: 'item', meetings: 'meeting', lags: 'link' } as const;

/** The line that a refusal is about, by the place that the server names: `dates.1.date`. */
export function lineAt(lines: readonly DraftLine[], field: string | null): DraftLine | undefined {
  const [part, n] = (field ?? '').split('.');
  if (!(part && part in KIND_OF)) return undefined;
  const kind = KIND_OF[part as keyof typeof KIND_OF];
  return lines.filter(({ change, problem }) => problem === null && change.kind === kind)[Number(n)];
}
