export { RiskRatingType } from './risk.types.js';
export { RisksModule } from './risks.module.js';
