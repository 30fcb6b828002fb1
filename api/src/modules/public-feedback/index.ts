export { PublicFeedbackModule } from './public-feedback.module.js';
export { PublicFeedbackQueries } from './public-feedback.queries.js';
export type { YouSaidWeDidType } from './public-feedback.types.js';
