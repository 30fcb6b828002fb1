export { ConsultationsModule } from './consultations.module.js';
export { finalChoiceProblems } from './final-choice.js';
export { readableItem } from './readable-item.js';
