export { BaselinesModule } from './baselines.module.js';
