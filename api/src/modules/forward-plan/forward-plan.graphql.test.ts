import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';

const PLAN = `query($programmeId: ID!, $edition: ForwardEdition) { forwardPlan(programmeId: $programmeId, edition: $edition) {
  today edition withheldSentence entries {
    rowId title isWithheld withheldSentence decisionNeeded purpose agendaItemId version planItemCode planItemTitle bodyName meetingId whenWords
    projectedMeetingId projectedWords papersDueOn noticeDueOn isNoticeGiven clearDaysLeft papers { title author isOut clearanceSentence }
    isKeyDecision key { fullBy generalBy route publishedOn sentence } nextStep nextDueOn nextSentence late warnings { rule } mayEdit } } }`;
const verb = (name: string, input: string) => `mutation($input: ${input}!) { ${name}(input: $input) {
  id version isKeyDecision key { fullBy generalBy route publishedOn scrutinyChairOn reason sentence } accepted { rule } } }`;
const MARK = verb('markKeyDecision', 'MarkKeyDecisionInput');
const PUBLISH = verb('publishKeyNotice', 'PublishKeyNoticeInput');
const SECRET = 'Sale of Blackacre';

describe('the forward plan', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  /** A meeting of the scrutiny committee on 31 January 2018, under the Act of 1972, with one item. */
  async function arranged(today = '2017-11-24') {
    const cast = await governanceCast(t, today);
    const meeting = await cast.b.meeting(cast.scrutiny.id, '2018-01-31');
    const add = async (title: string, more: Record<string, unknown> = {}) => {
      const row: Record<string, unknown> = {
        office_id: cast.officeId,
        id: crypto.randomUUID(),
        body_id: cast.scrutiny.id,
        programme_id: cast.programme.id,
        meeting_id: meeting.id,
        title,
        purpose: 'FOR_DECISION',
        state: 'ON_AGENDA',
        ...more,
      };
      const names = Object.keys(row);
      await t.database.owner.query(
        `insert into agenda_item (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(row),
      );
      return row.id as string;
    };
    const item = await add('Contract for transport', { position: 1 });
    return { cast, meeting, add, item };
  }
  const planOf = async (
    cast: GovernanceCast,
    who: Persona = 'pmo',
    edition: 'FULL' | 'PUBLIC' | null = null,
  ) => (await cast.ask(who, PLAN, { programmeId: cast.programme.id, edition })).data.forwardPlan;
  const entryOf = async (cast: GovernanceCast, id: string, who: Persona = 'pmo') =>
    (await planOf(cast, who)).entries.find(({ rowId }) => rowId === id);
  const change = async (
    cast: GovernanceCast,
    document: string,
    id: string,
    more: Record<string, unknown>,
  ) => {
    const { rows } = await t.database.owner.query('select version from agenda_item where id = $1', [id]);
    return cast.ask('scrutinySecretary', document, {
      input: { id, expectedVersion: rows[0].version, ...more },
    });
  };

  it('says of an item on an agenda when its papers and notice are due, and how many clear days are left', async () => {
    const { cast, item, meeting } = await arranged();
    expect(await entryOf(cast, item)).toMatchObject({
      title: 'Contract for transport',
      bodyName: 'JHOSC',
      meetingId: meeting.id,
      whenWords: '31 Jan 2018',
      papersDueOn: '2018-01-23',
      noticeDueOn: '2018-01-23',
      clearDaysLeft: 44,
      nextStep: 'PAPERS',
      nextSentence: 'Papers due 23 Jan 2018, 39 working days left',
      late: [],
    });
  });

  it('names the author of a paper that is late, and MTG-4 where notice is', async () => {
    const { cast, item } = await arranged('2018-01-24');
    await t.database.owner.query(
      `insert into paper (office_id, id, body_id, agenda_item_id, position, title, author)
       values ($1, gen_random_uuid(), $2, $3, 1, 'Cover paper', 'Head of Finance')`,
      [cast.officeId, cast.scrutiny.id, item],
    );
    const entry = await entryOf(cast, item);
    expect(entry?.late).toEqual(['“Cover paper” (Head of Finance) was due on 23 Jan 2018 and is not out.']);
    expect(entry?.warnings).toEqual([{ rule: 'MTG-4' }]);
  });

  it('has gates of the plan and items that wait, and a gate once where its meeting has an item for it', async () => {
    const { cast, add, meeting, item } = await arranged();
    const gate = await cast.b.planItem(cast.programme.id, {
      kind: 'GATE',
      category: 'DECISION',
      title: 'Agree the plan',
      body_id: cast.scrutiny.id,
      meeting_id: meeting.id,
    });
    const waiting = await add('Budget', {
      meeting_id: null,
      state: 'PROPOSED',
      date_text: 'March 2018',
      date_shape: 'PERIOD',
      date_confidence: 'CONFIRMED',
      earliest: '2018-03-01',
      latest: '2018-03-31',
      date_precision: 'month',
      date_calendar: 'CIVIL',
    });
    const ids = async () => (await planOf(cast)).entries.map(({ rowId }) => rowId);
    expect((await ids()).sort()).toEqual([gate.id, waiting, item].sort());
    await t.database.owner.query('update agenda_item set plan_item_id = $2 where id = $1', [item, gate.id]);
    expect((await ids()).sort()).toEqual([waiting, item].sort());
    expect((await entryOf(cast, item))?.planItemTitle).toBe('Agree the plan');
  });

  it('leaves out what is withdrawn or dealt with, and meetings that were held or are off', async () => {
    const { cast, add } = await arranged();
    const off = await cast.b.meeting(cast.scrutiny.id, '2018-02-06', { state: 'CANCELLED' });
    await add('Off', { meeting_id: off.id, position: 1 });
    await add('Gone', { state: 'WITHDRAWN', position: 3 });
    await add('Done', { state: 'DEALT_WITH', result: 'DECIDED', position: 4 });
    expect((await planOf(cast)).entries.map(({ title }) => title)).toEqual(['Contract for transport']);
  });

  it('withholds an exempt item by its reason from the public, in its own plan and in the public edition', async () => {
    const { cast, add } = await arranged();
    const exempt = {
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Terms under negotiation',
    };
    await add(SECRET, { ...exempt, position: 2, public_title: 'A land matter', decision_needed: SECRET });
    await add(`${SECRET}, later`, { ...exempt, meeting_id: null, state: 'PROPOSED' });
    await add('For everybody', { classification: 'OPEN', position: 3 });
    for (const plan of [
      await planOf(cast, 'publicReader'),
      await planOf(cast, 'pmo', 'PUBLIC'),
      await planOf(cast, 'scrutinySecretary', 'PUBLIC'),
    ]) {
      expect(JSON.stringify(plan)).not.toContain(SECRET);
      expect(
        plan.entries.map(({ title, isWithheld, withheldSentence }) => [title, isWithheld, withheldSentence]),
      ).toEqual([
        ['A land matter', true, 'Exempt, paragraph 3: Terms under negotiation'],
        ['For everybody', false, null],
      ]);
      expect(plan.withheldSentence).toBe('1 item is exempt and withheld; the reason stands beside it.');
      expect(plan.entries.every(({ mayEdit, late }) => !mayEdit && late.length === 0)).toBe(true);
    }
    expect(JSON.stringify(await planOf(cast, 'reader'))).not.toContain(SECRET);
    expect((await planOf(cast)).entries.map(({ title }) => title)).toContain(SECRET);
  });

  it('marks a key decision and records its notice, with who did it and why', async () => {
    const { cast, item } = await arranged();
    const marked = await change(cast, MARK, item, { isKeyDecision: true });
    expect(marked.data.markKeyDecision).toMatchObject({
      isKeyDecision: true,
      key: {
        fullBy: '2018-01-02',
        generalBy: '2018-01-23',
        sentence: 'Publish notice by 2 Jan 2018 (28 clear days).',
      },
    });
    expect(await entryOf(cast, item)).toMatchObject({ nextStep: 'KEY_NOTICE', nextDueOn: '2018-01-02' });
    const told = await change(cast, PUBLISH, item, { route: 'FULL', publishedOn: '2017-11-24' });
    expect(told.data.publishKeyNotice.key).toMatchObject({
      route: 'FULL',
      sentence: 'Notice published on 24 Nov 2017 (full notice).',
    });
    const actions = (await cast.audits()).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['agenda.mark-key-decision', 'agenda.publish-key-notice']);
  });

  it('KEY-1: takes a full notice on 2 January and refuses one on the 3rd', async () => {
    const { cast, item } = await arranged('2018-01-03');
    await change(cast, MARK, item, { isKeyDecision: true });
    const late = await change(cast, PUBLISH, item, { route: 'FULL', publishedOn: '2018-01-03' });
    expect([codeOf(late), rulesOf(late)]).toEqual(['RULE_BROKEN', ['KEY-1']]);
    expect(
      codeOf(await change(cast, PUBLISH, item, { route: 'FULL', publishedOn: '2018-01-02' })),
    ).toBeNull();
  });

  it('KEY-2: a general exception needs five clear days, the chair told and a reason', async () => {
    const { cast, item } = await arranged('2018-01-24');
    await change(cast, MARK, item, { isKeyDecision: true });
    const by = (on: string, more: Record<string, unknown>) =>
      change(cast, PUBLISH, item, { route: 'GENERAL_EXCEPTION', publishedOn: on, ...more });
    const whole = { scrutinyChairOn: '2018-01-23', reason: 'The offer ends in January' };
    expect(rulesOf(await by('2018-01-24', whole))).toEqual(['KEY-2']);
    expect(rulesOf(await by('2018-01-23', { reason: whole.reason }))).toEqual(['KEY-2']);
    expect(rulesOf(await by('2018-01-23', { scrutinyChairOn: '2018-01-23' }))).toEqual(['KEY-2']);
    expect(codeOf(await by('2018-01-23', whole))).toBeNull();
  });

  it('KEY-3 and KEY-4: special urgency needs the agreement of the chair, and nothing is recorded ahead', async () => {
    const { cast, item } = await arranged('2018-01-30');
    await change(cast, MARK, item, { isKeyDecision: true });
    const by = (on: string, more: Record<string, unknown>) =>
      change(cast, PUBLISH, item, { route: 'SPECIAL_URGENCY', publishedOn: on, reason: 'Unsafe', ...more });
    expect(rulesOf(await by('2018-01-30', {}))).toEqual(['KEY-3']);
    expect(rulesOf(await by('2018-01-31', { scrutinyChairOn: '2018-01-30' }))).toEqual(['KEY-4']);
    expect(codeOf(await by('2018-01-30', { scrutinyChairOn: '2018-01-30' }))).toBeNull();
  });

  it('KEY-5 and KEY-6: no mark on what is withdrawn, no notice of what is no key decision', async () => {
    const { cast, item, add } = await arranged();
    const gone = await add('Gone', { state: 'WITHDRAWN', position: 2 });
    expect(rulesOf(await change(cast, MARK, gone, { isKeyDecision: true }))).toEqual(['KEY-5']);
    const notice = { route: 'FULL', publishedOn: '2017-11-24' };
    expect(rulesOf(await change(cast, PUBLISH, item, notice))).toEqual(['KEY-6']);
  });

  it('KEY-7: takes a published notice off with a reason only', async () => {
    const { cast, item } = await arranged();
    await change(cast, MARK, item, { isKeyDecision: true });
    await change(cast, PUBLISH, item, { route: 'FULL', publishedOn: '2017-11-24' });
    const bare = await change(cast, MARK, item, { isKeyDecision: false });
    expect([codeOf(bare), rulesOf(bare)]).toEqual(['REASON_NEEDED', ['KEY-7']]);
    const said = await change(cast, MARK, item, {
      isKeyDecision: false,
      reason: 'It is below the threshold',
    });
    expect(said.data.markKeyDecision).toMatchObject({ key: null, accepted: [{ rule: 'KEY-7' }] });
  });

  it('lets only the secretary of the body and the programme office mark', async () => {
    const { cast, item } = await arranged();
    const ask = async (who: Persona) =>
      codeOf(await cast.ask(who, MARK, { input: { id: item, expectedVersion: 1, isKeyDecision: true } }));
    expect(
      await Promise.all((['secretary', 'reader', 'publicReader', 'otherPmo'] as const).map(ask)),
    ).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    const entry = await entryOf(cast, item, 'secretary');
    expect([entry?.mayEdit, (await entryOf(cast, item, 'scrutinySecretary'))?.mayEdit]).toEqual([
      false,
      true,
    ]);
  });
});
