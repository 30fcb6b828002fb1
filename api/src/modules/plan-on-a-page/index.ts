export { PlanOnAPageModule } from './plan-on-a-page.module.js';
