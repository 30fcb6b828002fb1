export {
  decisionPointedAt,
  type NamedDecision,
  NamedDecisionType,
  namedDecisions,
} from './named-decision.js';
export { ScrutinyModule } from './scrutiny.module.js';
export { caseParts } from './scrutiny.queries.js';
export { readableCase } from './scrutiny-access.js';
export { caseProblems } from './scrutiny-rows.js';
