import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, governanceCast, rulesOf } from '../../../test/governance-cast.js';
import { insertRow } from '../../../test/world.js';

const MINUTES = `id version state blocks { id version number heading text } notTakenIn { blockId heading adds drops }`;
const READ = `query($meetingId: ID!) { minutes(meetingId: $meetingId) { ${MINUTES} } }`;
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { minutes { ${MINUTES} } meeting { version } accepted { rule } } }`;
const DRAFT = mutation('draftMinutes', 'DraftMinutesInput');
const CHECK = mutation('checkMinutes', 'CheckMinutesInput');
const APPROVE = mutation('approveMinutes', 'ApproveMinutesInput');
const WRITE = 'mutation($input: WriteMinutesInput!) { writeMinutes(input: $input) { block { version } } }';

describe('what is recorded after the minutes are drafted', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** Minutes in draft of a meeting with one item, of which something was said. */
  async function drafted(discussion: string | null = 'The chair spoke.') {
    const cast = await governanceCast(t);
    const bodyId = cast.committee.id;
    const held = { state: 'HELD', held_on: '2017-11-20', kind: 'FORMAL_PUBLIC' };
    const { id: meetingId } = await cast.b.meeting(bodyId, '2017-11-20', held);
    const itemId = crypto.randomUUID();
    const item = {
      id: itemId,
      body_id: bodyId,
      meeting_id: meetingId,
      title: 'Finance plan',
      position: 1024,
    };
    const about = { purpose: 'FOR_DISCUSSION', state: 'ON_AGENDA', classification: 'OPEN', discussion };
    await insertRow(t.database.owner, cast.officeId, ['agenda_item', { ...item, ...about }]);
    const ask = (document: string, input: Record<string, unknown>) =>
      cast.ask('secretary', document, { input });
    const { minutes } = (await ask(DRAFT, { id: meetingId, expectedVersion: 1 })).data.draftMinutes;
    const note = () =>
      t.database.owner.query(
        `update agenda_item set state = 'DEALT_WITH', result = 'NOTED' where office_id = $1 and id = $2`,
        [cast.officeId, itemId],
      );
    const read = async (who: 'secretary' | 'reader' = 'secretary') =>
      (await cast.ask(who, READ, { meetingId })).data.minutes;
    const partOf = (of: typeof minutes) => of?.blocks.find(({ heading }) => heading === 'Finance plan');
    return { cast, meetingId, bodyId, minutes, ask, note, read, partOf };
  }

  it('is told part by part to those who write them, and to nobody else', async () => {
    const { read, note } = await drafted();
    expect((await read())?.notTakenIn).toEqual([]);
    await note();
    expect((await read())?.notTakenIn).toMatchObject([
      { heading: 'Finance plan', adds: ['The item was noted.'], drops: [] },
    ]);
    expect((await read('reader'))?.notTakenIn).toEqual([]);
  });

  it('is taken in by drafting again, beside what was written meanwhile, as a version of its own', async () => {
    const { meetingId, minutes, ask, note, read, partOf } = await drafted();
    await ask(WRITE, { id: partOf(minutes)?.id, expectedVersion: 1, text: 'Members asked about costs.' });
    await note();
    const again = await ask(DRAFT, { id: meetingId, expectedVersion: 2 });
    expect(partOf(again.data.draftMinutes.minutes)).toMatchObject({
      number: 3,
      text: 'Members asked about costs.\n\nThe item was noted.',
    });
    expect((await read())?.notTakenIn).toEqual([]);
  });

  it('MIN-5 asks why a part says nothing', async () => {
    const { minutes, ask } = await drafted(null);
    const check = { id: minutes?.id, expectedVersion: 1, name: 'The chair' };
    const refused = await ask(CHECK, check);
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['MIN-5']]);
    const { data } = await ask(CHECK, { ...check, reason: 'Nothing was said on it' });
    expect(data.checkMinutes.accepted).toEqual([{ rule: 'MIN-5' }]);
    const whole = await drafted();
    expect(codeOf(await whole.ask(CHECK, { ...check, id: whole.minutes?.id }))).toBeNull();
  });

  it('MIN-6 asks why what was recorded later is not in them', async () => {
    const { cast, bodyId, meetingId, minutes, ask, note } = await drafted();
    const check = { id: minutes?.id, expectedVersion: 1, name: 'The chair' };
    await note();
    expect(rulesOf(await ask(CHECK, check))).toEqual(['MIN-6']);
    await ask(CHECK, { ...check, reason: 'The chair wants it shorter' });
    const later = await cast.b.meeting(bodyId, '2017-11-22', { state: 'HELD', held_on: '2017-11-22' });
    const approve = { id: meetingId, expectedVersion: 2, meetingId: later.id };
    expect(rulesOf(await ask(APPROVE, approve))).toContain('MIN-6');
    const { data } = await ask(APPROVE, { ...approve, reason: 'Agreed as they stand' });
    expect(data.approveMinutes.minutes).toMatchObject({ state: 'APPROVED', notTakenIn: [] });
  });
});
