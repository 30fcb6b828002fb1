/** @public For whoever puts together what a report says. */
export type { DeliveryConfidenceType } from './confidence.types.js';
export { RagExplanationQueries } from './rag-explanation.queries.js';
export { RatingsModule } from './ratings.module.js';
export { computedRollup, reportedRollup } from './status-rows.js';
/** @public For whoever puts together what a report says. */
export { WorkstreamStatusQueries } from './workstream-status.queries.js';
