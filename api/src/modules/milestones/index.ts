export { amendLink } from './amend-link.js';
export { completeItem, openPredecessors } from './complete-item.js';
export { loadItem } from './load-item.js';
export { MilestonesModule } from './milestones.module.js';
export { readDateFor } from './read-date.js';
export { reforecastItem, restateItem } from './reforecast-item.js';
