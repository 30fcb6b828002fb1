export { outlookIn } from './known-outlooks.js';
export { ProjectionModule } from './projection.module.js';
export { type PlanWithBodies, ProjectionQueries } from './projection.queries.js';
export { projectionFacts } from './projection-facts.js';
export { defaultTarget, namesOf, scenariosOf, wordsOf } from './projection-view.js';
