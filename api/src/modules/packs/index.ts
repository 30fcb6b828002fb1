export { audiencesFor, mayReadEdition, type ReachedEdition, reachEdition } from './pack-access.js';
export { PackAudienceEnum } from './pack-words.js';
export { PacksModule } from './packs.module.js';
export { PacksQueries } from './packs.queries.js';
