import type { Take } from './world.js';
import type { Kind } from './world-kinds.js';

type Made = (take: Take) => Promise<Record<string, unknown>>;

const reason = 'The board asked for it';
const id = async (take: Take, kind: Kind) => (await take(kind)).id;
const changes =
  (kind: Kind, more: Record<string, unknown> | Made = {}): Made =>
  async (take) => {
    const { id: rowId, version } = await take(kind);
    const rest = typeof more === 'function' ? await more(take) : more;
    return { input: { id: rowId, expectedVersion: version, ...rest } };
  };
const itemWords: Made = async (take) => ({
  title: 'Outcome of the consultation',
  purpose: 'FOR_DECISION',
  programmeId: await id(take, 'programme'),
  planItemId: await id(take, 'item'),
});

/** How each verb of agendas and papers is called so that nothing but permission can stand in its way. */
export const AGENDA_OPERATIONS: Record<string, Made> = {
  addAgendaSection: async (take) => ({
    input: { meetingId: await id(take, 'plannedMeeting'), title: 'For decision', part: 'PART_1' },
  }),
  renameAgendaSection: changes('agendaSection', { title: 'For discussion' }),
  moveAgendaSection: changes('agendaSection', { afterId: null }),
  removeAgendaSection: changes('agendaSection', { reason }),
  addAgendaItem: async (take) => {
    const meetingId = await id(take, 'plannedMeeting');
    return {
      input: {
        bodyId: await id(take, 'body'),
        meetingId,
        ...(await itemWords(take)),
      },
    };
  },
  amendAgendaItem: changes('agendaItem', itemWords),
  moveAgendaItem: changes('agendaItem', { sectionId: null, afterId: null }),
  drawAgendaItems: async (take) => {
    const { id: itemId, version } = await take('waitingItem');
    return {
      input: {
        meetingId: await id(take, 'plannedMeeting'),
        items: [{ id: itemId, expectedVersion: version }],
      },
    };
  },
  putBackAgendaItem: changes('agendaItem', { reason }),
  withdrawAgendaItem: changes('agendaItem', { reason }),
  recordItemResult: changes('heldItem', async (take) => ({
    result: 'DEFERRED',
    deferredToId: await id(take, 'plannedMeeting'),
  })),
  reopenAgendaItem: changes('dealtItem', { reason }),
  writeDiscussion: changes('heldItem', { text: 'Members asked about travel times.' }),
  addPaper: async (take) => ({
    input: { agendaItemId: await id(take, 'agendaItem'), title: 'Cover paper', clearance: ['Finance'] },
  }),
  amendPaper: changes('paper', { title: 'Another title' }),
  publishPaper: changes('paper', { route: 'ON_TIME', publishedOn: '2017-11-24', reason }),
  withdrawPaper: changes('paper', { reason }),
  addClearance: changes('paper', { office: 'Legal' }),
  settleClearance: changes('clearance', { state: 'RETURNED', note: 'Figures are missing' }),
};
