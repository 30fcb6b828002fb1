export { EditionContent } from './edition-content.entity.js';
export { EditionFile } from './edition-file.entity.js';
export { mayReadEdition, type ReachedEdition } from './pack-access.js';
export { PackEdition } from './pack-edition.entity.js';
export { PacksModule } from './packs.module.js';
