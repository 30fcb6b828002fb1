import { MilestonesModule } from './modules/milestones/index.js';
import { OfficesModule } from './modules/offices/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { ProgrammesModule } from './modules/programmes/index.js';
import { RisksModule } from './modules/risks/index.js';
import { TimelineModule } from './modules/timeline/index.js';
import { WorkstreamsModule } from './modules/workstreams/index.js';

/** Every slice of the product, in the order of the alphabet. */
export const slices = [
  MilestonesModule,
  OfficesModule,
  OrganisationsModule,
  ProgrammesModule,
  RisksModule,
  TimelineModule,
  WorkstreamsModule,
];
