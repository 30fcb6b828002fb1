export type { DecisionRowType } from './decision-row.types.js';
export { decisionView } from './decision-view.js';
export { DecisionsModule } from './decisions.module.js';
export { DecisionsQueries } from './decisions.queries.js';
