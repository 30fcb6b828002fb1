import { DECISION_ROUTES } from '@gantry/shared/governance/decision-routes';
import { DECISION_STATES } from '@gantry/shared/governance/decision-states';
import { choiceParam, dayParam, flagParam, gridSearch, type RawSearch, textParam } from '../lib/url-state.js';

/** All of the register stands in the address, the open form included. */
export const decisionsSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  show: choiceParam(raw.show, ['waiting', 'overdue', 'report', 'call-in'] as const),
  type: choiceParam(raw.type, DECISION_ROUTES),
  state: choiceParam(raw.state, DECISION_STATES),
  since: dayParam(raw.since),
  /** `new`, or the meeting at which the form is opened. */
  record: textParam(raw.record, 40),
  body: textParam(raw.body, 40),
  /** The item of the agenda under which the form is opened. */
  agendaItem: textParam(raw.agendaItem, 40),
  /** How the form that is opened says it was decided. */
  route: choiceParam(raw.route, DECISION_ROUTES),
  /** A recommendation is being drafted. */
  draft: flagParam(raw.draft),
});
