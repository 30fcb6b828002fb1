export type { DeliveryConfidenceType } from './confidence.types.js';
export { RatingsModule } from './ratings.module.js';
export type { WorkstreamStatusesType } from './status.types.js';
export { computedRollup, reportedRollup } from './status-rows.js';
export { WorkstreamStatusQueries } from './workstream-status.queries.js';
