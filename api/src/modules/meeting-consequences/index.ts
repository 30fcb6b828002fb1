export { MeetingConsequencesModule } from './meeting-consequences.module.js';
