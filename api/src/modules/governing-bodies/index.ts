export {
  allowOnBody,
  canOnBody,
  mayReadOfBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
} from './body-access.js';
export type { NoticeRegime } from './body-words.js';
export { type FlatDate, flatDate } from './flat-date.js';
export { GoverningBodiesModule } from './governing-bodies.module.js';
export { calendarOf, officeCalendar } from './office-calendar.js';
export { RuleWarningType, weigh } from './rule-warning.type.js';
