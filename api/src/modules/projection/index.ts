export {
  Changes,
  DurationChange,
  type ExtraKind,
  ExtraMeetingChange,
  ItemChange,
  LagChange,
  MeetingChange,
  NewLinkChange,
} from './draft.inputs.js';
export { refuseContradictions } from './draft-problems.js';
export { outlookIn } from './known-outlooks.js';
export { ProjectionModule } from './projection.module.js';
export { type PlanWithBodies, ProjectionQueries } from './projection.queries.js';
export { projectionFacts } from './projection-facts.js';
export type { ProjectionType } from './projection.types.js';
export {
  defaultTarget,
  namesOf,
  projectionView,
  scenariosOf,
  warningsOf,
  wordsOf,
} from './projection-view.js';
