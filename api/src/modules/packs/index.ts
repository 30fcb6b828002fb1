export { EditionContent } from './edition-content.entity.js';
export { EditionFile } from './edition-file.entity.js';
export { audiencesFor, mayReadEdition, type ReachedEdition, reachEdition } from './pack-access.js';
export { PackEdition } from './pack-edition.entity.js';
export { PacksModule } from './packs.module.js';
export { PackAudienceEnum } from './pack-words.js';
