export { CalendarSettingsModule } from './calendar-settings.module.js';
