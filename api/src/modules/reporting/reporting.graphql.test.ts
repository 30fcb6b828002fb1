import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, rulesOf } from '../../../test/governance-cast.js';
import { reportingCast } from '../../../test/reporting-cast.js';
import { Reminders } from './reminders.service.js';

const step = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { id version state accepted { rule } } }`;
const SUBMIT = step('submitPeriod', 'StepPeriodInput');
const REVIEW = step('reviewPeriod', 'StepPeriodInput');
const APPROVE = step('approvePeriod', 'StepPeriodInput');
const ISSUE = step('issuePeriod', 'StepPeriodInput');
const BACK = step('sendPeriodBack', 'SendPeriodBackInput');
const REOPEN = step('reopenPeriod', 'ReopenPeriodInput');
const AMEND = step('amendPeriod', 'AmendPeriodInput');
const onReturn = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { id version state } }`;
const QUERY = onReturn('queryReturn', 'QueryReturnInput');
const CLOSE = onReturn('closeQuery', 'CloseQueryInput');
const ACCEPT = onReturn('acceptReturn', 'AcceptReturnInput');
const SEND_BACK = onReturn('sendReturnBack', 'SendReturnBackInput');
const UNDO = onReturn('undoReturnStep', 'UndoReturnStepInput');
const REMIND = 'mutation($input: RemindOwnersInput!) { remindOwners(input: $input) { people vacant } }';
const DUE = `query($programmeId: ID!) { returnsDue(programmeId: $programmeId) {
  periodName cutOffOn standing lines returns queries reminder } }`;

