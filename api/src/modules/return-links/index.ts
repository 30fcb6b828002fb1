export { ReturnLinksModule } from './return-links.module.js';
