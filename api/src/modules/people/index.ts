export { fittingOwner } from './fitting-owner.js';
export { PeopleModule } from './people.module.js';
