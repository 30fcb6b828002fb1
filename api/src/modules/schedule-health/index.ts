export { ScheduleHealthModule } from './schedule-health.module.js';
