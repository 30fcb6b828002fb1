export { PlanHistoryModule } from './plan-history.module.js';
