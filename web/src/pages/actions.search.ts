import { ACTION_STATES } from '@gantry/shared/governance/action-rules';
import { choiceParam, dayParam, flagParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the log stands in the address, the open form included. */
export const actionsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['all', 'overdue', 'soon', 'mine', 'complete'] as const),
  state: choiceParam(raw.state, ACTION_STATES),
  body: textParam(raw.body, 40),
  owner: textParam(raw.owner, 200),
  since: dayParam(raw.since),
  raise: flagParam(raw.raise),
});