describe('the reporting cycle', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('is set up once, by the programme office, and tells which period comes next', async () => {
    const c = await reportingCast(t);
    expect(codeOf(await c.configure({}, 'reader'))).toBe('FORBIDDEN');
    expect(codeOf(await c.configure({}, 'sro'))).toBe('FORBIDDEN');
    expect(rulesOf(await c.configure({ cutOffWorkingDays: 41 }))).toEqual(['RET-3']);
    const { data } = await c.configure();
    expect(data.configureReporting).toMatchObject({
      calendar: { version: 1, escalateTo: 'The programme office' },
      next: { name: 'November 2017', cutOffOn: '2017-12-05', graceUntil: '2017-12-07', problems: [] },
    });
    expect(codeOf(await c.configure())).toBe('STALE_VERSION');
    expect(
      (await c.configure({ expectedVersion: 1, graceWorkingDays: 0 })).data.configureReporting.next,
    ).toMatchObject({
      graceUntil: '2017-12-05',
    });
  });

  it('opens a period with a return for everybody who answers, the vacant ones shown', async () => {
    const c = await reportingCast(t);
    expect(rulesOf(await c.open())).toEqual(['RET-3']);
    await c.configure();
    const found = await c.period(await c.opened());
    expect(found.period).toMatchObject({ name: 'November 2017', state: 'OPEN', returns: 3, handedIn: 0 });
    expect(found.returns.map(({ title, owner, isVacant }) => [title, owner, isVacant])).toEqual([
      ['Programme as a whole', 'Nobody', true],
      ['Stroke', 'lead', false],
      ['Local care', 'Workstream lead, local care (vacant)', true],
    ]);
    expect(found.owners[0]).toMatchObject({ isVacant: true });
    expect(rulesOf(await c.open())).toEqual(['RET-1', 'RET-2']);
  });

  it('asks what is stale or worse, and carries the rest forward', async () => {
    const c = await reportingCast(t);
    const reported = await c.b.planItem(c.programme.id, { title: 'Fresh', workstream_id: c.workstream.id });
    await c.b.date(reported, 'BASELINE', '2018-03-01');
    await c.b.date(reported, 'FORECAST', '2018-03-01');
    const REPORT = 'mutation($input: ReportStatusInput!) { reportStatus(input: $input) { id version } }';
    const { rows } = await c.db.query('select version from plan_item where id = $1', [reported.id]);
    const said = await c.ask('pmo', REPORT, {
      input: { id: reported.id, expectedVersion: rows[0].version, rag: 'green', narrative: 'All well' },
    });
    expect(said.errors).toBeUndefined();
    await c.configure();
    const stroke = await c.returnOf(await c.opened(), 'Stroke');
    expect(
      stroke.lines.map(({ title, askedBecause, rag, narrative }) => [title, askedBecause, rag, narrative]),
    ).toEqual(
      expect.arrayContaining([
        ['On track', 'NEVER', null, null],
        ['Off track', 'RED', null, null],
        ['Fresh', null, 'green', 'All well'],
      ]),
    );
  });

  it('hides exempt lines and queries on them, and is nothing to the public', async () => {
    const c = await reportingCast(t);
    await c.configure();
    const id = await c.opened();
    const care = await c.returnOf(id, 'Local care');
    const line = care.lines.find(({ isExempt }) => isExempt);
    const input = { id: care.id, expectedVersion: care.version, lineId: line?.id, question: 'Which terms?' };
    expect((await c.ask('pmo', QUERY, { input })).errors).toBeUndefined();
    const seen = await c.period(id, 'reader');
    expect(JSON.stringify(seen)).not.toMatch(/Exempt terms|Which terms/);
    expect(seen.returns.find(({ title }) => title === 'Local care')?.lines).toHaveLength(1);
    expect(
      codeOf(await c.ask('publicReader', 'query($id: ID!) { reportingPeriod(id: $id) { today } }', { id })),
    ).toBe('NOT_FOUND');
    expect(
      codeOf(await c.ask('otherPmo', 'query($id: ID!) { reportingPeriod(id: $id) { today } }', { id })),
    ).toBe('NOT_FOUND');
  });

  it('queries, accepts and sends back what was handed in, and takes either back', async () => {
    const c = await reportingCast(t);
    await c.configure();
    const id = await c.opened();
    const ofStroke = () => c.returnOf(id, 'Stroke');
    const input = async (more: Record<string, unknown> = {}) => {
      const { id: returnId, version } = await ofStroke();
      return { input: { id: returnId, expectedVersion: version, ...more } };
    };
    expect(rulesOf(await c.ask('pmo', ACCEPT, await input()))).toEqual(['RET-7']);
    await c.handIn((await ofStroke()).id);
    const lineId = (await ofStroke()).lines[0].id;
    expect(rulesOf(await c.ask('pmo', QUERY, await input({ question: ' ' })))).toEqual(['RET-10']);
    expect(codeOf(await c.ask('lead', QUERY, await input({ question: 'When?' })))).toBe('FORBIDDEN');
    await c.ask('pmo', QUERY, await input({ question: 'When?', lineId }));
    expect(await ofStroke()).toMatchObject({
      state: 'QUERIED',
      queries: [{ question: 'When?', state: 'OPEN' }],
    });
    expect(rulesOf(await c.ask('pmo', ACCEPT, await input()))).toEqual(['RET-7']);
    const [query] = (await ofStroke()).queries;
    const closed = await c.ask('pmo', CLOSE, { input: { id: query?.id, expectedVersion: query?.version } });
    expect(closed.data.closeQuery.state).toBe('SUBMITTED');
    expect((await c.ask('pmo', ACCEPT, await input())).data.acceptReturn.state).toBe('ACCEPTED');
    expect(await ofStroke()).toMatchObject({ acceptedOn: '2017-11-24', steps: ['SEND_BACK', 'UNDO'] });
    expect((await c.ask('pmo', UNDO, await input())).data.undoReturnStep.state).toBe('SUBMITTED');
    expect(rulesOf(await c.ask('pmo', SEND_BACK, await input({ comment: ' ' })))).toEqual(['RET-8']);
    await c.ask('pmo', SEND_BACK, await input({ comment: 'Add a date' }));
    expect(await ofStroke()).toMatchObject({ state: 'STARTED', sentBackComment: 'Add a date' });
    expect((await c.ask('pmo', UNDO, await input())).data.undoReturnStep.state).toBe('SUBMITTED');
    expect(rulesOf(await c.ask('pmo', UNDO, await input()))).toEqual(['RET-8']);
  });

  it('plays November and December: submitted, reviewed, sent back, approved, issued', async () => {
    const c = await reportingCast(t);
    await c.configure();
    const november = await c.opened();
    const take = async (who: 'pmo' | 'sro', document: string, more: Record<string, unknown> = {}) => {
      const { period } = await c.period(november);
      return c.ask(who, document, { input: { id: november, expectedVersion: period.version, ...more } });
    };
    expect(codeOf(await take('pmo', ISSUE))).toBe('RULE_BROKEN');
    expect(rulesOf(await take('pmo', ISSUE))).toEqual(['REPORT-1']);
    const missing = await take('pmo', SUBMIT);
    expect(codeOf(missing)).toBe('REASON_NEEDED');
    await c.moveClock('2017-12-01');
    await c.handIn((await c.returnOf(november, 'Stroke')).id);
    await c.moveClock('2017-12-06');
    await c.handIn((await c.returnOf(november, 'Programme as a whole')).id, '2017-12-06', true);
    expect((await c.period(november)).returns.map(({ title, standing }) => [title, standing])).toEqual([
      ['Programme as a whole', 'IN_LATE'],
      ['Stroke', 'IN'],
      ['Local care', 'IN_GRACE'],
    ]);
    await c.moveClock('2017-12-08');
    expect((await c.returnOf(november, 'Local care')).standing).toBe('MISSING');
    const submitted = await take('pmo', SUBMIT, { reason: 'Local care has no lead' });
    expect(submitted.data.submitPeriod).toMatchObject({ state: 'SUBMITTED', accepted: [{ rule: 'RET-9' }] });
    expect(codeOf(await take('sro', REVIEW))).toBe('FORBIDDEN');
    await take('pmo', REVIEW);
    expect(codeOf(await take('pmo', APPROVE, { reason: 'x' }))).toBe('FORBIDDEN');
    expect(rulesOf(await take('sro', BACK, { comment: ' ' }))).toEqual(['RET-5']);
    expect((await take('sro', BACK, { comment: 'Ask Local care' })).data.sendPeriodBack.state).toBe(
      'SUBMITTED',
    );
    expect((await c.period(november)).period.sentBackComment).toBe('Ask Local care');
    await take('pmo', REVIEW);
    expect(codeOf(await take('sro', APPROVE))).toBe('REASON_NEEDED');
    const approved = await take('sro', APPROVE, { reason: 'Known, and being filled' });
    expect(approved.data.approvePeriod.accepted).toEqual([{ rule: 'REPORT-2' }]);
    const issued = await take('pmo', ISSUE, { reason: 'As approved' });
    expect(issued.data.issuePeriod.state).toBe('ISSUED');
    const { history, steps } = await c.period(november);
    expect(new Set(history.map(({ asAtAfter }) => asAtAfter)).size).toBe(history.length);
    expect(history.map((each) => [each.step, each.by])).toEqual([
      ['OPEN', 'pmo'],
      ['SUBMIT', 'pmo'],
      ['REVIEW', 'pmo'],
      ['SEND_BACK', 'sro'],
      ['REVIEW', 'pmo'],
      ['APPROVE', 'sro'],
      ['ISSUE', 'pmo'],
    ]);
    expect(steps).toEqual(['REOPEN']);
    const december = await c.opened();
    const stroke = await c.returnOf(december, 'Stroke');
    expect(stroke.previous).toMatchObject({ periodName: 'November 2017', rag: 'green', thisPeriod: 'Done' });
    expect(rulesOf(await take('pmo', REOPEN, { reason: 'A figure was wrong' }))).toEqual(['RET-2']);
  });

  it('keeps returns of a reviewed period as they are, and moves a cut-off only with a reason', async () => {
    const c = await reportingCast(t);
    await c.configure();
    const id = await c.opened();
    const version = async () => (await c.period(id)).period.version;
    const amend = async (more: Record<string, unknown>) =>
      c.ask('pmo', AMEND, { input: { id, expectedVersion: await version(), reason: 'Half term', ...more } });
    expect(rulesOf(await amend({ cutOffOn: '2017-10-31' }))).toEqual(['RET-6']);
    expect(rulesOf(await amend({ cutOffOn: '2017-12-08', graceUntil: '2017-12-07' }))).toEqual(['RET-6']);
    await amend({ cutOffOn: '2017-12-08' });
    expect((await c.period(id)).period).toMatchObject({ cutOffOn: '2017-12-08', graceUntil: '2017-12-12' });
    const stroke = await c.returnOf(id, 'Stroke');
    for (const document of [SUBMIT, REVIEW])
      await c.ask('pmo', document, { input: { id, expectedVersion: await version(), reason: 'Early' } });
    const { version: now } = await c.returnOf(id, 'Stroke');
    const input = { id: stroke.id, expectedVersion: now, question: 'When?' };
    expect(rulesOf(await c.ask('pmo', QUERY, { input }))).toEqual(['RET-11']);
  });

  it('reminds each owner once of each thing, and escalates after the grace days', async () => {
    const c = await reportingCast(t);
    await c.configure();
    const id = await c.opened();
    const reminders = t.app.get(Reminders);
    const told = async () =>
      (await c.period(id)).reminders.map(({ person, kind, onDay }) => [person, kind, onDay]);
    expect(await told()).toEqual([['lead', 'OPENED', '2017-11-24']]);
    await Promise.all([reminders.runDue(c.officeId), reminders.runDue(c.officeId)]);
    expect(await told()).toHaveLength(1);
    await c.moveClock('2017-11-30');
    await Promise.all([reminders.runDue(c.officeId), reminders.runDue(c.officeId)]);
    expect((await told())[0]).toEqual(['lead', 'DUE_SOON', '2017-11-30']);
    const remind = () => c.ask('pmo', REMIND, { input: { periodId: id } });
    expect((await remind()).data.remindOwners).toEqual({ people: ['lead'], vacant: 1 });
    await remind();
    expect((await told()).filter(([, kind]) => kind === 'BY_HAND')).toHaveLength(1);
    const due = (await c.ask('lead', DUE, { programmeId: c.programme.id })).data.returnsDue;
    expect(due).toMatchObject([
      { periodName: 'November 2017', standing: 'DUE', lines: 2, returns: ['Stroke'] },
    ]);
    expect(due[0].reminder).toContain('2 items and the return of Stroke');
    await c.moveClock('2017-12-08');
    await reminders.runDue(c.officeId);
    expect((await told()).slice(0, 2)).toEqual(
      expect.arrayContaining([
        ['lead', 'OVERDUE', '2017-12-08'],
        ['pmo', 'ESCALATED', '2017-12-08'],
      ]),
    );
    await c.handIn((await c.returnOf(id, 'Stroke')).id);
    expect((await c.ask('lead', DUE, { programmeId: c.programme.id })).data.returnsDue).toEqual([]);
  });

  it('writes letters where a mail server is given, unless the reader wants none', async () => {
    const mail = { smtpUrl: 'smtp://127.0.0.1:9', from: { name: 'Office', address: 'office@example.test' } };
    const posted = await testApp({ mail });
    try {
      const c = await reportingCast(posted);
      await c.configure();
      await c.opened();
      const letters = async () =>
        (
          await c.db.query(
            `select subject, body from outbox_mail where office_id = $1 and kind = 'RETURN_REMINDER'`,
            [c.officeId],
          )
        ).rows;
      expect(await letters()).toMatchObject([
        { subject: 'November 2017: 2 items and the return of Stroke are due on 5 Dec 2017.' },
      ]);
      await c.db.query(`update person set reporting_mail_off_since = '2017-11-24' where office_id = $1`, [
        c.officeId,
      ]);
      await c.moveClock('2017-11-30');
      await posted.app.get(Reminders).runDue(c.officeId);
      expect(await letters()).toHaveLength(1);
    } finally {
      await posted.close();
    }
  });

  it('takes ten acceptances at once, and a stale one is told so', async () => {
    const c = await reportingCast(t);
    for (let n = 0; n < 10; n++) {
      const workstream = await c.b.workstream(c.programme.id, { name: `Work ${n}`, position: 10 + n });
      await c.b.planItem(c.programme.id, { title: `Item ${n}`, workstream_id: workstream.id });
    }
    await c.configure();
    const id = await c.opened();
    const own = (await c.period(id)).returns.filter(({ title }) => title.startsWith('Work'));
    await Promise.all(own.map((one) => c.handIn(one.id)));
    const handed = (await c.period(id)).returns.filter(({ title }) => title.startsWith('Work'));
    const answers = await Promise.all(
      handed.map((one) => c.ask('pmo', ACCEPT, { input: { id: one.id, expectedVersion: one.version } })),
    );
    expect(answers.map((answer) => answer.data?.acceptReturn?.state)).toEqual(Array(10).fill('ACCEPTED'));
    const [first] = handed;
    const late = await c.ask('programmePmo', SEND_BACK, {
      input: { id: first?.id, expectedVersion: first?.version, comment: 'Say more' },
    });
    expect(codeOf(late)).toBe('STALE_VERSION');
  });
});
