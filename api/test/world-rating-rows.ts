import type { Maker, Place } from './world-kinds.js';
import { TODAY } from './world-plan-rows.js';

/** What is said of a workstream: a rating, a judgement, and an assessment with what it recommended, open and closed. */
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
  ]) satisfies Maker,
  reviewRecommendation: ((place, id, n) => [
    ['delivery_recommendation', recommendation(place, id, n)],
  ]) satisfies Maker,
  closedReviewRecommendation: ((place, id, n) => [
    [
      'delivery_recommendation',
      {
        ...recommendation(place, id, n),
        ...{ closed_on: TODAY, closed_reason: 'A lead was appointed', closed_by_id: place.ids.owner },
      },
    ],
  ]) satisfies Maker,
};

function recommendation({ ids }: Place, id: string, number: number) {
  return {
    id,
    programme_id: ids.programme,
    confidence_id: ids.confidence,
    number,
    kind: 'CRITICAL',
    wording: 'Appoint a lead',
    owner: 'SRO',
    due_on: '2017-12-20',
  };
}
