import type { Take } from './world.js';
import type { Kind } from './world-kinds.js';

const id = async (take: Take, kind: Kind) => (await take(kind)).id;
const straight = { kind: 'FS', lagMin: 0, lagMax: 0, lagUnit: 'DAYS' };
const duration = { min: 5, likely: 8, max: 20 };

/** A draft of a plan with one change of each kind, to be tried on. */
export const tried = async (take: Take) => ({
  input: {
    programmeId: await id(take, 'programme'),
    targetId: await id(take, 'item'),
    dates: [{ itemId: await id(take, 'item'), date: '1 mar 2018' }],
    durations: [{ itemId: await id(take, 'activity'), duration }],
    meetings: [{ meetingId: await id(take, 'plannedMeeting'), date: '2 mar 2018' }],
    extraMeetings: [
      {
        bodyId: await id(take, 'body'),
        kind: 'EXTRAORDINARY',
        date: '5 mar 2018',
        itemId: await id(take, 'gate'),
      },
    ],
    chosen: [
      {
        itemId: await id(take, 'gate'),
        meetingId: await id(take, 'otherMeeting'),
        scenarioId: await id(take, 'scenario'),
      },
    ],
    lags: [{ linkId: await id(take, 'link'), kind: 'SS', lagMin: 1, lagMax: 2, lagUnit: 'DAYS' }],
    addedLinks: [
      { predecessorId: await id(take, 'item'), successorId: await id(take, 'otherItem'), ...straight },
    ],
    removedLinks: [{ linkId: await id(take, 'gateLink') }],
  },
});

/** The same, to be made together. */
export async function applied(take: Take) {
  const one = await take('item');
  const other = await take('otherItem');
  const activity = await take('activity');
  const gate = await take('gate');
  const meeting = await take('plannedMeeting');
  const link = await take('link');
  const gateLink = await take('gateLink');
  const archivedLink = await take('archivedLink');
  return {
    programmeId: await id(take, 'programme'),
    dates: [
      { itemId: one.id, expectedVersion: one.version, date: '1 March 2018 (tbc)', mustConfirm: 'The chair' },
      {
        ...{ itemId: other.id, expectedVersion: other.version, date: '2 weeks after' },
        ...{ anchorItemId: gate.id, scenarioId: await id(take, 'scenario') },
      },
    ],
    durations: [{ itemId: activity.id, expectedVersion: activity.version, duration }],
    meetings: [{ meetingId: meeting.id, expectedVersion: meeting.version, date: '27 February 2018' }],
    extraMeetings: [
      {
        ...{ bodyId: await id(take, 'body'), kind: 'EXTRAORDINARY', date: '6 March 2018' },
        ...{ itemId: gate.id, itemVersion: gate.version },
      },
    ],
    chosen: [
      {
        ...{ itemId: gate.id, expectedVersion: gate.version },
        ...{ meetingId: await id(take, 'otherMeeting'), scenarioId: await id(take, 'scenario') },
      },
    ],
    lags: [
      {
        ...{ linkId: link.id, expectedVersion: link.version, kind: 'SS' },
        ...{ lagMin: 1, lagMax: 2, lagUnit: 'WEEKS' },
      },
    ],
    addedLinks: [{ predecessorId: one.id, successorId: activity.id, ...straight }],
    removedLinks: [{ linkId: gateLink.id, expectedVersion: gateLink.version }],
    restoredLinks: [{ linkId: archivedLink.id, expectedVersion: archivedLink.version }],
  };
}
