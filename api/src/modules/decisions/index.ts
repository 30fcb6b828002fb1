export type { DecisionRowType } from './decision.types.js';
export { decisionView } from './decision-view.js';
export { DecisionsModule } from './decisions.module.js';
export { DecisionsQueries } from './decisions.queries.js';
