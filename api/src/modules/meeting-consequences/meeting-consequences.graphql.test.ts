import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';

const ASK = `query($input: MeetingConsequencesInput!) {
  meetingConsequences(input: $input) {
    reading words warnings { rule message }
    programmes { programmeName isWorking problem stopped moved { code title from to workingDays isTarget } warnings { rule message } }
  } }`;

/**
 * A decision of the joint committee on 31 January 2018, which the launch follows by a day; it meets again on 6 March. What
 * the decision needs is there on 22 January, a day before its papers are due.
 */
describe('what would follow for a meeting', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let january: { id: string };
  let march: { id: string };

  beforeAll(async () => {
    t = await testApp();
    cast = await governanceCast(t);
    const { b, programme, committee } = cast;
    january = await b.meeting(committee.id, '2018-01-31');
    march = await b.meeting(committee.id, '2018-03-06');
    const about = { body_id: committee.id, meeting_id: january.id };
    const decision = await b.planItem(programme.id, {
      ...about,
      kind: 'GATE',
      category: 'GATE',
      title: 'Decision',
    });
    const launch = await b.planItem(programme.id, { title: 'Launch', is_protected: true });
    const report = await b.planItem(programme.id, { title: 'Report' });
    await b.date(report, 'FORECAST', '2018-01-22');
    const link = (
      predecessor: { id: string },
      successor: { id: string },
      lag: number,
      neededFor: string | null,
    ) =>
      t.database.owner.query(
        `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id, lag_min, lag_max, lag_unit, needed_for)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, $5, 'DAYS', $6)`,
        [cast.officeId, programme.id, predecessor.id, successor.id, lag, neededFor],
      );
    await link(report, decision, 0, 'DECISION');
    await link(decision, launch, 1, null);
  });
  afterAll(() => t.close());

  const ask = (input: Record<string, unknown>, as: Persona = 'secretary') =>
    cast.ask(as, ASK, { input: { meetingId: january.id, ...input } });
  const asked = async (input: Record<string, unknown>) => {
    const answer = await ask(input);
    expect(answer.errors).toBeUndefined();
    return answer.data.meetingConsequences;
  };
  const movedIn = (found: Awaited<ReturnType<typeof asked>>) =>
    (found.programmes[0]?.moved ?? []).map(({ title, from, to, isTarget }) => [title, from, to, isTarget]);

  it.each(['CANCELLED', 'INQUORATE', 'ADJOURNED'])(
    '%s: the decision and the launch go on to March',
    async (fate) => {
      const found = await asked({ fate });
      expect(found.programmes[0]?.stopped).toEqual([]);
      expect(movedIn(found)).toEqual([
        ['Launch', '2018-02-01', '2018-03-07', true],
        ['Decision', '2018-01-31', '2018-03-06', false],
      ]);
      expect(found.words).toBe('2 items move: “Launch” from 1 Feb 2018 to 7 Mar 2018.');
    },
  );

  it('put off to a planned meeting, they go with it; moved by a week, they move by a week', async () => {
    expect(movedIn(await asked({ fate: 'POSTPONED', toMeetingId: march.id }))[0]?.[2]).toBe('2018-03-07');
    const found = await asked({ fate: 'MOVED', date: '7 Feb 2018' });
    expect(movedIn(found)[0]?.[2]).toBe('2018-02-08');
    expect(found.reading).toContain('7 Feb 2018');
  });

  it('of a meeting for which nothing waits is nothing, and it says so', async () => {
    const found = await asked({ meetingId: march.id, fate: 'CANCELLED' });
    expect([found.words, movedIn(found)]).toEqual(['Nothing in the forecast moves.', []]);
  });

  it('names what the rules say of the new date: its notice (MTG-4) on the last day and the day after, and its day (MTG-5)', async () => {
    const rules = async (date: string) =>
      (await asked({ fate: 'MOVED', date })).warnings.map(({ rule }) => rule);
    expect(await rules('4 Dec 2017')).toEqual([]);
    expect(await rules('1 Dec 2017')).toEqual(['MTG-4']);
    expect(await rules('3 Feb 2018')).toEqual(['MTG-5']);
  });

  it('names papers that would be late there and are not now (MTG-3): due on 18 January for the 26th, the report is there on the 22nd', async () => {
    const rules = async (date: string) =>
      (await asked({ fate: 'MOVED', date })).programmes.flatMap(({ warnings }) =>
        warnings.map(({ rule }) => rule),
      );
    expect(await rules('26 Jan 2018')).toEqual(['MTG-3']);
    expect(await rules('30 Jan 2018')).toEqual([]);
  });

  it('stores nothing, and is told to whoever may arrange the meeting and nobody else', async () => {
    const before = await cast.audits();
    await asked({ fate: 'CANCELLED' });
    expect(await cast.audits()).toEqual(before);
    expect(codeOf(await ask({ fate: 'CANCELLED' }, 'reader'))).toBe('FORBIDDEN');
    expect(codeOf(await ask({ fate: 'CANCELLED' }, 'otherPmo'))).toBe('NOT_FOUND');
    const foreign = await cast.b.meeting(cast.scrutiny.id, '2018-03-07');
    expect(codeOf(await ask({ fate: 'POSTPONED', toMeetingId: foreign.id }))).toBe('NOT_FOUND');
  });

  it('needs a date that can be read', async () => {
    expect(codeOf(await ask({ fate: 'MOVED' }))).toBe('BAD_INPUT');
    expect(codeOf(await ask({ fate: 'MOVED', date: '30/02/2018' }))).toBe('RULE_BROKEN');
    expect(rulesOf(await ask({ fate: 'MOVED', date: '2 weeks after' }))).toEqual(['DATE-8']);
  });
});
