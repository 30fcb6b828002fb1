export { BrandingModule } from './branding.module.js';
export { BrandingQueries } from './branding.queries.js';
