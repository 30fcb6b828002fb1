export { CommitteeReportsModule } from './committee-reports.module.js';
export { CommitteeReportsQueries } from './committee-reports.queries.js';
