import { RAGS } from '@gantry/shared/rag/rag';
import { choiceParam, dayParam, gridSearch, type RawSearch, textParam } from '../../lib/url-state.js';

export const milestonesSearch = (raw: RawSearch) => ({
  ...gridSearch(raw),
  workstream: textParam(raw.workstream, 40),
  status: choiceParam(raw.status, [...RAGS, 'stale'] as const),
  owner: textParam(raw.owner, 40),
  changed: dayParam(raw.changed),
});
