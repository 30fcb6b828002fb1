import { adds, changes, id, next, reads, reason, type Variables } from './operation-makers.js';

/** What bodies are made of and how their meetings are conducted. */
export const BODY_OPERATIONS: Record<string, Variables> = {
  bodyComposition: async (take) => ({ id: await id(take, 'body'), on: '2017-11-24' }),
  interestRegister: async (take) => ({ bodyId: await id(take, 'body') }),
  meetingConduct: reads('attendedMeeting'),
  pastAttendance: async (take) => ({ bodyId: await id(take, 'body') }),
  amendMember: changes('otherMember', async (take) => ({
    organisationId: await id(take, 'organisation'),
    category: `Clinician ${next()}`,
  })),
  nameDeputy: adds(async (take) => ({
    memberId: await id(take, 'otherMember'),
    personId: await id(take, 'owner'),
  })),
  endDeputy: changes('deputy', { heldTo: '2017-11-24', reason }),
  setQuorum: changes('body', async (take) => ({
    minimum: 1,
    organisations: [{ organisationId: await id(take, 'quorate'), minimum: 1 }],
    categories: [],
    deputiesCount: next() % 2 === 0,
    remoteCounts: true,
  })),
  addDelegation: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    organisationId: await id(take, 'organisation'),
    instrument: 'Clause 3',
  })),
  endDelegation: changes('delegation', { heldTo: '2017-11-24', reason }),
  addScope: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    programmeId: await id(take, 'programme'),
    workstreamId: await id(take, 'workstream'),
    delegatedFunction: 'Where the units are',
  })),
  endScope: changes('scope', { heldTo: '2017-11-24', reason }),
  addPredecessor: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    predecessorId: await id(take, 'spareBody'),
  })),
  removePredecessor: changes('predecessor', { reason }),
  recordAttendance: changes('attendedMeeting', async (take) => ({
    lines: [
      {
        memberId: await id(take, 'seat'),
        state: 'PRESENT',
        isRemote: true,
        fromItemId: await id(take, 'attendedItem'),
      },
    ],
  })),
  declareInterest: adds(async (take) => ({
    meetingId: await id(take, 'attendedMeeting'),
    attendanceId: await id(take, 'attendance'),
    agendaItemId: await id(take, 'attendedItem'),
    description: 'Shares in a supplier',
    action: 'NOTED',
  })),
  declareNone: adds(async (take) => ({
    meetingId: await id(take, 'attendedMeeting'),
    agendaItemId: await id(take, 'attendedItem'),
  })),
  withdrawDeclaration: changes('declaration', { reason }),
  recordVotes: changes('attendedMeeting', async (take) => ({
    agendaItemId: await id(take, 'attendedItem'),
    votes: [{ attendanceId: await id(take, 'attendance'), vote: 'FOR' }],
  })),
  registerInterest: adds(async (take) => ({
    memberId: await id(take, 'otherMember'),
    kind: 'FINANCIAL',
    description: 'Shares in a supplier',
  })),
  endInterest: changes('interest', { heldTo: '2017-11-24', reason }),
};
