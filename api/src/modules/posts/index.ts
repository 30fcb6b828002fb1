export { PostsModule } from './posts.module.js';
