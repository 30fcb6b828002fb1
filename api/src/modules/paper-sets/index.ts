export { PaperSetsModule } from './paper-sets.module.js';
