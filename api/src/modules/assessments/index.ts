export { AssessmentsModule } from './assessments.module.js';
export { assessmentsFor } from './assessments.queries.js';
