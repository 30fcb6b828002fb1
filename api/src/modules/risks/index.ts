export { RisksModule } from './risks.module.js';
