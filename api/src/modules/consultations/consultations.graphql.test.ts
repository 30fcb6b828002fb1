import { type TestApp, testApp } from '../../../test/app.js';
import { type ConsultationCast, consultationCast } from '../../../test/consultation-cast.js';
import { codeOf } from '../../../test/governance-cast.js';

describe('consultations', () => {
  let t: TestApp;
  let cast: ConsultationCast;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  const reason = 'As the board agreed';

  describe('the days of a consultation', () => {
    beforeAll(async () => {
      cast = await consultationCast(t, '2017-11-24');
    });

    it.each([
      ['2 February 2018', 10, 'OPENING_DAY_NOT_COUNTED', '13 Apr 2018'],
      ['2 February 2018', 10, 'OPENING_DAY_COUNTED', '12 Apr 2018'],
      ['1 February 2018', 12, 'OPENING_DAY_NOT_COUNTED', '26 Apr 2018'],
      ['8 March 2018', 12, 'OPENING_DAY_NOT_COUNTED', '31 May 2018'],
    ])('%s and %i weeks, %s, close on %s', async (opens, weeks, counting, written) => {
      const { found } = await cast.act('stateConsultationDates', { opens, weeks, counting, reason });
      expect(found.closes?.written).toBe(written);
      expect(found.closingMoment).toBe(`23:59 on ${written}, London time (BST)`);
    });

    it('CON-3 and CON-4 warn of a short one over Easter, and say so for as long as it stands', async () => {
      const { accepted } = await cast.act('stateConsultationDates', {
        opens: '2 February 2018',
        weeks: 10,
        counting: 'OPENING_DAY_NOT_COUNTED',
        reason,
      });
      expect(accepted.map(({ rule }: { rule: string }) => rule)).toEqual(['CON-3', 'CON-4']);
      const { found } = await cast.act('stateConsultationDates', { lengthReason: 'A second round', reason });
      expect(found.timetable.map(({ rule }: { rule: string }) => rule)).toEqual(['CON-4']);
    });

    it('PEP-1 and PEP-2 warn of a launch and of days inside a restricted period', async () => {
      await cast.restrict('2018-03-27', '2018-05-03');
      const { found } = await cast.act('stateConsultationDates', {
        opens: '27 March 2018',
        closes: '31 July 2018',
        reason,
      });
      const rules = found.timetable.map(({ rule }: { rule: string }) => rule);
      expect(rules).toEqual(expect.arrayContaining(['PEP-1', 'PEP-2']));
    });

    it('keeps the reading of a date that is to be confirmed', async () => {
      const answer = await cast.act('stateConsultationDates', {
        opens: '01/02 (date TBC)',
        weeks: 12,
        reason,
      });
      expect(answer.found.closes?.written).toBe('26 Apr 2018 (TBC)');
      expect(answer.reading).toContain('Opens:');
    });
  });

  describe('a launch', () => {
    beforeEach(async () => {
      cast = await consultationCast(t, '2018-02-01');
    });

    it('is refused with everything that is missing at once: STG-3, IA-1, SCR-6, CON-5', async () => {
      const { rules } = await cast.launch();
      expect(rules).toEqual(['STG-3', 'STG-3', 'IA-1', 'SCR-6', 'CON-5']);
      const ready = await cast.ask(
        'reader',
        'query($id: ID!) { launchReadiness(itemId: $id) { title checks { key state } } }',
        {
          id: cast.launchItem.id,
        },
      );
      expect(ready.data.launchReadiness[0].checks.map(({ state }: { state: string }) => state)).toEqual(
        Array(5).fill('MISSING'),
      );
    });

    it('is accepted when all hold, and its milestone is done in the same unit of work', async () => {
      await cast.makeReady();
      const { found, rules } = await cast.launch();
      expect(rules).toEqual([]);
      expect(found).toMatchObject({ state: 'LIVE', launchedOn: '2018-02-01' });
      const { rows } = await t.database.owner.query(
        'select i.state, d.earliest::text from plan_item i join plan_date d on d.id = i.actual_date_id where i.id = $1',
        [cast.launchItem.id],
      );
      expect(rows).toEqual([{ state: 'COMPLETE', earliest: '2018-02-01' }]);
      const changes = await t.database.owner.query(
        "select count(distinct change_id)::int as n from audit_event where office_id = $1 and action = 'consultation.launch'",
        [cast.officeId],
      );
      expect(changes.rows).toEqual([{ n: 1 }]);
    });

    it('DEC-2 waits for the conditions of its decision', async () => {
      await cast.makeReady({ isConditional: true });
      const { rules, answer } = await cast.launch();
      expect(rules).toEqual(['DEC-2']);
      expect(JSON.stringify(answer.errors)).toContain('The Investment Committee approves');
    });

    it('IA-1 is met by a recorded reason, and IA-2 warns of options that are newer', async () => {
      await cast.makeReady();
      await cast.assess({ state: 'DRAFT', state_reason: null });
      expect((await cast.launch()).rules).toEqual(['IA-1']);
      await cast.assess({ state: 'NOT_REQUIRED', state_reason: 'No service changes' });
      await cast.assess({ state: 'FINAL', final_on: '2017-10-26', covers_on: '2017-10-26' });
      await cast.act('amendConsultation', {
        options: ['Three units', 'Four units'],
        optionsOn: '2017-12-01',
      });
      const warned = await cast.launch();
      expect([codeOf(warned.answer), ...warned.rules]).toEqual(['REASON_NEEDED', 'IA-2']);
      expect((await cast.launch({ reason })).found.state).toBe('LIVE');
    });

    it('SCR-3 and SCR-5 of its scrutiny case stand against it', async () => {
      await cast.makeReady();
      await cast.reopenScrutiny();
      const warned = await cast.launch();
      expect([codeOf(warned.answer), ...warned.rules]).toEqual(['REASON_NEEDED', 'SCR-5', 'SCR-3']);
    });

    it('is for the programme office alone', async () => {
      await cast.makeReady();
      expect(codeOf((await cast.launch({}, 'sro')).answer)).toBe('FORBIDDEN');
      expect(codeOf((await cast.launch({}, 'otherPmo')).answer)).toBe('NOT_FOUND');
    });
  });

  describe('from live to decided', () => {
    beforeAll(async () => {
      cast = await consultationCast(t, '2018-06-30');
      await cast.makeReady();
      await cast.launch();
    });

    it('keeps its original close when it is extended', async () => {
      expect((await cast.act('extendConsultation', { closes: '1 May 2018', reason })).rules).toEqual([
        'CON-8',
      ]);
      const { found } = await cast.act('extendConsultation', { closes: '11 May 2018', reason });
      expect(found).toMatchObject({
        closes: { written: '11 May 2018' },
        originalCloses: { written: '1 May 2018' },
      });
    });

    it('CON-1 refuses to record a final choice until it has closed, the day after at the earliest', async () => {
      expect((await cast.choose('2018-05-11')).rules).toEqual(['CON-1']);
      await cast.act('stepConsultation', { step: 'CLOSED', on: '2018-05-11' });
      expect((await cast.choose('2018-05-11')).rules).toEqual(['CON-1']);
    });

    it('CON-2 warns of a final choice without a response report', async () => {
      const warned = await cast.choose('2018-05-12');
      expect([codeOf(warned.answer), ...warned.rules]).toEqual(['REASON_NEEDED', 'CON-2']);
      expect((await cast.choose('2018-05-12', reason)).rules).toEqual([]);
    });

    it('takes its steps in order, reported by its response report, decided by a choice', async () => {
      const step = (to: string, more: object = {}) =>
        cast.act('stepConsultation', { step: to, on: '2018-06-30', ...more });
      expect((await step('REPORTED')).rules).toEqual(['CON-7']);
      expect((await step('ANALYSED')).rules).toEqual([]);
      expect((await step('REPORTED')).rules).toEqual(['CON-9']);
      await cast.act('addConsultationDocument', {
        kind: 'RESPONSE_REPORT',
        title: 'What was said',
        address: 'https://example.test/responses',
      });
      expect((await step('REPORTED')).rules).toEqual([]);
      expect((await step('DECIDED')).rules).toEqual(['CON-9']);
      const decided = await step('DECIDED', { decisionId: cast.choiceId() });
      expect(decided.found).toMatchObject({ state: 'DECIDED', steps: [] });
    });
  });

  it('keeps evidence for each of the four principles', async () => {
    cast = await consultationCast(t, '2018-02-01');
    const { found } = await cast.act('recordGunning', {
      principle: 'G1',
      evidence: 'Five options are open',
      isMet: true,
    });
    expect(
      found.gunning.map(({ principle, isMet }: { principle: string; isMet: boolean }) => [principle, isMet]),
    ).toEqual([
      ['G1', true],
      ['G2', false],
      ['G3', false],
      ['G4', false],
    ]);
  });
});
