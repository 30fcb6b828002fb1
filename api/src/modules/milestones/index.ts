export { amendLink } from './amend-link.js';
export { completeItem } from './complete-item.js';
export { MilestonesModule } from './milestones.module.js';
export { reforecastItem, restateItem } from './reforecast-item.js';
