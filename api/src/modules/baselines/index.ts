export { BaselinesModule } from './baselines.module.js';
export { setBaseline } from './baselines.service.js';
