export type { ActionType } from './action.types.js';
export { actionsView } from './action-view.js';
export { ActionsModule } from './actions.module.js';
export { ActionsQueries } from './actions.queries.js';
