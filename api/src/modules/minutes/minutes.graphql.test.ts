import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const MINUTES = `id version state checkedBy approvedAtTitle signedBy mayWrite
  blocks { id version kind agendaItemId itemNumber heading text isWithheld isExempt withheldBecause number savedBy }`;
const READ = `query($meetingId: ID!) { minutes(meetingId: $meetingId) { ${MINUTES} } }`;
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { minutes { ${MINUTES} } meeting { version state } accepted { rule } } }`;
const DRAFT = mutation('draftMinutes', 'DraftMinutesInput');
const CHECK = mutation('checkMinutes', 'CheckMinutesInput');
const RETURN = mutation('returnMinutes', 'ReturnMinutesInput');
const APPROVE = mutation('approveMinutes', 'ApproveMinutesInput');
const SIGN = mutation('signMinutes', 'SignMinutesInput');
const WRITE =
  'mutation($input: WriteMinutesInput!) { writeMinutes(input: $input) { block { id version number text savedBy } } }';
const VERSIONS = 'query($blockId: ID!) { minutesVersions(blockId: $blockId) { number text savedBy } }';

describe('the minutes of a meeting', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A meeting that was held, with items; the last one is exempt. */
  async function held(titles = ['Welcome', 'Business case', 'Price of the land'], kind = 'FORMAL_PUBLIC') {
    const cast = await governanceCast(t);
    const bodyId = cast.committee.id;
    const { id: meetingId } = await cast.b.meeting(bodyId, '2017-11-20', {
      kind,
      state: 'HELD',
      held_on: '2017-11-20',
    });
    for (const [n, title] of titles.entries()) {
      const isExempt = title === 'Price of the land';
      await t.database.owner.query(
        `insert into agenda_item (office_id, id, body_id, meeting_id, title, purpose, state, result, position, discussion,
                                  classification, exempt_paragraph, exempt_reason)
         values ($1, gen_random_uuid(), $2, $3, $4, 'FOR_DISCUSSION', 'DEALT_WITH', 'NOTED', $5, $6, $7, $8, $9)`,
        [
          cast.officeId,
          bodyId,
          meetingId,
          title,
          (n + 1) * 1024,
          `Said on ${title}.`,
          isExempt ? 'EXEMPT' : 'OPEN',
          isExempt ? 3 : null,
          isExempt ? 'terms of a purchase' : null,
        ],
      );
    }
    const ask = (document: string, input: Record<string, unknown>) =>
      cast.ask('secretary', document, { input });
    const drafted = async () =>
      (await ask(DRAFT, { id: meetingId, expectedVersion: 1 })).data.draftMinutes.minutes;
    return { cast, bodyId, meetingId, ask, drafted };
  }
  const read = async (
    cast: GovernanceCast,
    meetingId: string,
    who: Parameters<GovernanceCast['ask']>[0] = 'secretary',
  ) => (await cast.ask(who, READ, { meetingId })).data.minutes;

  it('is drafted from what is on record, part by part', async () => {
    const { cast, meetingId, ask } = await held();
    const { data } = await ask(DRAFT, { id: meetingId, expectedVersion: 1 });
    expect(data.draftMinutes.meeting.state).toBe('MINUTES_DRAFT');
    expect(data.draftMinutes.minutes.blocks.map(({ heading }) => heading)).toEqual([
      'Meeting',
      'Attendance and apologies',
      'Declarations of interest',
      'Welcome',
      'Business case',
      'Price of the land',
      'Next meeting',
    ]);
    const [, , , welcome] = data.draftMinutes.minutes.blocks;
    expect(welcome).toMatchObject({
      itemNumber: 1,
      number: 1,
      text: 'Said on Welcome.\n\nThe item was noted.',
    });
    const again = await ask(DRAFT, { id: meetingId, expectedVersion: 2 });
    expect(again.data.draftMinutes.minutes.blocks).toHaveLength(7);
    expect([...new Set((await cast.audits()).map(({ action }) => action))]).toEqual([
      'meeting.draft-minutes',
    ]);
  });

  it('keeps every version of a part, and refuses a stale one', async () => {
    const { cast, ask, drafted } = await held();
    const block = (await drafted()).blocks[3];
    const write = { id: block?.id, expectedVersion: 1, text: 'The chair welcomed members.' };
    const { data } = await ask(WRITE, write);
    expect(data.writeMinutes.block).toMatchObject({ number: 2, text: 'The chair welcomed members.' });
    const stale = await ask(WRITE, { ...write, text: 'Another' });
    expect(codeOf(stale)).toBe('STALE_VERSION');
    const found = await cast.ask('reader', VERSIONS, { blockId: block?.id });
    expect(found.data.minutesVersions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('loses nothing of ten who write ten parts at once', async () => {
    const titles = Array.from({ length: 10 }, (_, n) => `Item ${n + 1}`);
    const { cast, meetingId, drafted } = await held(titles);
    const blocks = (await drafted()).blocks.filter(({ kind }) => kind === 'ITEM');
    const b = build(t.database.owner, cast.officeId);
    const tokens = await Promise.all(
      blocks.map(async (_, n) => {
        const person = await b.person(`Secretary ${n}`);
        await b.grant(person.personId, 'SECRETARY', { bodyId: cast.committee.id });
        return t.signInAs(person);
      }),
    );
    const answers = await Promise.all(
      blocks.map(({ id, version }, n) =>
        t.ask(tokens[n] ?? '', WRITE, { input: { id, expectedVersion: version, text: `Written ${n}` } }),
      ),
    );
    expect(answers.map(codeOf)).toEqual(answers.map(() => null));
    const after = (await read(cast, meetingId))?.blocks.filter(({ kind }) => kind === 'ITEM') ?? [];
    expect(after.map(({ text }) => text)).toEqual(blocks.map((_, n) => `Written ${n}`));
    expect(after.map(({ number }) => number)).toEqual(blocks.map(() => 2));
  });

  it('MIN-1 is approved at a later held meeting of the same body only, MIN-3 after the chair has checked it', async () => {
    const { cast, bodyId, meetingId, ask, drafted } = await held();
    const { id } = await drafted();
    const later = await cast.b.meeting(bodyId, '2017-11-22', { state: 'HELD', held_on: '2017-11-22' });
    const planned = await cast.b.meeting(bodyId, '2018-01-31');
    const other = await cast.b.meeting(cast.scrutiny.id, '2017-11-22', {
      state: 'HELD',
      held_on: '2017-11-22',
    });
    const approve = (at: string | null) =>
      ask(APPROVE, { id: meetingId, expectedVersion: 2, meetingId: at, reason: 'Nothing was declared' });
    expect(rulesOf(await approve(later.id))).toContain('MIN-3');
    await ask(CHECK, { id, expectedVersion: 1, name: 'The chair', reason: 'The next meeting came later' });
    for (const at of [null, meetingId, planned.id, other.id])
      expect(rulesOf(await approve(at))).toContain('MIN-1');
    expect(rulesOf(await ask(SIGN, { id, expectedVersion: 2, name: 'The chair' }))).toEqual(['MIN-3']);
    const { data } = await approve(later.id);
    expect(data.approveMinutes).toMatchObject({
      meeting: { state: 'MINUTES_APPROVED' },
      minutes: { state: 'APPROVED', mayWrite: false, approvedAtTitle: 'Meeting' },
    });
    const early = { id, expectedVersion: 3, name: 'The chair', on: '2017-11-21' };
    expect(rulesOf(await ask(SIGN, early))).toEqual(['MIN-4']);
    const signed = await ask(SIGN, { ...early, on: '2017-11-22' });
    expect(signed.data.signMinutes.minutes.signedBy).toBe('The chair');
  });

  it('MIN-1 is approved without a later meeting where the meeting was informal', async () => {
    const { meetingId, ask, drafted } = await held(['Welcome'], 'INFORMAL');
    const { id } = await drafted();
    await ask(CHECK, { id, expectedVersion: 1, name: 'The chair' });
    const { data } = await ask(APPROVE, { id: meetingId, expectedVersion: 2, reason: 'A workshop' });
    expect(data.approveMinutes.meeting.state).toBe('MINUTES_APPROVED');
  });

  it('MIN-2 is not written once checked, until it is returned', async () => {
    const { ask, drafted } = await held();
    const { id, blocks } = await drafted();
    await ask(CHECK, { id, expectedVersion: 1, name: 'The chair' });
    const write = { id: blocks[0]?.id, expectedVersion: 1, text: 'Other' };
    expect(rulesOf(await ask(WRITE, write))).toEqual(['MIN-2']);
    await ask(RETURN, { id, expectedVersion: 2, reason: 'A name is wrong' });
    expect(codeOf(await ask(WRITE, write))).toBeNull();
  });

  it('AGD-2 is not approved while an item has no result', async () => {
    const { cast, bodyId, meetingId, ask, drafted } = await held();
    const { id } = await drafted();
    await ask(CHECK, { id, expectedVersion: 1, name: 'The chair' });
    await t.database.owner.query(
      "update agenda_item set state = 'ON_AGENDA', result = null where office_id = $1 and title = 'Welcome'",
      [cast.officeId],
    );
    const later = await cast.b.meeting(bodyId, '2017-11-22', { state: 'HELD', held_on: '2017-11-22' });
    const approve = {
      id: meetingId,
      expectedVersion: 2,
      meetingId: later.id,
      reason: 'Nothing was declared',
    };
    expect(rulesOf(await ask(APPROVE, approve))).toContain('AGD-2');
  });

  it('withholds what is exempt from those who may not read it, and names why', async () => {
    const { cast, meetingId, drafted } = await held();
    const { blocks } = await drafted();
    const shown = await read(cast, meetingId, 'reader');
    expect(shown?.blocks[5]).toMatchObject({
      heading: 'Exempt item',
      text: null,
      isWithheld: true,
      withheldBecause: 'Exempt under paragraph 3: terms of a purchase',
    });
    expect(JSON.stringify(shown)).not.toContain('land');
    const hidden = await cast.ask('reader', VERSIONS, { blockId: blocks[5]?.id });
    expect(codeOf(hidden)).toBe('NOT_FOUND');
    expect(await read(cast, meetingId, 'publicReader')).toBeNull();
    await t.database.owner.query("update meeting set state = 'MINUTES_APPROVED' where id = $1", [meetingId]);
    expect((await read(cast, meetingId, 'publicReader'))?.blocks[3]?.text).toContain('Said on Welcome.');
    await t.database.owner.query("update meeting set kind = 'FORMAL_PRIVATE' where id = $1", [meetingId]);
    expect(await read(cast, meetingId, 'reader')).toBeNull();
    expect((await read(cast, meetingId, 'member'))?.blocks).toHaveLength(7);
  });
});
