export { fittingOwner } from './fitting-owner.js';
export { PeopleModule } from './people.module.js';
export { Post } from './post.entity.js';
export { PostHolder } from './post-holder.entity.js';
