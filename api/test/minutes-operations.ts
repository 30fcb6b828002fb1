import { adds, changes, id, reads, readsProgramme, reason, type Variables } from './operation-makers.js';

/** The part of `OPERATIONS` that is about actions and minutes. */
export const MINUTES_OPERATIONS: Record<string, Variables> = {
  actions: readsProgramme(async (take) => ({
    bodyId: await id(take, 'body'),
    decisionId: await id(take, 'decision'),
  })),
  action: reads('action'),
  meetingActions: async (take) => ({ meetingId: await id(take, 'heldMeeting') }),
  mattersArising: async (take) => ({ meetingId: await id(take, 'plannedMeeting') }),
  raiseAction: adds(async (take) => ({
    bodyId: await id(take, 'body'),
    programmeId: await id(take, 'programme'),
    agendaItemId: await id(take, 'heldItem'),
    decisionId: await id(take, 'decision'),
    title: 'Send the letter',
    ownerPersonId: await id(take, 'owner'),
    dueOn: '2018-01-31',
  })),
  amendAction: changes('action', async (take) => ({
    title: 'Send both letters',
    ownerPersonId: await id(take, 'owner'),
  })),
  startAction: changes('action'),
  extendAction: changes('action', { dueOn: '2018-02-28', reason }),
  completeAction: changes('action', { evidence: 'Letter', completedOn: '2017-11-22' }),
  closeAction: changes('doneAction', async (take) => ({ meetingId: await id(take, 'heldMeeting') })),
  reopenAction: changes('doneAction', { reason }),
  cancelAction: changes('action', { reason }),
  minutes: async (take) => ({ meetingId: await id(take, 'minutedMeeting') }),
  minutesVersions: async (take) => ({ blockId: await id(take, 'minutesBlock') }),
  draftMinutes: changes('heldMeeting'),
  writeMinutes: changes('minutesBlock', { text: 'It was agreed at last.' }),
  checkMinutes: changes('draftedMinutes', { name: 'The chair', reason }),
  returnMinutes: changes('checkedMinutes', { reason }),
  approveMinutes: changes('minutedMeeting', async (take) => ({
    meetingId: await id(take, 'laterHeldMeeting'),
    reason,
  })),
  signMinutes: changes('approvedMinutes', { name: 'The chair', on: '2017-11-23' }),
};
