import { adds, changes, id, next, readsProgramme, reason, type Variables } from './operation-makers.js';

/** What the public said, and what was done about it. */
export const FEEDBACK_OPERATIONS: Record<string, Variables> = {
  youSaidWeDid: readsProgramme(),
  addResponseCount: adds(async (take) => ({
    consultationId: await id(take, 'consultation'),
    channel: 'PAPER_SURVEY',
    segment: `Over 75, round ${next()}`,
    responses: 112,
    asOf: '2017-11-20',
    sourceNote: 'The analyst',
  })),
  amendResponseCount: changes('responseCount', { responses: 301, asOf: '2017-11-21', sourceNote: 'Recount' }),
  removeResponseCount: changes('responseCount', { reason }),
  recordFeedback: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    consultationId: await id(take, 'liveConsultation'),
    workstreamId: await id(take, 'workstream'),
    theme: 'Travel',
    origin: 'Listening event',
    summary: 'It takes too long',
    people: 34,
    receivedFrom: '2017-11-01',
    receivedTo: '2017-11-20',
  })),
  amendFeedback: changes('feedback', async (take) => ({
    theme: 'Travel at night',
    summary: 'It takes too long after six',
    workstreamId: await id(take, 'workstream'),
    reason,
  })),
  removeFeedback: changes('feedback', { reason }),
  draftFeedbackResponse: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    feedbackIds: [await id(take, 'feedback')],
    decision: 'DONE',
    answer: 'There is a bus',
    ownerPostId: await id(take, 'post'),
    evidence: 'Its timetable',
  })),
  amendFeedbackResponse: changes('responseDraft', async (take) => ({
    answer: 'There will be two buses',
    feedbackIds: [await id(take, 'feedback'), await id(take, 'otherFeedback')],
    workstreamId: await id(take, 'workstream'),
    ownerPersonId: await id(take, 'owner'),
  })),
  publishFeedbackResponse: changes('responseDraft', { publishedOn: '2017-11-23' }),
  correctFeedbackResponse: changes('publishedResponse', async (take) => ({
    answer: 'There will be two buses',
    feedbackIds: [await id(take, 'feedback')],
    workstreamId: await id(take, 'workstream'),
    reason,
  })),
  removeFeedbackResponse: changes('responseDraft', { reason }),
};
