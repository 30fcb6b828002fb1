export {
  allowOnBody,
  canOnBody,
  mayReadOfBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
} from './body-access.js';
export { type NoticeRegime, PapersReadyEnum } from './body-words.js';
export { type FlatDate, flatDate } from './flat-date.js';
export { GoverningBodiesModule } from './governing-bodies.module.js';
export { RuleWarningType, weigh } from './rule-warning.type.js';
