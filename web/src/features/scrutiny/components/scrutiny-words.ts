import { SCRUTINY_OUTCOME_WORDS } from '@gantry/shared/scrutiny/scrutiny-words';
import type { ScrutinyRegime, SubstantialChange } from '../../../generated/graphql.js';

export const CHANGE_WORDS: Record<SubstantialChange, string> = {
  YES: 'Yes, it is substantial',
  NO: 'No, it is not substantial',
  UNDETERMINED: 'Not determined yet',
};

export const REGIME_WORDS: Record<ScrutinyRegime, string> = {
  REGULATIONS_2013: '2013 Regulations',
  CALL_IN_2024: 'Call-in, since 31 January 2024',
};

const options = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));

export const CHANGE_OPTIONS = options(CHANGE_WORDS);
export const REGIME_OPTIONS = options(REGIME_WORDS);
export const OUTCOME_OPTIONS = options(SCRUTINY_OUTCOME_WORDS);
