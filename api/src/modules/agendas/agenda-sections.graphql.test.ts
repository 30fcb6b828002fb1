import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const AGENDA = `query($meetingId: ID!) { agenda(meetingId: $meetingId) {
  sections { id version title } items { number title } } }`;
const mutation = (verb: string, input: string, fields: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${fields} } }`;
const ADD_SECTION = mutation('addAgendaSection', 'AddAgendaSectionInput', 'section { id }');
const MOVE_SECTION = mutation('moveAgendaSection', 'MoveAgendaSectionInput', 'section { id version }');
const REMOVE = mutation('removeAgendaSection', 'RemoveAgendaSectionInput', 'section { id }');
const ADD = mutation('addAgendaItem', 'AddAgendaItemInput', 'item { id }');
const LATE = { reason: 'Asked for today', chairAgrees: true };
const first = { expectedVersion: 1 };

describe('the sections of an agenda', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A meeting with three sections, an item in the first and one in the last. */
  async function sectioned(state = 'PLANNED') {
    const cast = await governanceCast(t, '2017-11-24');
    const { id: meetingId } = await cast.b.meeting(cast.committee.id, '2018-01-31', { state });
    const secretary = (document: string, input: Record<string, unknown>) =>
      cast.ask('secretary', document, { input });
    const ids: Record<string, string> = {};
    for (const title of ['Reports', 'Decisions', 'Closing']) {
      const { data } = await secretary(ADD_SECTION, { meetingId, title, part: 'PART_1', ...LATE });
      ids[title] = data.addAgendaSection.section.id;
    }
    for (const [title, sectionId] of [
      ['Business case', ids.Reports],
      ['Any other business', ids.Closing],
    ])
      await secretary(ADD, {
        ...{ bodyId: cast.committee.id, meetingId, sectionId, title, purpose: 'FOR_DECISION' },
        ...LATE,
      });
    const agenda = async () => (await cast.ask('pmo', AGENDA, { meetingId })).data.agenda;
    const order = async () => (await agenda()).sections.map(({ title }) => title);
    return { secretary, ids, agenda, order };
  }

  it('are put in another order, with all that stands in them', async () => {
    const { secretary, ids, agenda, order } = await sectioned();
    await secretary(MOVE_SECTION, { id: ids.Closing, ...first, afterId: null });
    expect(await order()).toEqual(['Closing', 'Reports', 'Decisions']);
    expect((await agenda()).items).toEqual([
      { number: 1, title: 'Any other business' },
      { number: 2, title: 'Business case' },
    ]);
    await secretary(MOVE_SECTION, { id: ids.Closing, expectedVersion: 2, afterId: ids.Reports });
    expect(await order()).toEqual(['Reports', 'Closing', 'Decisions']);
    const seenBefore = { id: ids.Closing, expectedVersion: 2, afterId: null };
    expect(codeOf(await secretary(MOVE_SECTION, seenBefore))).toBe('STALE_VERSION');
    expect(await order()).toEqual(['Reports', 'Closing', 'Decisions']);
  });

  it('go behind another that is there, not behind themselves or one that was taken off', async () => {
    const { secretary, ids, order } = await sectioned();
    await secretary(REMOVE, { id: ids.Decisions, ...first, reason: 'Not needed' });
    for (const afterId of [ids.Closing, ids.Decisions])
      expect(codeOf(await secretary(MOVE_SECTION, { id: ids.Closing, ...first, afterId }))).toBe('NOT_FOUND');
    expect(await order()).toEqual(['Reports', 'Closing']);
    await secretary(MOVE_SECTION, { id: ids.Reports, ...first, afterId: ids.Closing });
    expect(await order()).toEqual(['Closing', 'Reports']);
  });

  it('find room between two that stand side by side', async () => {
    const { secretary, ids, agenda, order } = await sectioned();
    for (const [at, id] of Object.values(ids).entries())
      await t.database.owner.query('update agenda_section set position = $2 where id = $1', [id, at + 1]);
    const { version } = (await agenda()).sections[2];
    await secretary(MOVE_SECTION, { id: ids.Closing, expectedVersion: version, afterId: ids.Reports });
    expect(await order()).toEqual(['Reports', 'Closing', 'Decisions']);
  });

  it('MTG-6 are moved on a published agenda with urgency and the chair only', async () => {
    const { secretary, ids, order } = await sectioned('PAPERS_PUBLISHED');
    const move = { id: ids.Closing, ...first, afterId: null };
    expect(new Set(rulesOf(await secretary(MOVE_SECTION, move)))).toEqual(new Set(['MTG-6']));
    expect((await order())[0]).toBe('Reports');
    await secretary(MOVE_SECTION, { ...move, ...LATE });
    expect((await order())[0]).toBe('Closing');
  });
});
