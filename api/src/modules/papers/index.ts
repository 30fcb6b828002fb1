export type { PaperType } from './paper.types.js';
export { papersOfMeeting } from './paper-view.js';
export { PapersModule } from './papers.module.js';
