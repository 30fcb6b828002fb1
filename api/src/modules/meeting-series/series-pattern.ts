import { type Day, day } from '@gantry/shared/dates/day';
import {
  type SeriesPattern,
  seriesPatternProblems,
  type WeekOfMonth,
} from '@gantry/shared/governance/meeting-series';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import { arrangement } from '../meetings/index.js';
import type { MeetingSeries } from './meeting-series.entity.js';
import type { SeriesPatternInput } from './meeting-series.inputs.js';

/** The pattern of what was typed, if it names days (`SER-1`). */
export function patternOf(input: SeriesPatternInput): SeriesPattern {
  if (input.title.trim() === '') throw badInput('title', 'Give the meetings a title.');
  const pattern: SeriesPattern = {
    rhythm: input.rhythm,
    every: input.every,
    weekday: input.weekday,
    weekOfMonth: input.rhythm === 'MONTHLY' ? ((input.weekOfMonth ?? null) as WeekOfMonth | null) : null,
    exceptMonths: [...new Set(input.exceptMonths ?? [])].sort((a, b) => a - b),
    from: dayNamed('from', input.from),
    until: input.until == null ? null : dayNamed('until', input.until),
    count: input.count ?? null,
  };
  const problems = seriesPatternProblems(pattern);
  if (problems.length > 0) throw refused(problems);
  return pattern;
}

export function dayNamed(field: string, iso: string): Day {
  try {
    return day(iso);
  } catch {
    throw badInput(field, `There is no ${iso}.`);
  }
}

/** The pattern that a stored series has. */
export function storedPattern(row: MeetingSeries): SeriesPattern {
  return {
    rhythm: row.rhythm as SeriesPattern['rhythm'],
    every: row.every,
    weekday: row.weekday,
    weekOfMonth: row.weekOfMonth as WeekOfMonth | null,
    exceptMonths: row.exceptMonths,
    from: day(row.startsOn),
    until: row.endsOn === null ? null : day(row.endsOn),
    count: row.meetingCount,
  };
}

/** A pattern and what goes with it, as columns. */
export function seriesColumns(input: SeriesPatternInput, pattern: SeriesPattern) {
  return {
    title: input.title.trim(),
    kind: input.kind,
    rhythm: pattern.rhythm,
    every: pattern.every,
    weekday: pattern.weekday,
    weekOfMonth: pattern.weekOfMonth,
    exceptMonths: [...pattern.exceptMonths],
    startsOn: input.from,
    endsOn: input.until ?? null,
    meetingCount: pattern.count,
    confidence: input.confidence,
    ...arrangement(input),
  } satisfies Partial<MeetingSeries>;
}
