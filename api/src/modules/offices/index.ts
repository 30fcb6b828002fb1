export { OfficesModule } from './offices.module.js';
