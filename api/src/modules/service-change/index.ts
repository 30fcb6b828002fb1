export { ServiceChangeModule } from './service-change.module.js';
