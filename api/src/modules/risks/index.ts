export { RiskRatingType, type RiskRowType } from './risk.types.js';
export { RisksModule } from './risks.module.js';
export { riskRows } from './risks.queries.js';
export { RisksService } from './risks.service.js';
