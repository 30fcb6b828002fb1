import { OfficesModule } from './modules/offices/index.js';

/** Every slice of the product, in the order of the alphabet. */
export const slices = [OfficesModule];
