export { BaselinesModule } from './baselines.module.js';
export { BaselinesQueries } from './baselines.queries.js';
export { setBaseline } from './baselines.service.js';
