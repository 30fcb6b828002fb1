import type { PackConfidenceRow, PackDate, PackReturnRow } from '@gantry/shared/packs/pack-rows';
import type { DeliveryConfidenceType } from '../ratings/index.js';
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
