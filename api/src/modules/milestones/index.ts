export { MilestonesModule } from './milestones.module.js';
