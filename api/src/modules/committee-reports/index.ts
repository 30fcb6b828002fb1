export { CommitteeReportsModule } from './committee-reports.module.js';
