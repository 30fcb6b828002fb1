export { decisionView } from './decision-view.js';
export { DecisionsModule } from './decisions.module.js';
