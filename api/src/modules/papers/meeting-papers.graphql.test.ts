import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, governanceCast, rulesOf } from '../../../test/governance-cast.js';
import { insertRow } from '../../../test/world.js';

const PUBLISH = `mutation($input: GiveNoticeInput!) {
  publishPapers(input: $input) { accepted { rule message } meeting { version state papersPublishBy } } }`;
const PAPERS = 'query($meetingId: ID!) { papers(meetingId: $meetingId) { title publishedOn route } }';

describe('the papers of a meeting, in one press', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** The Joint Committee of 6 March 2018, called: papers go out by 26 February. */
  async function called(today: string) {
    const cast = await governanceCast(t, today);
    const { officeId } = cast;
    const bodyId = cast.committee.id;
    const { id: meetingId } = await cast.b.meeting(bodyId, '2018-03-06', { state: 'CALLED' });
    let position = 0;
    const insert = async (table: string, row: Record<string, unknown>) => {
      const id = crypto.randomUUID();
      await insertRow(t.database.owner, officeId, [table, { id, ...row }]);
      return id;
    };
    const paper = async (
      title: string,
      over: { waitsFor?: string; hasFile?: boolean; isExempt?: boolean },
    ) => {
      const { waitsFor, hasFile = true, isExempt = false } = over;
      const exempt = isExempt
        ? { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms of a contract' }
        : { classification: 'OPEN' };
      const item = { body_id: bodyId, meeting_id: meetingId, purpose: 'FOR_APPROVAL', state: 'ON_AGENDA' };
      position += 1024;
      const itemId = await insert('agenda_item', { ...item, title, position, ...exempt });
      const row = { body_id: bodyId, agenda_item_id: itemId, position: 1, title, route: 'ON_TIME' };
      const paperId = await insert('paper', { ...row, is_chair_agreed: false, ...exempt });
      if (waitsFor)
        await insert('paper_clearance', {
          ...{ body_id: bodyId, paper_id: paperId, position: 1, office: waitsFor, state: 'PENDING' },
        });
      if (hasFile) {
        const contentId = await insert('attachment_content', { bytes: '\\x00' });
        await insert('paper_version', {
          ...{ body_id: bodyId, paper_id: paperId, number: 1, file_name: 'paper.pdf', size_bytes: 1 },
          ...{ sha256: '0'.repeat(64), content_id: contentId },
        });
      }
    };
    const publish = (reason?: string) =>
      cast.ask('secretary', PUBLISH, { input: { id: meetingId, expectedVersion: 1, reason } });
    const seenBy = async (who: Parameters<typeof cast.ask>[0]) =>
      (await cast.ask(who, PAPERS, { meetingId })).data.papers;
    return { cast, paper, publish, seenBy };
  }

  it('PAP-5 asks why the agenda goes out alone', async () => {
    const { publish } = await called('2018-02-26');
    const refused = await publish();
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['PAP-5']]);
    const { data } = await publish('Nothing but the agenda is to be read');
    expect(data.publishPapers.meeting).toMatchObject({
      state: 'PAPERS_PUBLISHED',
      papersPublishBy: '2018-02-26',
    });
  });

  it('sends every paper that is ready, and asks nothing', async () => {
    const { cast, paper, publish, seenBy } = await called('2018-02-26');
    await paper('Business case', {});
    await paper('Travel times', {});
    expect(codeOf(await publish())).toBeNull();
    expect(await seenBy('publicReader')).toEqual([
      { title: 'Business case', publishedOn: '2018-02-26', route: 'ON_TIME' },
      { title: 'Travel times', publishedOn: '2018-02-26', route: 'ON_TIME' },
    ]);
    const actions = (await cast.audits()).map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(['meeting.publish-papers']));
  });

  it('PAP-6 sends what is ready in one press, and names what stays back', async () => {
    const { paper, publish, seenBy } = await called('2018-02-26');
    await paper('Business case', {});
    await paper('Finance plan', { waitsFor: 'Finance' });
    await paper('Letter', { hasFile: false });
    const refused = await publish();
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['PAP-6']]);
    expect(await seenBy('publicReader')).toEqual([]);
    const { data } = await publish('They follow on Thursday');
    expect(data.publishPapers.accepted[0]?.message).toBe(
      '2 papers stay back. Finance plan: not cleared yet by Finance. Letter: no file is handed in.',
    );
    expect(await seenBy('publicReader')).toMatchObject([{ title: 'Business case' }]);
    expect(await seenBy('secretary')).toMatchObject([
      { publishedOn: '2018-02-26' },
      { publishedOn: null },
      { publishedOn: null },
    ]);
  });

  it('PAP-6 keeps back what is late from the day after the last one', async () => {
    const { paper, publish, seenBy } = await called('2018-02-27');
    await paper('Business case', {});
    expect(rulesOf(await publish())).toEqual(['MTG-4', 'PAP-6']);
    await publish('The chair agreed to short notice');
    expect(await seenBy('secretary')).toMatchObject([{ publishedOn: null }]);
  });

  it('sends an exempt paper to those who may read it, and names it to nobody else', async () => {
    const { paper, publish, seenBy } = await called('2018-02-26');
    await paper('Price of the land', { isExempt: true });
    expect(codeOf(await publish())).toBeNull();
    expect(await seenBy('member')).toMatchObject([{ publishedOn: '2018-02-26' }]);
    expect(await seenBy('publicReader')).toEqual([]);
  });
});
