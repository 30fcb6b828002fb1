export { MailModule } from './mail.module.js';
export { isPlainAddress } from './plain-address.js';
export { queueMeetingMail } from './queue-meeting-mail.js';
export { queueReminderMail } from './queue-reminder-mail.js';
export { queueReturnLinkMail } from './return-link-mail.js';
