export { OverviewModule } from './overview.module.js';
export { workingRows } from './overview-rows.js';
export { computedRollup } from './workstream-status.js';
