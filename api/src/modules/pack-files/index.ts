export { PackFilesModule } from './pack-files.module.js';
export { RenderJob } from './render-job.entity.js';
