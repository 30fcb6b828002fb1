import { adds, changes, id, type Variables } from './operation-makers.js';

const reason = 'The board asked for it';

/** What a proposal owes to scrutiny, to the public and to its assessors. */
export const CONSULTATION_OPERATIONS: Record<string, Variables> = {
  // Scrutiny
  openScrutinyCase: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    begunOn: '2017-10-01',
  })),
  amendScrutinyCase: changes('scrutinyCase', {
    substantialChange: 'YES',
    determinedBy: 'The committee',
    determinedOn: '2017-11-20',
    stageNumber: 9,
  }),
  stateScrutinyDate: changes('scrutinyCase', { role: 'COMMENTS_BY', date: '15 January 2018', reason }),
  consultScrutinyBody: changes('scrutinyCase', async (take) => ({
    bodyId: await id(take, 'scrutinyBody'),
    consultedOn: '2017-11-20',
  })),
  notifyScrutiny: changes('scrutinyCase', {
    toldOn: '2017-11-20',
    toldWhom: 'The clerk',
    toldBy: 'Letter',
    publishedAt: 'The web site',
  }),
  recordScrutinyOutcome: changes('scrutinyCase', async (take) => ({
    outcome: 'RECOMMENDATIONS',
    givenOn: '2017-11-20',
    bodyId: await id(take, 'scrutinyBody'),
    summary: 'More time',
  })),
  replyToScrutiny: changes('scrutinyAnswer', { repliedOn: '2017-11-22', reply: 'There is more time.' }),

  // Consultations
  planConsultation: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    scrutinyCaseId: await id(take, 'scrutinyCase'),
    launchItemId: await id(take, 'item'),
    finalItemId: await id(take, 'gate'),
  })),
  amendConsultation: changes('consultation', async (take) => ({
    options: ['Three units'],
    optionsOn: '2017-11-01',
    scrutinyCaseId: await id(take, 'scrutinyCase'),
    launchItemId: await id(take, 'item'),
    finalItemId: await id(take, 'gate'),
  })),
  stateConsultationDates: changes('consultation', { opens: '1 February 2018', weeks: 12, reason }),
  extendConsultation: changes('liveConsultation', { closes: '27 February 2018', reason }),
  approveConsultation: changes('consultation', async (take) => ({ decisionId: await id(take, 'decision') })),
  recordAssurance: changes('consultation', async (take) => ({ decisionId: await id(take, 'assurance') })),
  launchConsultation: changes('approvedConsultation', {
    launchedOn: '2017-11-20',
    evidence: 'The web site',
    reason,
  }),
  stepConsultation: changes('liveConsultation', { step: 'PAUSED', on: '2017-11-24', reason }),
  recordGunning: changes('consultation', { principle: 'G1', evidence: 'Five options', isMet: true }),
  addConsultationDocument: changes('consultation', {
    kind: 'RESPONSE_REPORT',
    title: 'Responses',
    address: 'https://example.test/responses',
  }),
  removeConsultationDocument: changes('consultationPaper', { reason }),

  // Assessments
  addImpactAssessment: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    kind: 'IIA',
    title: 'Impact of the units',
    state: 'FINAL',
    finalOn: '2017-10-26',
    consultationId: await id(take, 'consultation'),
  })),
  amendImpactAssessment: changes('assessment', async (take) => ({
    state: 'REFRESH_DUE',
    consultationId: await id(take, 'consultation'),
  })),
  openSenateReview: adds(async (take) => ({
    programmeId: await id(take, 'programme'),
    title: 'Stroke units',
    consultationId: await id(take, 'consultation'),
  })),
  amendSenateReview: changes('senateReview', { panelOn: '2017-11-16', reason }),
  addSenateRecommendation: changes('senateReview', { wording: 'Staff first' }),
  answerSenateRecommendation: changes('senateRecommendation', { answer: 'ACCEPTED', owner: 'The board' }),
};
