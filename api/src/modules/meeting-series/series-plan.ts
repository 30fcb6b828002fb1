import { createHash } from 'node:crypto';
import { type Day, day, isoDay } from '@gantry/shared/dates/day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { type SeriesPattern, seriesDays } from '@gantry/shared/governance/meeting-series';
import { type SeriesStep, seriesChange } from '@gantry/shared/governance/series-change';
import { checkSeriesDay } from '@gantry/shared/governance/series-day-check';
import type { EntityManager } from 'typeorm';
import type { ReachedBody } from '../governing-bodies/index.js';
import type { MeetingSeries } from './meeting-series.entity.js';
import type { SeriesStepType } from './meeting-series.types.js';
import { surroundingsOf } from './series-surroundings.js';
import { SERIES_MEETINGS, type SeriesMeetingRow } from './series-view.js';

/** A change of a series, worked out on the meetings as they stand. */
export interface SeriesPlan {
  steps: SeriesStep[];
  versions: Map<string, number>;
  views: SeriesStepType[];
  problems: Problem[];
  /** Another one means that something has changed since. */
  print: string;
}

/** What a pattern would do to a series; null is the end of it: no day is left. */
export async function planChange(
  db: Pick<EntityManager, 'query'>,
  series: MeetingSeries,
  pattern: SeriesPattern | null,
  reached: ReachedBody,
  programmeIds: readonly string[],
): Promise<SeriesPlan> {
  const rows: SeriesMeetingRow[] = await db.query(SERIES_MEETINGS, [series.officeId, series.id]);
  const meetings = rows.map(({ id, code, state, seriesOn, on }) => ({
    ...{ id, code, state, seriesOn: day(seriesOn) },
    on: on === null ? null : day(on),
  }));
  const rhythm = pattern ?? { rhythm: series.rhythm as SeriesPattern['rhythm'], every: series.every };
  const steps = seriesChange(
    meetings,
    pattern === null ? [] : seriesDays(pattern),
    rhythm,
    day(reached.today),
  );
  const around = await surroundingsOf(db, reached, programmeIds, series.id);
  const problemsOn = (on: Day) => checkSeriesDay(on, around).problems;
  const views = steps.map((step) => viewOf(step, problemsOn));
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const seen = JSON.stringify([
    series.version,
    views.map(({ kind, meetingId, to }) => [kind, meetingId, to, versions.get(meetingId ?? '') ?? null]),
  ]);
  return {
    steps,
    versions,
    views,
    problems: steps.flatMap((step) => (isNewDay(step) ? problemsOn(step.to) : [])),
    print: createHash('sha256').update(seen).digest('base64url'),
  };
}

function viewOf(step: SeriesStep, problemsOn: (on: Day) => Problem[]): SeriesStepType {
  const meeting = step.kind === 'ADD' ? null : step.meeting;
  return {
    kind: step.kind,
    meetingId: meeting?.id ?? null,
    code: meeting?.code ?? null,
    from: meeting === null || meeting.on === null ? null : isoDay(meeting.on),
    to: 'to' in step ? isoDay(step.to) : null,
    because: step.kind === 'STAYS' ? step.because : null,
    problems: isNewDay(step) ? problemsOn(step.to) : [],
  };
}

function isNewDay(step: SeriesStep): step is Extract<SeriesStep, { kind: 'ADD' | 'MOVE' }> {
  return step.kind === 'ADD' || step.kind === 'MOVE';
}
