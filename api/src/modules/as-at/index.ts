export { AsAtModule } from './as-at.module.js';
