export { PublicFeedbackModule } from './public-feedback.module.js';
