import { randomUUID } from 'node:crypto';
import type { Maker } from './world-kinds.js';
import { TODAY } from './world-plan-rows.js';

/** What is said of a workstream: a rating, a judgement, and an assessment with what it recommended. */
export const RATING_MAKERS = {
  rating: (({ ids }, id) => [
    [
      'workstream_rating',
      {
        id,
        programme_id: ids.programme,
        workstream_id: ids.workstream,
        dimension: 'COST',
        rag: 'amber',
        reason: 'The bid is late',
        rated_on: TODAY,
      },
    ],
  ]) satisfies Maker,
  judgement: (({ ids }, id) => [
    [
      'workstream_judgement',
      {
        id,
        programme_id: ids.programme,
        workstream_id: ids.workstream,
        rag: 'amber',
        reason: 'The extra session recovers it',
        judged_on: TODAY,
        until_on: '2018-01-31',
      },
    ],
  ]) satisfies Maker,
  confidence: (({ ids }, id) => [
    [
      'delivery_confidence',
      {
        id,
        programme_id: ids.programme,
        scale: 'FIVE',
        rating: 'AMBER_RED',
        reviewer: 'Review team',
        review_type: 'Gate 2',
        reviewed_on: '2017-11-20',
        summary: 'Money is not found',
      },
    ],
    [
      'delivery_recommendation',
      {
        id: randomUUID(),
        programme_id: ids.programme,
        confidence_id: id,
        number: 1,
        kind: 'CRITICAL',
        wording: 'Appoint a lead',
        owner: 'SRO',
        due_on: '2017-12-20',
      },
    ],
  ]) satisfies Maker,
};
