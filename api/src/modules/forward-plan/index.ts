export { ForwardPlanModule } from './forward-plan.module.js';
