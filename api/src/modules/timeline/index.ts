export { papersDue } from './papers-due.js';
export type { PlanFacts } from './plan-facts.js';
export { dateUnder, meetingDate } from './plan-row-dates.js';
export { type PlanRow, planCalendar, planRows, tolerancesOf } from './plan-rows.js';
export { expectedOf, isDateTbc, isOpen, previousDayOf, workingRows } from './row-facts.js';
export { TimelineModule } from './timeline.module.js';
export { TimelineQueries } from './timeline.queries.js';
export { TimelineRowType } from './timeline.types.js';
export { rowView, timelineView } from './timeline-view.js';
