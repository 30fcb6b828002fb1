export { LAST_DAY, type Replayed, type ReplayedStep, replay } from './replay.js';
export type { Ask } from './replay-state.js';
