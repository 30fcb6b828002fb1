export { ScenariosModule } from './scenarios.module.js';
