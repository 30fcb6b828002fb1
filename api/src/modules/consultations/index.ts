export { ConsultationsModule } from './consultations.module.js';
export { finalChoiceProblems } from './final-choice.js';
