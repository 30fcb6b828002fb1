export { type AgendaSkeleton, agendaSkeleton } from './agenda-skeleton.js';
export type { Meeting } from './meeting.entity.js';
export { lockMeeting, type ReachedMeeting, reachMeeting } from './meeting-access.js';
export { type MeetingPapersDue, meetingPapersDue } from './meeting-papers-due.js';
export { countVerdict } from './meeting-quorum.js';
export { mayReadMinutes } from './meeting-view.js';
export { MeetingsModule } from './meetings.module.js';
export { moveMeeting } from './move-meeting.js';
export { cancelMeeting } from './take-step.js';
