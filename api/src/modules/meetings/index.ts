export { type ReachedMeeting, reachMeeting } from './meeting-access.js';
export { countVerdict } from './meeting-quorum.js';
export { MeetingsModule } from './meetings.module.js';
export { moveMeeting } from './move-meeting.js';
export { planMeeting } from './plan-meeting.js';
export { cancelMeeting, reinstateMeeting } from './take-step.js';
