import { badInput } from '../../platform/errors/domain-error.js';
import type { ItemChange, LagChange, MeetingChange } from './draft.inputs.js';

interface Changes {
  dates?: readonly ItemChange[] | null;
  meetings?: readonly MeetingChange[] | null;
  lags?: readonly LagChange[] | null;
}

/** What a draft may not say, tried on or made: the same thing twice, or of a meeting both a day and that it is called off. */
export function refuseContradictions({ dates, meetings, lags }: Changes): void {
  meetings?.forEach((change, n) => {
    if ((change.date != null) === (change.isCancelled === true))
      throw badInput(`meetings.${n}.date`, 'Say on which day it meets, or that it is called off.');
  });
  refuseTwice('dates', dates, ({ itemId, scenarioId }) => `${itemId} ${scenarioId ?? ''}`);
  refuseTwice('meetings', meetings, ({ meetingId }) => meetingId);
  refuseTwice('lags', lags, ({ linkId }) => linkId);
}

function refuseTwice<T>(field: string, changes: readonly T[] | null | undefined, key: (change: T) => string) {
  const seen = new Set<string>();
  changes?.forEach((change, n) => {
    if (seen.has(key(change))) throw badInput(`${field}.${n}`, 'This stands in the changes twice.');
    seen.add(key(change));
  });
}
