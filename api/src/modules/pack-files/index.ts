export { PackFilesModule } from './pack-files.module.js';
