export type { PlanFacts } from './plan-facts.js';
export { dateUnder, meetingDate } from './plan-row-dates.js';
export { type PlanRow, planCalendar, planRows } from './plan-rows.js';
export { TimelineModule } from './timeline.module.js';
export { TimelineQueries } from './timeline.queries.js';
export { TimelineRowType } from './timeline.types.js';
export { papersDue, rowView, timelineView } from './timeline-view.js';
