export type { PaperType } from './paper.types.js';
export { PaperFilesService } from './paper-files.service.js';
export { papersOfMeeting } from './paper-view.js';
export { PapersModule } from './papers.module.js';
