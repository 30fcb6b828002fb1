export { WorkstreamsModule } from './workstreams.module.js';
