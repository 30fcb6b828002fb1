export { AuditModule } from './audit.module.js';
export { momentsOfRows } from './audit.queries.js';
export { AuditService } from './audit.service.js';
export type { AuditEntryType, RecentChangeType } from './audit.types.js';
