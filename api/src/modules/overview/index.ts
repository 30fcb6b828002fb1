export { OverviewModule } from './overview.module.js';
export { OverviewService } from './overview.service.js';
export type { OverviewType } from './overview.types.js';
export { dateWords, expectedOf, isDateTbc, isOpen, titlesOf } from './overview-rows.js';
