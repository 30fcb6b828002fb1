export { MeetingSeriesModule } from './meeting-series.module.js';
