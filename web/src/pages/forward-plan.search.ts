import { choiceParam, flagParam, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the plan's filters stand in the address. */
export const forwardPlanSearch = (raw: RawSearch) => ({
  body: textParam(raw.body, 40),
  days: choiceParam(raw.days, ['30', '90'] as const),
  key: flagParam(raw.key),
  late: flagParam(raw.late),
  edition: choiceParam(raw.edition, ['public'] as const),
  programme: choiceParam(raw.programme, ['all'] as const),
});
