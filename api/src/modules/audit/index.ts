export { AuditModule } from './audit.module.js';
export { AuditService } from './audit.service.js';
export type { AuditEntryType, RecentChangeType } from './audit.types.js';
