export { actionsView } from './action-view.js';
export { ActionsModule } from './actions.module.js';
