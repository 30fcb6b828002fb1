import type {
  PackConfidenceRow,
  PackDate,
  PackDimensionsRow,
  PackReturnRow,
} from '@gantry/shared/packs/pack-rows';
import type { DeliveryConfidenceType, WorkstreamStatusesType } from '../ratings/index.js';
import type { PeriodReturnType } from '../reporting/index.js';
import { dayWords } from './facts-rows.js';

const STATES: Record<PeriodReturnType['state'], string> = {
  NOT_STARTED: 'Not begun',
  STARTED: 'Begun',
  SUBMITTED: 'Handed in',
  QUERIED: 'Queried',
  ACCEPTED: 'Accepted',
};

/** Returns as a pack lists them, each with how it stands by its days. */
export function returnRows(programme: { code: string }, rows: readonly PeriodReturnType[]): PackReturnRow[] {
  return rows.map((row) => ({
    ref: {
      entity: 'period_return',
      id: row.id,
      version: row.version,
      path: `/p/${programme.code}/reporting/${row.periodId}`,
    },
    workstream: row.title,
    rag: row.rag,
    computed: row.computedRag ?? row.computedNow,
    differenceReason: row.differenceReason,
    state: STATES[row.state],
    standing: row.standing,
    thisPeriod: row.thisPeriod,
    nextPeriod: row.nextPeriod,
    pathToGreen: row.pathToGreen,
    helpNeeded: row.helpNeeded,
  }));
}

/** Assessments of delivery, each in the words of its own scale. */
export function confidenceRows(
  programme: { code: string },
  rows: readonly DeliveryConfidenceType[],
): PackConfidenceRow[] {
  return rows.map(({ id, version, sentence, reviewer, reviewedOn }) => ({
    ref: { entity: 'delivery_confidence', id, version, path: `/p/${programme.code}/workstream-status` },
    rating: sentence,
    reviewer,
    on: dayWords(reviewedOn) as PackDate,
  }));
}

/** Workstreams of which something was rated, as they stand on the day of the pack. */
export function dimensionsRows(
  programme: { code: string },
  { rows }: WorkstreamStatusesType,
): PackDimensionsRow[] {
  return rows
    .filter(({ dimensions }) => dimensions.some(({ rating }) => rating !== null))
    .map(({ workstreamId: id, version, title, depth, dimensions }) => ({
      ref: { entity: 'workstream', id, version, path: `/p/${programme.code}/workstream-status` },
      title,
      depth,
      ratings: Object.fromEntries(
        dimensions.map(({ dimension, rating }) => [
          dimension,
          rating && { rag: rating.rag, reason: rating.reason, on: rating.ratedOn },
        ]),
      ) as PackDimensionsRow['ratings'],
    }));
}
