export { recordedQuorum } from './attendance-facts.js';
export { ConductModule } from './conduct.module.js';
export { conductView } from './conduct-view.js';
