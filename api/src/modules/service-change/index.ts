export { ServiceChangeModule } from './service-change.module.js';
export { ServiceChangeQueries } from './service-change.queries.js';
export type { ServiceChangeType } from './service-change.types.js';
