export { BodiesQueries, membersOn } from './bodies.queries.js';
export type { BodyRowType } from './body.types.js';
export {
  allowOnBody,
  canOnBody,
  mayReadOfBody,
  type ReachedBody,
  reachBody,
  refuseArchived,
} from './body-access.js';
export { BodyMember } from './body-member.entity.js';
export { bodyToChange, endPart, partToChange } from './body-part-access.js';
export { type NoticeRegime, PapersReadyEnum } from './body-words.js';
export { EndOfBodyPartInput } from './constitution.inputs.js';
export { delegatedScopeProblems } from './delegated-scope.js';
export { type FlatDate, flatDate } from './flat-date.js';
export { GoverningBodiesModule } from './governing-bodies.module.js';
export { isPrivateSql, meetingTitleSql, readsExemptSql } from './meeting-title.sql.js';
export { quorumRuleOf } from './quorum-rule.js';
export { RuleWarningType, weigh } from './rule-warning.type.js';
