export { MailModule } from './mail.module.js';
export { queueMeetingMail } from './queue-meeting-mail.js';
export { queueReminderMail } from './queue-reminder-mail.js';
