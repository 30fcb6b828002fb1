export { AsAtModule } from './as-at.module.js';
export { RecordStatesQueries } from './record-states.queries.js';
