import { changes, id, readsProgramme, reason, type Variables } from './operation-makers.js';

/** The part of `OPERATIONS` that is about colours: why they are so, what workstreams are rated as, and reviews. */
export const RATING_OPERATIONS: Record<string, Variables> = {
  ragExplanation: async (take) => ({ itemId: await id(take, 'item') }),
  ragDifferences: readsProgramme(),
  workstreamStatuses: readsProgramme(),
  workstreamRatings: async (take) => ({ workstreamId: await id(take, 'workstream') }),
  deliveryConfidences: readsProgramme(),
  setRollupPolicy: changes('programme', { policy: 'SRO_JUDGEMENT', isRedIfAnyDimension: false, reason }),
  rateDimension: changes('workstream', { dimension: 'COST', rag: 'amber', reason }),
  judgeWorkstream: changes('workstream', { rag: 'amber', until: '2018-01-31', reason }),
  withdrawJudgement: changes('judgement', { reason }),
  recordDeliveryConfidence: async (take) => ({
    input: {
      programmeId: await id(take, 'programme'),
      workstreamId: await id(take, 'workstream'),
      scale: 'THREE',
      rating: 'AMBER',
      reviewer: 'Review team',
      reviewType: 'Gate 2',
      reviewedOn: '2017-11-20',
      recommendations: [{ kind: 'CRITICAL', wording: 'Appoint a lead', owner: 'SRO', dueOn: '2017-12-20' }],
    },
  }),
  closeDeliveryRecommendation: changes('reviewRecommendation', { reason }),
  correctDeliveryRecommendation: changes('reviewRecommendation', {
    ...{ kind: 'ESSENTIAL', wording: 'Appoint two leads', owner: 'SRO', dueOn: '2017-12-21', reason },
  }),
  reopenDeliveryRecommendation: changes('closedReviewRecommendation', { reason }),
};
