export { CalendarDay } from './calendar-day.entity.js';
export {
  type CalendarRow,
  calendarBook,
  calendarBookOf,
  type KnownRestriction,
  type RestrictedRow,
  restrictionOf,
} from './calendar-rows.js';
export {
  PollDayRuleEnum,
  RestrictedPeriodKindEnum,
  SensitiveEventEnum,
} from './calendar-words.js';
export { CALENDAR_BOOK, RESTRICTED_PERIODS } from './calendars.sql.js';
export { RestrictedPeriodRow } from './restricted-period.entity.js';
