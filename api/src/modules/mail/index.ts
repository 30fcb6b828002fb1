export { MailModule } from './mail.module.js';
export { queueMeetingMail } from './queue-meeting-mail.js';
export { isPlainAddress } from './plain-address.js';
export { queueReturnLinkMail } from './return-link-mail.js';
