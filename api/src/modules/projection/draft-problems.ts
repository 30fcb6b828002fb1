import { badInput } from '../../platform/errors/domain-error.js';
import type { DurationChange, ItemChange, LagChange, MeetingChange, NewLinkChange } from './draft.inputs.js';

interface AtMeeting {
  itemId: string | null;
  scenarioId?: string | null;
}

interface Contradictable {
  dates?: readonly ItemChange[] | null;
  durations?: readonly DurationChange[] | null;
  meetings?: readonly (MeetingChange & { isReinstated?: boolean | null })[] | null;
  extraMeetings?: readonly Partial<AtMeeting>[] | null;
  chosen?: readonly AtMeeting[] | null;
  routes?: readonly AtMeeting[] | null;
  lags?: readonly LagChange[] | null;
  addedLinks?: readonly NewLinkChange[] | null;
  removedLinks?: readonly { linkId: string }[] | null;
  restoredLinks?: readonly { linkId: string }[] | null;
}

/** What a draft may not say, tried on or made: the same thing twice, or of a meeting both a day and that it is called off. */
export function refuseContradictions(draft: Contradictable): void {
  const { dates, durations, meetings, extraMeetings, chosen, routes, lags, addedLinks } = draft;
  meetings?.forEach((change, n) => {
    const said = [change.date != null, change.isCancelled === true, change.isReinstated === true];
    if (said.filter(Boolean).length !== 1)
      throw badInput(`meetings.${n}.date`, 'Say on which day it meets, or that it is called off.');
  });
  const inScenario = ({ itemId, scenarioId }: AtMeeting) => `${itemId} ${scenarioId ?? ''}`;
  refuseTwice('dates', dates, inScenario);
  refuseTwice('durations', durations, ({ itemId }) => itemId);
  refuseTwice('meetings', meetings, ({ meetingId }) => meetingId);
  refuseTwice('chosen', chosen, inScenario);
  refuseTwice('routes', routes, inScenario);
  refuseTwice('addedLinks', addedLinks, (link) => `${link.predecessorId} ${link.successorId} ${link.kind}`);
  const places = [
    ['lags', lags],
    ['removedLinks', draft.removedLinks],
    ['restoredLinks', draft.restoredLinks],
  ] as const;
  const links = new Set<string>();
  for (const [field, changes] of places) refuseTwice(field, changes, ({ linkId }) => linkId, links);
  const taken = new Set<string>();
  const taking: [string, readonly Partial<AtMeeting>[] | null | undefined][] = [
    ['extraMeetings', extraMeetings],
    ['routes', routes],
    ['chosen', chosen],
  ];
  for (const [field, changes] of taking)
    refuseTwice(field, changes, ({ itemId, scenarioId }) => (scenarioId ? null : (itemId ?? null)), taken);
}

function refuseTwice<T>(
  field: string,
  changes: readonly T[] | null | undefined,
  key: (change: T) => string | null,
  seen = new Set<string>(),
) {
  changes?.forEach((change, n) => {
    const one = key(change);
    if (one !== null && seen.has(one)) throw badInput(`${field}.${n}`, 'This stands in the changes twice.');
    if (one !== null) seen.add(one);
  });
}
