export { workstreamMustBeLive } from './live-workstream.js';
export { Workstream } from './workstream.entity.js';
export { WorkstreamsModule } from './workstreams.module.js';
