export { ForwardPlanModule } from './forward-plan.module.js';
export { ForwardPlanQueries } from './forward-plan.queries.js';
export type { ForwardEntryType } from './forward-plan.types.js';
