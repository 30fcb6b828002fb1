export { addStages } from './add-stages.js';
export { amendLink } from './amend-link.js';
export { linkItems, relinkItems, unlinkItems } from './change-links.js';
export { chooseMeeting } from './choose-meeting.js';
export { completeItem, openPredecessors } from './complete-item.js';
export { loadItem, nameFor } from './load-item.js';
export { MilestonesModule } from './milestones.module.js';
export { readDateFor } from './read-date.js';
export { reforecastItem, restateItem } from './reforecast-item.js';
export { stateDuration } from './state-duration.js';
export {
  mustSaySomething,
  type SaidStatus,
  type StatedStatus,
  stateStatus,
  statusProblems,
  workingRow,
} from './state-status.js';
