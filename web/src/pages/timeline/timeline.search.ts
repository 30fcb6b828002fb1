import { SCALE_CHOICES } from '@gantry/shared/timeline/scale';
import { GROUPINGS } from '../../features/timeline/timeline-data.js';
import { TIMELINE_MODES } from '../../features/timeline/timeline-view.js';
import { choiceParam, flagParam, listParam, type RawSearch, textParam } from '../../lib/url-state.js';

export const STATUSES = ['red', 'amber', 'green', 'blue', 'grey', 'stale', 'tbc'] as const;

/** All of the view stands in the address, so that it can be sent to somebody. What is left out is the default. */
export const timelineSearch = (raw: RawSearch) => ({
  /** Which part of the plan: a workstream's id, `all`, or the focus where it is left out. */
  show: textParam(raw.show, 40),
  mode: choiceParam(raw.mode, TIMELINE_MODES),
  by: choiceParam(raw.by, GROUPINGS),
  scale: choiceParam(raw.scale, SCALE_CHOICES),
  scenario: textParam(raw.scenario, 40),
  folded: listParam(raw.folded)?.join(','),
  status: choiceParam(raw.status, STATUSES),
  find: textParam(raw.find),
  baseline: choiceParam(raw.baseline, ['off']),
  later: flagParam(raw.later),
  /** The item whose driving chain is shown, by its code, with the number of another scenario: `MS-014:2`. */
  why: textParam(raw.why, 40),
  projection: choiceParam(raw.projection, ['on']),
  chances: choiceParam(raw.chances, ['on']),
  slip: choiceParam(raw.slip, ['on']),
  /** The row that is open beside the chart. */
  item: textParam(raw.item, 80),
});

export type TimelineSearch = ReturnType<typeof timelineSearch>;
