import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';
import { walkPdf } from '../../../test/pdf-walk.js';

const REPORT = `report { id version edition state title classification meetingDate { written } finalisedOn presentedOn agendaItemTitle
  recommendations { number state sentence note } implications { issue implication signOff } timetable { meeting date { written latest } }
  editions { edition state } warnings { rule } mayEdit } accepted { rule }`;
const verb = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${REPORT} } }`;
const START = verb('startCommitteeReport', 'StartCommitteeReportInput');
const SAVE = verb('saveCommitteeReport', 'SaveCommitteeReportInput');
const FINALISE = verb('finaliseCommitteeReport', 'FinaliseCommitteeReportInput');
const PRESENT = verb('presentCommitteeReport', 'PresentCommitteeReportInput');
const REVISE = verb('reviseCommitteeReport', 'ReviseCommitteeReportInput');
const SETTLE = verb('settleRecommendation', 'SettleRecommendationInput');
const COPY = verb('copyRecommendations', 'CopyRecommendationsInput');
const ARCHIVE = verb('archiveCommitteeReport', 'ArchiveCommitteeReportInput');
const RESTORE = verb('restoreCommitteeReport', 'RestoreCommitteeReportInput');
const LIST = 'query($id: ID!) { committeeReports(programmeId: $id) { id title state edition isReplaced } }';
const ONE = 'query($id: ID!) { committeeReport(id: $id) { title mayEdit } }';
const FILL =
  'query($id: ID!) { committeeReportFill(id: $id) { background nextSteps timetable { meeting } options { text } } }';

interface Report {
  id: string;
  version: number;
}

describe('committee reports', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const starting = (over: Record<string, unknown> = {}) => ({
    input: { programmeId: cast.programme.id, bodyId: cast.committee.id, title: 'The plan so far', ...over },
  });
  async function started(over: Record<string, unknown> = {}): Promise<Report> {
    const answer = await cast.ask('pmo', START, starting(over));
    return answer.data.startCommitteeReport.report;
  }
  const on = ({ id, version }: Report, more: Record<string, unknown> = {}) => ({
    input: { id, expectedVersion: version, ...more },
  });
  const WHOLE = {
    purpose: 'To inform the committee.',
    recommendations: [
      { verb: 'NOTES', text: 'the progress' },
      { verb: 'AGREES', text: 'the letter.' },
    ],
    implications: [{ issue: 'Legal', implication: 'None', signOff: '' }],
  };
  async function final(over: Record<string, unknown> = {}, content: object = WHOLE): Promise<Report> {
    const saved = await cast.ask('pmo', SAVE, on(await started(over), { ...content }));
    const done = await cast.ask('pmo', FINALISE, on(saved.data.saveCommitteeReport.report));
    return done.data.finaliseCommitteeReport.report;
  }
  const meetingOf = (body: string, day: string, over: Record<string, unknown> = {}) =>
    cast.b.meeting(body, day, over);
  const insert = async (table: string, row: Record<string, unknown>) => {
    const id = crypto.randomUUID();
    const whole = { office_id: cast.officeId, id, body_id: cast.committee.id, ...row };
    const names = Object.keys(whole).join(', ');
    await t.database.owner.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify(whole)],
    );
    return id;
  };
  const agendaItem = (over: Record<string, unknown> = {}) =>
    insert('agenda_item', { title: 'The plan', purpose: 'FOR_DECISION', ...over });
  const decision = (number: number, title: string, over: Record<string, unknown> = {}) =>
    insert('decision', {
      ...{ programme_id: cast.programme.id, code: `JC-${number}`, year: 2017, number, title },
      ...{
        wording: title,
        type: 'COMMITTEE',
        outcome: 'APPROVED',
        state: 'IN_EFFECT',
        taken_on: '2017-11-01',
      },
      ...over,
    });
  const stored = async (id: string) =>
    (await t.database.owner.query('select recommendation from agenda_item where id = $1', [id])).rows[0];

  it('begins with the eleven issues that every report answers for', async () => {
    const answer = await cast.ask('secretary', START, starting());
    const { report } = answer.data.startCommitteeReport;
    expect(report).toMatchObject({ edition: 1, state: 'DRAFT', classification: 'OFFICIAL', mayEdit: true });
    expect(report.implications).toHaveLength(11);
    expect(report.warnings.map(({ rule }) => rule)).toEqual(['REP-2', 'REP-2', 'REP-1']);
  });

  it('is for bodies that serve the programme, by those who write for them', async () => {
    expect(codeOf(await cast.ask('pmo', START, starting({ bodyId: cast.otherBody.id })))).toBe('NOT_FOUND');
    expect(codeOf(await cast.ask('scrutinySecretary', START, starting()))).toBe('FORBIDDEN');
    const meeting = await meetingOf(cast.scrutiny.id, '2017-12-13');
    expect(codeOf(await cast.ask('pmo', START, starting({ meetingId: meeting.id })))).toBe('NOT_FOUND');
  });

  it('keeps what is left out, empties what is null, and reads dates as people write them', async () => {
    const report = await started();
    const timetable = [
      { meeting: 'Committee', date: '13th December 2017' },
      { meeting: 'Council', date: '' },
    ];
    const first = await cast.ask('pmo', SAVE, on(report, { background: 'Before', timetable }));
    const saved = first.data.saveCommitteeReport.report;
    expect(saved.timetable).toEqual([
      { meeting: 'Committee', date: { written: '13 Dec 2017', latest: '2017-12-13' } },
      { meeting: 'Council', date: null },
    ]);
    const second = await cast.ask('pmo', SAVE, on(saved, { timetable: null, title: 'Another title' }));
    expect(second.data.saveCommitteeReport.report).toMatchObject({ title: 'Another title', timetable: [] });
  });

  it('answers a stale version with the report as it stands', async () => {
    const report = await started();
    await cast.ask('pmo', SAVE, on(report, { purpose: 'Theirs' }));
    const answer = await cast.ask('secretary', SAVE, on(report, { purpose: 'Mine' }));
    expect(codeOf(answer)).toBe('STALE_VERSION');
    expect(answer.errors?.[0]?.extensions.details.current).toMatchObject({ purpose: 'Theirs' });
  });

  it('REP-1 asks why, where an implication is not signed off, and keeps the reason', async () => {
    const implications = [{ issue: 'Legal', implication: 'Counsel was asked', signOff: '' }];
    const saved = await cast.ask('pmo', SAVE, on(await started(), { ...WHOLE, implications }));
    const { report } = saved.data.saveCommitteeReport;
    const refused = await cast.ask('pmo', FINALISE, on(report));
    expect([codeOf(refused), rulesOf(refused)]).toEqual(['REASON_NEEDED', ['REP-1']]);
    const done = await cast.ask('pmo', FINALISE, on(report, { reason: 'Counsel answers on Monday' }));
    expect(done.data.finaliseCommitteeReport).toMatchObject({
      accepted: [{ rule: 'REP-1' }],
      report: { state: 'FINAL', finalisedOn: '2017-11-24' },
    });
  });

  it('REP-2 refuses what a committee could not deal with', async () => {
    const answer = await cast.ask('pmo', FINALISE, on(await started(), { reason: 'In a hurry' }));
    expect([codeOf(answer), rulesOf(answer)]).toEqual(['RULE_BROKEN', ['REP-2', 'REP-2', 'REP-1']]);
  });

  it('REP-3 settles recommendations once they were presented', async () => {
    const meeting = await meetingOf(cast.committee.id, '2017-11-20', {
      state: 'HELD',
      held_on: '2017-11-20',
    });
    const report = await final({ meetingId: meeting.id });
    const early = await cast.ask('pmo', SETTLE, on(report, { number: 1, state: 'AGREED' }));
    expect(rulesOf(early)).toEqual(['REP-3']);
    const presented = await cast.ask('pmo', PRESENT, on(report));
    const now = presented.data.presentCommitteeReport.report;
    expect(now).toMatchObject({ state: 'PRESENTED', presentedOn: '2017-11-20' });
    const settled = await cast.ask(
      'secretary',
      SETTLE,
      on(now, { number: 2, state: 'AMENDED', note: 'The letter and a copy to the council.' }),
    );
    expect(settled.data.settleRecommendation.report.recommendations).toMatchObject([
      { number: 1, state: 'PROPOSED' },
      { number: 2, state: 'AMENDED', note: 'The letter and a copy to the council.' },
    ]);
  });

  it('REP-4 locks what is final; a new edition says something else', async () => {
    const report = await final();
    expect(rulesOf(await cast.ask('pmo', SAVE, on(report, { title: 'x' })))).toEqual(['REP-4']);
    expect(rulesOf(await cast.ask('pmo', ARCHIVE, on(report, { reason: 'x' })))).toEqual(['REP-4']);
    const revised = await cast.ask('pmo', REVISE, on(report));
    const next = revised.data.reviseCommitteeReport.report;
    expect(next).toMatchObject({ edition: 2, state: 'DRAFT', title: 'The plan so far' });
    expect(next.editions).toEqual([
      { edition: 2, state: 'DRAFT' },
      { edition: 1, state: 'FINAL' },
    ]);
    expect(rulesOf(await cast.ask('pmo', REVISE, on(report)))).toEqual(['REP-6']);
    const listed = await cast.ask('pmo', LIST, { id: cast.programme.id });
    expect(listed.data.committeeReports.map(({ edition, isReplaced }) => [edition, isReplaced])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('REP-5 refuses an appendix that leads elsewhere than to the web', async () => {
    const appendices = [{ title: 'Letter', link: 'file:///etc/passwd' }];
    expect(rulesOf(await cast.ask('pmo', SAVE, on(await started(), { appendices })))).toEqual(['REP-5']);
  });

  it('REP-6 presents only what is final, and not before its meeting', async () => {
    expect(rulesOf(await cast.ask('pmo', PRESENT, on(await started())))).toEqual(['REP-6']);
    const meeting = await meetingOf(cast.committee.id, '2017-12-13');
    expect(rulesOf(await cast.ask('pmo', PRESENT, on(await final({ meetingId: meeting.id }))))).toEqual([
      'REP-6',
    ]);
    expect(rulesOf(await cast.ask('pmo', PRESENT, on(await final())))).toEqual(['REP-6']);
  });

  it('copies numbered recommendations to an item of the agenda of its committee', async () => {
    const report = await final();
    const itemId = await agendaItem();
    const copied = await cast.ask('secretary', COPY, on(report, { agendaItemId: itemId }));
    expect(copied.data.copyRecommendations.report.agendaItemTitle).toBe('The plan');
    expect(await stored(itemId)).toEqual({ recommendation: '1. Notes the progress.\n2. Agrees the letter.' });
    const elsewhere = await agendaItem({ body_id: cast.scrutiny.id });
    const again = on(copied.data.copyRecommendations.report, { agendaItemId: elsewhere });
    expect(codeOf(await cast.ask('pmo', COPY, again))).toBe('NOT_FOUND');
  });

  it('ACC-2 copies nothing exempt to an item that is not', async () => {
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'terms' };
    const report = await final(exempt);
    const itemId = await agendaItem();
    expect(rulesOf(await cast.ask('pmo', COPY, on(report, { agendaItemId: itemId })))).toEqual(['ACC-2']);
    expect(await stored(itemId)).toEqual({ recommendation: null });
  });

  it('shows drafts to nobody outside and exempt reports to those who may', async () => {
    const draft = await started({ classification: 'OPEN', title: 'Draft' });
    await final({ classification: 'OPEN', title: 'Public' });
    await final({ title: 'Official' });
    const exempt = { classification: 'EXEMPT', exemptParagraph: 3, exemptReason: 'terms', title: 'Exempt' };
    await final(exempt);
    const seen = async (persona: Persona) =>
      (await cast.ask(persona, LIST, { id: cast.programme.id })).data.committeeReports
        .map(({ title }) => title)
        .sort();
    expect(await seen('publicReader')).toEqual(['Public']);
    expect(await seen('reader')).toEqual(['Draft', 'Official', 'Public']);
    expect(await seen('pmo')).toEqual(['Draft', 'Exempt', 'Official', 'Public']);
    expect(await seen('member')).toEqual(['Draft', 'Exempt', 'Official', 'Public']);
    expect(codeOf(await cast.ask('publicReader', ONE, { id: draft.id }))).toBe('NOT_FOUND');
    const mine = await cast.ask('reader', ONE, { id: draft.id });
    expect(mine.data.committeeReport.mayEdit).toBe(false);
  });

  it('is put away with a reason and taken up again', async () => {
    const report = await started();
    const put = await cast.ask('pmo', ARCHIVE, on(report, { reason: 'Begun twice' }));
    expect(codeOf(await cast.ask('pmo', SAVE, on(put.data.archiveCommitteeReport.report, {})))).toBe(
      'NOT_FOUND',
    );
    expect((await cast.ask('pmo', LIST, { id: cast.programme.id })).data.committeeReports).toEqual([]);
    const back = await cast.ask('pmo', RESTORE, on(put.data.archiveCommitteeReport.report));
    expect(back.data.restoreCommitteeReport.report.title).toBe('The plan so far');
    expect((await cast.audits()).map(({ action }) => action)).toEqual([
      'report.start',
      'report.archive',
      'report.restore',
    ]);
  });

  it('is filled from the programme, with nothing exempt in it', async () => {
    await meetingOf(cast.committee.id, '2017-12-13', { title: 'December meeting' });
    await decision(1, 'To go on');
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'terms' };
    await decision(2, 'Secret terms', exempt);
    const { data } = await cast.ask('pmo', FILL, { id: (await started()).id });
    expect(data.committeeReportFill.timetable).toEqual([
      { meeting: expect.stringContaining('December meeting') },
    ]);
    expect(data.committeeReportFill.background).toContain('To go on');
    expect(JSON.stringify(data)).not.toContain('Secret');
    expect(codeOf(await cast.ask('reader', FILL, { id: (await started()).id }))).toBe('FORBIDDEN');
  });

  describe('as files', () => {
    const download = async (token: string | null, path: string) =>
      t.app
        .getHttpAdapter()
        .getInstance()
        .inject({
          url: `/documents/committee-reports/${path}`,
          headers: token === null ? {} : { cookie: `gantry=${token}` },
        });
    const tokenOf = async (role: string) => {
      const someone = await cast.b.person(role);
      await cast.b.grant(someone.personId, role, { programmeId: cast.programme.id });
      return t.signInAs(someone);
    };

    it('come as PDF and for Word, to be saved and not shown', async () => {
      const { id } = await final();
      const token = await tokenOf('READER');
      const pdf = await download(token, `${id}/pdf`);
      expect(pdf.statusCode).toBe(200);
      expect(pdf.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="the-plan-so-far-edition-1-final.pdf"',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      const { untagged, text, title } = await walkPdf(pdf.rawPayload);
      expect([untagged, title]).toEqual([0, 'The plan so far']);
      expect(text).toContain('Notes the progress.');
      const word = await download(token, `${id}/docx`);
      expect(word.rawPayload.toString('latin1', 0, 2)).toBe('PK');
      expect(word.headers['content-type']).toContain('wordprocessingml');
    });

    it('are refused to strangers, to those who may not read them, and in no other format', async () => {
      const { id } = await final();
      expect((await download(null, `${id}/pdf`)).statusCode).toBe(401);
      expect((await download(await tokenOf('PUBLIC'), `${id}/pdf`)).statusCode).toBe(404);
      const reader = await tokenOf('READER');
      expect((await download(reader, `${crypto.randomUUID()}/pdf`)).statusCode).toBe(404);
      expect((await download(reader, 'no-id/pdf')).statusCode).toBe(404);
      expect((await download(reader, `${id}/exe`)).statusCode).toBe(400);
    });
  });
});
