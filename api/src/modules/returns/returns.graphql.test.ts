import { type TestApp, testApp } from '../../../test/app.js';
import { type ReturnsCast, returnsCast } from '../../../test/returns-cast.js';

const MINE = `query ($programmeId: ID!) { myReturns(programmeId: $programmeId) {
  periodName asked answered isPastCutOff
  lines { id version title isAsked answer isOpen rag computedRag narrative noChangeProblem queries { id version question answer state } }
  returns { id version name state isMine isOpen rag computedRag thisPeriod nextPeriod helpNeeded pathToGreen pathOwner pathDueOn beforeNext isLate othersAsked othersAnswered submittedOn }
} }`;
const verb = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { id version warnings { rule } } }`;
const VERBS = {
  answerLine: verb('answerLine', 'AnswerLineInput'),
  noChange: verb('noChange', 'NoChangeInput'),
  reopenLine: verb('reopenLine', 'ReopenLineInput'),
  answerReturn: verb('answerReturn', 'AnswerReturnInput'),
  answerQuery: verb('answerQuery', 'AnswerQueryInput'),
  submitReturn: verb('submitReturn', 'SubmitReturnInput'),
  takeReturnBack: verb('takeReturnBack', 'TakeReturnBackInput'),
};
const GREEN = { rag: 'green' };

describe('returns', () => {
  let t: TestApp;
  let c: ReturnsCast;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    c = await returnsCast(t);
  });

  const mine = async (token: string) =>
    (await t.ask(token, MINE, { programmeId: c.programme.id })).data.myReturns;
  const say = (token: string, name: keyof typeof VERBS, input: Record<string, unknown>) =>
    t.ask(token, VERBS[name], { input });
  const line = (id: string, expectedVersion = 1) => ({ id, expectedVersion });
  const rules = (answer: { errors?: { extensions: { details: { problems?: unknown } } }[] }) =>
    ((answer.errors?.[0]?.extensions.details.problems ?? []) as { rule: string }[]).map(({ rule }) => rule);
  const code = (answer: { errors?: { extensions: { code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code ?? 'done';
  const handIn = async (token: string, reason: string | null = 'The rest follows') => {
    const version = await c.versionOf('period_return', c.ret);
    return say(token, 'submitReturn', { id: c.ret, expectedVersion: version, reason });
  };
  const stand = async (more: Record<string, unknown> = {}) =>
    say(c.lead.token, 'answerReturn', {
      id: c.ret,
      expectedVersion: await c.versionOf('period_return', c.ret),
      ...GREEN,
      thisPeriod: 'Drafted',
      ...more,
    });

  describe('what a period asks of me', () => {
    it('is my lines, the asked ones first, and the return that I hand in', async () => {
      const [period] = await mine(c.lead.token);
      expect(period?.lines.map(({ title, isAsked }) => [title, isAsked])).toEqual([
        ['Final report', true],
        ['Business case', true],
        ['Letter', false],
      ]);
      expect([period?.asked, period?.answered]).toEqual([2, 0]);
      expect(period?.returns).toMatchObject([
        { name: 'Stroke', isMine: true, othersAsked: 1, othersAnswered: 0 },
      ]);
    });

    it('is one line for whoever owns one, in a return of somebody else', async () => {
      const [period] = await mine(c.owner.token);
      expect(period?.lines.map(({ title }) => title)).toEqual(['Site visit']);
      expect(period?.returns).toMatchObject([{ name: 'Stroke', isMine: false, thisPeriod: null }]);
    });

    it('is nothing for whoever owns nothing, and nothing of a reviewed period', async () => {
      expect(await mine(c.pmo.token)).toEqual([]);
      await c.setState('reporting_period', c.november, 'SUBMITTED');
      expect(await mine(c.lead.token)).toHaveLength(1);
      await c.setState('reporting_period', c.november, 'PMO_REVIEWED');
      expect(await mine(c.lead.token)).toEqual([]);
    });

    it('leaves out an exempt item for an owner who may not read it', async () => {
      await c.line(
        'Secret terms',
        { owner_person_id: c.owner.personId },
        { item: { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' } },
      );
      const [period] = await mine(c.owner.token);
      expect(period?.lines.map(({ title }) => title)).toEqual(['Site visit']);
      expect(period?.asked).toBe(1);
    });

    it('is vacant lines too for whoever hands the return in', async () => {
      const post = await c.b.post();
      await c.line(
        'Nobody’s',
        { owner_person_id: null, owner_post_id: post.id },
        { item: { owner_person_id: null } },
      );
      const [period] = await mine(c.lead.token);
      expect(period?.lines.map(({ title }) => title)).toContain('Nobody’s');
      await c.b.postHolder(post.id, { person_id: c.owner.personId });
      const [again] = await mine(c.lead.token);
      expect(again?.lines.map(({ title }) => title)).not.toContain('Nobody’s');
      const [theirs] = await mine(c.owner.token);
      expect(theirs?.lines.map(({ title }) => title)).toContain('Nobody’s');
    });
  });

  describe('answering a line', () => {
    it('is a status report too, and starts the return', async () => {
      const { first } = c.lines;
      const answer = await say(c.lead.token, 'answerLine', {
        ...line(first.id),
        ...GREEN,
        narrative: 'Drafted',
      });
      expect(answer.data.answerLine).toMatchObject({ id: first.id, version: 2, warnings: [] });
      const { rows } = await c.db.query(
        `select r.rag, r.narrative, l.answer, l.status_report_id = r.id as is_linked, l.answered_on, p.state
           from plan_item i join status_report r on r.id = i.latest_report_id
           join return_line l on l.plan_item_id = i.id join period_return p on p.id = l.return_id
          where i.id = $1`,
        [first.itemId],
      );
      expect(rows).toEqual([
        {
          ...{ rag: 'green', narrative: 'Drafted', answer: 'UPDATED', is_linked: true },
          ...{ answered_on: '2017-11-24', state: 'STARTED' },
        },
      ]);
      const [period] = await mine(c.lead.token);
      expect(period?.answered).toBe(1);
    });

    it('obeys the rules of status: RAG-5 refuses, RAG-3 warns', async () => {
      const { first } = c.lines;
      const amber = { ...line(first.id), rag: 'amber' };
      const spoken = { ...amber, narrative: 'The author is ill' };
      expect(rules(await say(c.lead.token, 'answerLine', spoken))).toEqual(['RAG-5', 'RAG-5']);
      const override = { overrideReason: 'Staff are ill', overrideUntil: '2017-12-15' };
      const done = await say(c.lead.token, 'answerLine', { ...spoken, ...override });
      expect(done.data.answerLine.warnings).toEqual([{ rule: 'RAG-3' }]);
    });

    it('RET-31: an update at risk without words is refused, with whatever else is wrong', async () => {
      const amber = { ...line(c.lines.first.id), rag: 'amber', narrative: ' ' };
      expect(rules(await say(c.lead.token, 'answerLine', amber))).toEqual(['RET-31', 'RAG-5', 'RAG-5']);
      const override = { overrideReason: 'Staff are ill', overrideUntil: '2017-12-15' };
      expect(rules(await say(c.lead.token, 'answerLine', { ...amber, ...override }))).toEqual(['RET-31']);
      const back = { ...amber, ...override, pathToGreen: 'Another author' };
      expect(code(await say(c.lead.token, 'answerLine', back))).toBe('done');
    });

    it('is for the owner, the lead and the programme office, and for nobody else', async () => {
      const { ofOwner } = c.lines;
      expect(code(await say(c.stranger.token, 'answerLine', { ...line(ofOwner.id), ...GREEN }))).toBe(
        'FORBIDDEN',
      );
      expect(code(await say(c.owner.token, 'answerLine', { ...line(c.lines.first.id), ...GREEN }))).toBe(
        'FORBIDDEN',
      );
      expect(code(await say(c.owner.token, 'answerLine', { ...line(ofOwner.id), ...GREEN }))).toBe('done');
      expect(code(await say(c.lead.token, 'answerLine', { ...line(ofOwner.id, 2), ...GREEN }))).toBe('done');
      expect(code(await say(c.pmo.token, 'answerLine', { ...line(ofOwner.id, 3), ...GREEN }))).toBe('done');
    });

    it('on an older version shows what stands there now', async () => {
      const { first } = c.lines;
      await say(c.pmo.token, 'answerLine', { ...line(first.id), ...GREEN, narrative: 'Theirs' });
      const late = await say(c.lead.token, 'answerLine', { ...line(first.id), ...GREEN, narrative: 'Mine' });
      expect(late.errors?.[0]?.extensions).toMatchObject({
        code: 'STALE_VERSION',
        details: { current: { version: 2, narrative: 'Theirs' } },
      });
    });

    it('is done once under one key', async () => {
      const input = { ...line(c.lines.first.id), ...GREEN, idempotencyKey: crypto.randomUUID() };
      const [one, two] = [
        await say(c.lead.token, 'answerLine', input),
        await say(c.lead.token, 'answerLine', input),
      ];
      expect(two.data.answerLine).toEqual(one.data.answerLine);
    });

    it('ten owners answer at once and none is in the way of another', async () => {
      const lines = await Promise.all(Array.from({ length: 10 }, (_, n) => c.line(`Item ${n}`)));
      const answers = await Promise.all(
        lines.map(({ id }) => say(c.lead.token, 'answerLine', { ...line(id), ...GREEN })),
      );
      expect(answers.map(code)).toEqual(lines.map(() => 'done'));
    });

    it('RET-20: is refused once the period is reviewed, and taken late before', async () => {
      await c.clock('2017-12-20');
      await c.setState('reporting_period', c.november, 'SUBMITTED');
      expect(code(await say(c.lead.token, 'answerLine', { ...line(c.lines.first.id), ...GREEN }))).toBe(
        'done',
      );
      await c.setState('reporting_period', c.november, 'PMO_REVIEWED');
      const refused = await say(c.lead.token, 'answerLine', { ...line(c.lines.second.id), ...GREEN });
      expect(rules(refused)).toEqual(['RET-20']);
    });
  });

  describe('"no change"', () => {
    it('says the last report again, word for word', async () => {
      const { first } = c.lines;
      await say(c.lead.token, 'answerLine', { ...line(first.id), ...GREEN, narrative: 'Drafted' });
      await say(c.lead.token, 'reopenLine', line(first.id, 2));
      await say(c.lead.token, 'answerLine', { ...line(first.id, 3), ...GREEN, narrative: 'Drafted' });
      await say(c.lead.token, 'noChange', { lines: [line(first.id, 4)] });
      const { rows } = await c.db.query('select answer, rag, narrative from return_line where id = $1', [
        first.id,
      ]);
      expect(rows).toEqual([{ answer: 'NO_CHANGE', rag: 'green', narrative: 'Drafted' }]);
    });

    it('is said of many at once, or of none', async () => {
      const { first, second, carried } = c.lines;
      const all = { lines: [line(first.id), line(second.id, 7), line(carried.id)] };
      expect(code(await say(c.lead.token, 'noChange', all))).toBe('STALE_VERSION');
      expect(await c.versionOf('return_line', first.id)).toBe(1);
      const right = { lines: [line(first.id), line(second.id), line(carried.id)] };
      expect((await say(c.lead.token, 'noChange', right)).data.noChange).toHaveLength(3);
      expect((await mine(c.lead.token))[0]?.answered).toBe(2);
    });

    it('says beforehand why it would be refused', async () => {
      const missed = await c.line('Missed', {}, { due: '2017-11-10' });
      const shown = async () =>
        (await mine(c.lead.token))[0]?.lines.find(({ id }) => id === missed.id)?.noChangeProblem;
      expect(await shown()).toBeNull();
      await c.db.query(
        `insert into status_report (office_id, id, programme_id, plan_item_id, reported_on, rag, computed_rag, computed_reason)
         values ($1, $2, $3, $4, '2017-11-01', 'green', 'green', 'on-plan')`,
        [c.officeId, missed.id, c.programme.id, missed.itemId],
      );
      await c.db.query('update plan_item set latest_report_id = $2 where id = $1', [
        missed.itemId,
        missed.id,
      ]);
      expect(await shown()).toContain('A missed milestone cannot be on track.');
      expect(rules(await say(c.lead.token, 'noChange', { lines: [line(missed.id)] }))).toContain('RAG-2');
    });

    it('is taken back: the item shows the report that it had before', async () => {
      const { first } = c.lines;
      await say(c.lead.token, 'answerLine', { ...line(first.id), ...GREEN, narrative: 'Before' });
      await say(c.lead.token, 'reopenLine', line(first.id, 2));
      const shown = () =>
        c.db
          .query(
            'select r.narrative from plan_item i left join status_report r on r.id = i.latest_report_id where i.id = $1',
            [first.itemId],
          )
          .then(({ rows }) => rows[0].narrative);
      expect(await shown()).toBeNull();
      const again = await say(c.lead.token, 'reopenLine', line(first.id, 3));
      expect(rules(again)).toEqual(['RET-21']);
    });
  });

  describe('the workstream as a whole', () => {
    it('RET-25 says why it differs; RET-26 warns without a way back', async () => {
      expect(rules(await stand({ rag: 'amber' }))).toEqual(['RET-25']);
      const done = await stand({
        rag: 'amber',
        differenceReason: 'Three leads are ill',
        thisPeriod: 'Drafted',
      });
      expect(done.data.answerReturn.warnings).toEqual([{ rule: 'RET-26' }]);
      expect((await mine(c.lead.token))[0]?.returns[0]).toMatchObject({
        ...{ rag: 'amber', computedRag: 'green', thisPeriod: 'Drafted', state: 'STARTED' },
      });
    });

    it('is compared with what the policy of its programme makes of its items: by weight one of five off track is at risk', async () => {
      await c.line('Missed report', {}, { due: '2017-10-02' });
      const computed = async () => (await mine(c.lead.token))[0]?.returns[0]?.computedRag;
      expect(await computed()).toBe('red');
      expect(rules(await stand({ rag: 'amber' }))).toEqual(['RET-25']);
      await c.db.query(`update programme set rollup_policy = 'WEIGHTED' where id = $1`, [c.programme.id]);
      expect(await computed()).toBe('amber');
      expect(code(await stand({ rag: 'amber' }))).toBe('done');
    });

    it('is handed in by its owner, its lead or the programme office', async () => {
      const input = { id: c.ret, expectedVersion: 1, ...GREEN };
      expect(code(await say(c.owner.token, 'answerReturn', input))).toBe('FORBIDDEN');
      expect(code(await say(c.stranger.token, 'answerReturn', input))).toBe('FORBIDDEN');
      expect(code(await say(c.pmo.token, 'answerReturn', input))).toBe('done');
    });

    it('lists what is missing: RET-23 refuses, RET-22 wants a reason', async () => {
      expect(rules(await handIn(c.lead.token))).toEqual([
        ...['RET-23', 'RET-32'],
        ...['RET-22', 'RET-22', 'RET-22'],
      ]);
      await stand({ thisPeriod: null });
      expect(rules(await handIn(c.lead.token))).toContain('RET-32');
      await stand();
      const asked = await handIn(c.lead.token, null);
      expect([code(asked), rules(asked)]).toEqual(['REASON_NEEDED', ['RET-22', 'RET-22', 'RET-22']]);
      expect(code(await handIn(c.lead.token))).toBe('done');
    });

    it.each`
      on              | isLate
      ${'2017-12-05'} | ${false}
      ${'2017-12-06'} | ${true}
    `('handed in on $on, with the cut-off on 5 December, is late: $isLate', async ({ on, isLate }) => {
      await stand();
      await c.clock(on);
      await handIn(c.lead.token);
      expect((await mine(c.lead.token))[0]?.returns[0]).toMatchObject({ state: 'SUBMITTED', isLate });
    });

    it('is read as it was written once it is handed in, all of it', async () => {
      const path = { pathToGreen: null, pathOwner: null, pathDueOn: null };
      const words = { nextPeriod: 'The panel', helpNeeded: 'A reader' };
      await stand({ rag: 'amber', differenceReason: 'Staff are ill', ...words, ...path });
      await handIn(c.lead.token);
      const [period] = await mine(c.lead.token);
      expect(period?.returns[0]).toMatchObject({ isOpen: false, thisPeriod: 'Drafted', ...words, ...path });
    });

    it('RET-21: stands once it is handed in, until it is taken back or sent back', async () => {
      await stand();
      await handIn(c.lead.token);
      const answer = () => say(c.lead.token, 'answerLine', { ...line(c.lines.first.id), ...GREEN });
      expect(rules(await answer())).toEqual(['RET-21']);
      const expectedVersion = await c.versionOf('period_return', c.ret);
      expect(code(await say(c.lead.token, 'takeReturnBack', { id: c.ret, expectedVersion }))).toBe('done');
      expect(code(await answer())).toBe('done');
      await handIn(c.lead.token);
      await c.db.query(
        "update period_return set state = 'ACCEPTED', accepted_on = '2017-12-05', accepted_by_id = $2 where id = $1",
        [c.ret, c.pmo.personId],
      );
      const version = await c.versionOf('period_return', c.ret);
      const back = await say(c.lead.token, 'takeReturnBack', { id: c.ret, expectedVersion: version });
      expect(rules(back)).toEqual(['RET-21']);
    });
  });

  describe('a question of the programme office', () => {
    const ask = (lineId: string | null) =>
      c.rows('return_query', {
        ...{ period_id: c.november, return_id: c.ret, line_id: lineId, question: 'Why green?' },
        ...{ asked_by_id: c.pmo.personId, asked_on: '2017-11-24' },
      });

    it('stands at its line, and is answered by whoever answers the line', async () => {
      const id = await ask(c.lines.ofOwner.id);
      const [period] = await mine(c.owner.token);
      expect(period?.lines[0]?.queries).toMatchObject([{ question: 'Why green?', state: 'OPEN' }]);
      const input = { id, expectedVersion: 1, answer: 'The visit took place' };
      expect(code(await say(c.stranger.token, 'answerQuery', input))).toBe('FORBIDDEN');
      expect(rules(await say(c.owner.token, 'answerQuery', { ...input, answer: ' ' }))).toEqual(['RET-27']);
      expect(code(await say(c.owner.token, 'answerQuery', input))).toBe('done');
      expect(rules(await say(c.owner.token, 'answerQuery', { ...input, expectedVersion: 2 }))).toEqual([
        'RET-27',
      ]);
    });

    it('RET-24: the return is handed in again with its last answer', async () => {
      await stand();
      await handIn(c.lead.token);
      const [one, two] = [await ask(c.lines.first.id), await ask(null)];
      await c.setState('period_return', c.ret, 'QUERIED');
      expect(rules(await handIn(c.lead.token))).toContain('RET-24');
      const answer = (id: string) =>
        say(c.lead.token, 'answerQuery', { id, expectedVersion: 1, answer: 'So' });
      const state = async () => (await mine(c.lead.token))[0]?.returns[0]?.state;
      await answer(one);
      expect(await state()).toBe('QUERIED');
      await answer(two);
      expect(await state()).toBe('SUBMITTED');
    });
  });

  it('shows what was announced in the period before', async () => {
    await stand({ nextPeriod: 'Finish the report' });
    await handIn(c.lead.token);
    await c.setState('reporting_period', c.november, 'ISSUED');
    const december = await c.period();
    await c.returnOf(december, c.stroke.id, { owner_person_id: c.lead.personId });
    expect((await mine(c.lead.token))[0]?.returns[0]).toMatchObject({ beforeNext: 'Finish the report' });
  });
});
