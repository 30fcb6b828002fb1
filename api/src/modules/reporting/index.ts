export { PeriodReturn } from './period-return.entity.js';
export { ReportingCalendar } from './reporting-calendar.entity.js';
export { ReportingPeriod } from './reporting-period.entity.js';
export { ReturnLine } from './return-line.entity.js';
export { ReturnLink } from './return-link.entity.js';
export { ReturnLinkKey } from './return-link-key.entity.js';
export { ReturnLinkUse } from './return-link-use.entity.js';
export { ReturnQuery } from './return-query.entity.js';
