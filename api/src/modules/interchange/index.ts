export { type Forecast, forecast } from './forecast/forecast.js';
export type { ForecastItem } from './forecast/forecast-item.js';
export type { ForecastPlan } from './forecast/forecast-plan.js';
export { type SimulatedItem, type Simulation, simulate } from './forecast/simulate.js';
export { type PlanFile, readPlanFile, UnreadablePlan } from './read-plan-file.js';
