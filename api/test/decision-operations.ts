import { adds, changes, id, reason, type Variables } from './operation-makers.js';

/** The decisions' part of `OPERATIONS`. */
export const DECISION_OPERATIONS: Record<string, Variables> = {
  failCondition: changes('condition', async (take) => ({
    byDecisionId: await id(take, 'refusal'),
    failedOn: '2017-11-20',
    reason,
  })),
  meetCondition: changes('condition', async (take) => ({
    byDecisionId: await id(take, 'otherDecision'),
    metOn: '2017-11-20',
    evidence: 'Letter',
  })),
  draftRecommendation: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'plannedMeeting'),
    planItemId: await id(take, 'gate'),
    title: 'Launch',
    wording: 'To launch',
    outcome: 'APPROVED',
    options: [{ title: 'Option B', standing: 'PREFERRED', reason }],
    evidence: [{ title: 'Business case', place: 'Item 4' }],
  })),
  amendRecommendation: changes('draft', async (take) => ({
    meetingId: await id(take, 'plannedMeeting'),
    planItemId: await id(take, 'gate'),
    title: 'Launch',
    wording: 'To launch in March',
    outcome: 'APPROVED',
  })),
  putRecommendationForward: changes('draft'),
  takeRecommendation: changes('recommendation', async (take) => ({
    programmeId: await id(take, 'programme'),
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'heldMeeting'),
    title: 'Launch',
    wording: 'To launch',
    outcome: 'APPROVED',
    conditions: [],
    effects: [
      { kind: 'SETS_DATE', planItemId: await id(take, 'otherItem'), date: '2 Feb 2018' },
      { kind: 'TAKES_BASELINE', baselineName: 'Agreed' },
    ],
    reason,
  })),
  amendDecisionWording: changes('decision', { wording: 'To launch in March', reason }),
  correctDecision: changes('minutedDecision', {
    wording: 'To launch in March',
    minuteReference: 'Minute 7',
    reason,
  }),
  reportDecision: changes('urgentDecision', async (take) => ({ meetingId: await id(take, 'heldMeeting') })),
  carryOutDecision: changes('decision'),
  implementDecision: changes('decision', { evidence: 'Launched', reason }),
  rescindDecision: changes('decision', async (take) => ({
    byDecisionId: await id(take, 'otherDecision'),
    reason,
  })),
  quashDecision: changes('decision', { authority: 'High Court', reason }),
  recordDecision: adds(async (take) => ({
    ratifiesDecisionId: await id(take, 'otherDecision'),
    ratifyAtMeetingId: await id(take, 'plannedMeeting'),
    reportBackMeetingId: await id(take, 'plannedMeeting'),
    programmeId: await id(take, 'programme'),
    bodyId: await id(take, 'body'),
    meetingId: await id(take, 'heldMeeting'),
    planItemId: await id(take, 'gate'),
    title: 'Launch',
    wording: 'To launch',
    outcome: 'APPROVED_CONDITIONALLY',
    conditions: [
      { text: 'Money is found', satisfiedByBodyId: await id(take, 'otherBody'), dueOn: '2018-01-31' },
    ],
    reason,
  })),
  supersedeDecision: changes('decision', async (take) => ({
    byDecisionId: await id(take, 'otherDecision'),
    reason,
  })),
  waiveCondition: changes('condition', async (take) => ({
    byDecisionId: await id(take, 'otherDecision'),
    reason,
  })),
};
