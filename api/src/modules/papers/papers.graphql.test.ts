import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const FIELDS = `accepted { rule } paper { id version title route publishedOn dueOn dueSentence isOverdue classification exemptParagraph
  clearance { id version office state settledOn settledBy note } versions { number } }`;
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${FIELDS} } }`;
const ADD = mutation('addPaper', 'AddPaperInput');
const AMEND = mutation('amendPaper', 'AmendPaperInput');
const PUBLISH = mutation('publishPaper', 'PublishPaperInput');
const WITHDRAW = mutation('withdrawPaper', 'WithdrawPaperInput');
const SETTLE = mutation('settleClearance', 'SettleClearanceInput');
const ADD_CLEARANCE = mutation('addClearance', 'AddClearanceInput');
const PAPERS =
  'query($meetingId: ID!) { papers(meetingId: $meetingId) { title clearance { office } mayEdit dueOn } }';

describe('the papers of a meeting', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  const first = { expectedVersion: 1 };

  /** The Joint Committee of 6 March 2018: papers are due on 26 February, five clear days before. */
  async function withItem(today = '2018-02-22', more: Record<string, unknown> = {}) {
    const cast = await governanceCast(t, today);
    const { id: meetingId } = await cast.b.meeting(cast.committee.id, '2018-03-06', { state: 'CALLED' });
    const item = {
      office_id: cast.officeId,
      id: crypto.randomUUID(),
      body_id: cast.committee.id,
      meeting_id: meetingId,
      position: 1024,
      title: 'Pre-consultation business case',
      purpose: 'FOR_APPROVAL',
      state: 'ON_AGENDA',
      classification: 'OPEN',
      ...more,
    };
    const names = Object.keys(item).join(', ');
    await t.database.owner.query(
      `insert into agenda_item (${names}) select ${names} from jsonb_populate_record(null::agenda_item, $1)`,
      [JSON.stringify(item)],
    );
    const secretary = (document: string, input: Record<string, unknown>) =>
      cast.ask('secretary', document, { input });
    const add = async (over: Record<string, unknown> = {}) => {
      const input = { agendaItemId: item.id, title: 'Business case', ...over };
      return (await secretary(ADD, input)).data.addPaper.paper;
    };
    const seenBy = async (who: Parameters<typeof cast.ask>[0]) =>
      (await cast.ask(who, PAPERS, { meetingId })).data.papers;
    return { cast, meetingId, itemId: item.id, secretary, add, seenBy };
  }

  it('are due by the rule of the body, and say how many working days are left', async () => {
    const { add } = await withItem();
    expect(await add()).toMatchObject({
      dueOn: '2018-02-26',
      dueSentence: 'Due 26 Feb 2018, 2 working days left',
      isOverdue: false,
    });
    const late = await withItem('2018-02-27');
    expect(await late.add()).toMatchObject({ isOverdue: true });
  });

  it('PAP-2 are cleared by one office after the other, with who, when and what was said', async () => {
    const { add, secretary } = await withItem();
    const paper = await add({ clearance: ['Finance', 'Legal'] });
    const [finance, legal] = paper.clearance.map(({ id }) => id);
    expect(rulesOf(await secretary(SETTLE, { id: legal, ...first, state: 'CLEARED' }))).toEqual(['PAP-2']);
    expect(codeOf(await secretary(SETTLE, { id: finance, ...first, state: 'RETURNED' }))).toBe('BAD_INPUT');
    const returned = await secretary(SETTLE, {
      id: finance,
      ...first,
      state: 'RETURNED',
      note: 'Totals differ',
    });
    expect(returned.data.settleClearance.paper.clearance[0]).toMatchObject({
      state: 'RETURNED',
      settledOn: '2018-02-22',
      settledBy: 'secretary',
      note: 'Totals differ',
    });
    await secretary(SETTLE, { id: finance, expectedVersion: 2, state: 'CLEARED' });
    const cleared = await secretary(SETTLE, { id: legal, ...first, state: 'CLEARED' });
    expect(cleared.data.settleClearance.paper.clearance.map(({ state }) => state)).toEqual([
      'CLEARED',
      'CLEARED',
    ]);
    const more = await secretary(ADD_CLEARANCE, { id: paper.id, ...first, office: 'Accountable officer' });
    expect(more.data.addClearance.paper.clearance).toHaveLength(3);
  });

  it('PAP-3 go out uncleared with a reason only', async () => {
    const { add, secretary } = await withItem();
    const { id } = await add({ clearance: ['Finance'] });
    const publish = { id, ...first, route: 'ON_TIME' };
    const refused = await secretary(PUBLISH, publish);
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['PAP-3']]);
    const { data } = await secretary(PUBLISH, { ...publish, reason: 'Finance clears at the meeting' });
    expect(data.publishPaper.accepted).toEqual([{ rule: 'PAP-3' }]);
    expect(data.publishPaper.paper.publishedOn).toBe('2018-02-22');
  });

  it('PAP-1 say how they come when they come late, MTG-6 with urgency and the chair', async () => {
    const { add, secretary } = await withItem('2018-02-27');
    const { id } = await add();
    const publish = { id, ...first, route: 'ON_TIME' };
    expect(rulesOf(await secretary(PUBLISH, publish))).toEqual(['PAP-1']);
    const inTime = await secretary(PUBLISH, { ...publish, publishedOn: '2018-02-26' });
    expect(inTime.data.publishPaper.paper.route).toBe('ON_TIME');
    const other = await add({ title: 'Letter' });
    const late = { id: other.id, ...first, route: 'LATE' };
    expect(rulesOf(await secretary(PUBLISH, late))).toEqual(['MTG-6', 'MTG-6']);
    const agreed = await secretary(PUBLISH, { ...late, urgencyReason: 'Came today', chairAgrees: true });
    expect(agreed.data.publishPaper.paper.route).toBe('LATE');
    expect(
      rulesOf(
        await secretary(PUBLISH, {
          ...late,
          expectedVersion: 2,
          publishedOn: '2018-02-28',
          urgencyReason: 'x',
          chairAgrees: true,
        }),
      ),
    ).toEqual(['PAP-1']);
  });

  it('PAP-4 are left alone once withdrawn', async () => {
    const { add, secretary } = await withItem();
    const { id } = await add();
    expect(codeOf(await secretary(WITHDRAW, { id, ...first, reason: ' ' }))).toBe('BAD_INPUT');
    await secretary(WITHDRAW, { id, ...first, reason: 'Not ready' });
    expect(rulesOf(await secretary(AMEND, { id, expectedVersion: 2, title: 'Again' }))).toEqual(['PAP-4']);
  });

  it('are exempt as their item is, unless said otherwise', async () => {
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Commercial terms' };
    const { add, seenBy } = await withItem('2018-02-22', exempt);
    expect(await add()).toMatchObject({ classification: 'EXEMPT', exemptParagraph: 3 });
    expect(await seenBy('reader')).toEqual([]);
    expect(await seenBy('member')).toHaveLength(1);
    const open = await withItem();
    const bare = await open.secretary(ADD, {
      agendaItemId: open.itemId,
      title: 'Annex',
      classification: 'EXEMPT',
    });
    expect(rulesOf(bare)).toEqual(['ACC-1', 'ACC-1']);
    await open.add({ classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'Commercial terms' });
    expect(await open.seenBy('reader')).toEqual([]);
  });

  it('are the public’s once they are published, without who cleared them', async () => {
    const { add, secretary, seenBy } = await withItem();
    const { id } = await add({ clearance: ['Finance'] });
    expect(await seenBy('publicReader')).toEqual([]);
    expect(await seenBy('reader')).toMatchObject([{ clearance: [{ office: 'Finance' }], mayEdit: false }]);
    await secretary(PUBLISH, { id, ...first, route: 'ON_TIME', reason: 'Cleared by telephone' });
    expect(await seenBy('publicReader')).toMatchObject([{ title: 'Business case', clearance: [] }]);
  });

  it('are kept by the secretary of the body and nobody beside', async () => {
    const { cast, add, itemId } = await withItem();
    const { id } = await add();
    const input = { id, ...first, title: 'Mine' };
    expect(codeOf(await cast.ask('scrutinySecretary', AMEND, { input }))).toBe('FORBIDDEN');
    expect(codeOf(await cast.ask('otherPmo', AMEND, { input }))).toBe('NOT_FOUND');
    const adding = { agendaItemId: itemId, title: 'Mine' };
    expect(codeOf(await cast.ask('reader', ADD, { input: adding }))).toBe('FORBIDDEN');
  });
});
