import { type TestApp, testApp } from '../../../test/app.js';
import {
  codeOf,
  type GovernanceCast,
  governanceCast,
  type Persona,
  rulesOf,
} from '../../../test/governance-cast.js';

const CASE = `case { id version code substantialChange regime regimeSentence earlyReason decisionDate { written } commentsDate { written }
  bodies { bodyName consultedOn } notifications { toldOn decisionDate } answers { id version outcome decisionDueOn replyDueOn repliedOn decision { code } }
  warnings { rule } }`;
const MUTATIONS = {
  openScrutinyCase: 'OpenScrutinyCaseInput',
  amendScrutinyCase: 'AmendScrutinyCaseInput',
  stateScrutinyDate: 'StateScrutinyDateInput',
  consultScrutinyBody: 'ConsultScrutinyBodyInput',
  notifyScrutiny: 'NotifyScrutinyInput',
  recordScrutinyOutcome: 'RecordScrutinyOutcomeInput',
  replyToScrutiny: 'ReplyToScrutinyInput',
};
type Verb = keyof typeof MUTATIONS;
const LIST = 'query($id: ID!) { scrutinyCases(programmeId: $id) { mayEdit cases { code title } } }';

describe('scrutiny', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let open: { id: string; version: number };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  const ask = (verb: Verb, input: Record<string, unknown>, persona: Persona = 'pmo') =>
    cast.ask(
      persona,
      `mutation($input: ${MUTATIONS[verb]}!) { ${verb}(input: $input) { reading accepted { rule } ${CASE} } }`,
      { input },
    );
  /** Does it on the case as it stands, and answers the case; a refusal is what the test asks for. */
  const act = async (verb: Verb, input: Record<string, unknown> = {}) => {
    const answer = await ask(verb, { id: open.id, expectedVersion: open.version, ...input });
    const change = answer.data?.[verb];
    if (change) open = change.case;
    return { answer, rules: rulesOf(answer), found: change?.case, accepted: change?.accepted };
  };
  const start = async (today: string, begunOn?: string) => {
    cast = await governanceCast(t, today);
    const answer = await ask('openScrutinyCase', {
      programmeId: cast.programme.id,
      title: 'Stroke units',
      begunOn,
    });
    open = answer.data.openScrutinyCase.case;
    return open as typeof open & Record<string, unknown>;
  };
  const standing = (found: { warnings: { rule: string }[] }) => found.warnings.map(({ rule }) => rule);
  const reason = 'The board moved it';

  it('runs under the rules of the day on which it began, unless somebody says why not', async () => {
    expect(await start('2024-03-01', '2024-01-30')).toMatchObject({
      code: 'SC-001',
      regime: 'REGULATIONS_2013',
    });
    expect((await act('amendScrutinyCase', { regimeSet: 'CALL_IN_2024' })).rules).toEqual(['SCR-10']);
    const { found } = await act('amendScrutinyCase', {
      regimeSet: 'CALL_IN_2024',
      regimeReason: 'The consultation began later',
    });
    expect(found.regimeSentence).toContain('The consultation began later');
  });

  it('SCR-1 refuses a referral from 31 January 2024 on', async () => {
    await start('2024-03-01', '2024-01-01');
    const referred = { outcome: 'REFERRED' };
    expect((await act('recordScrutinyOutcome', { ...referred, givenOn: '2024-01-31' })).rules).toEqual([
      'SCR-1',
    ]);
    expect((await act('recordScrutinyOutcome', { ...referred, givenOn: '2024-01-30' })).rules).toEqual([]);
  });

  it('SCR-2 refuses a decision before the day for comments until somebody says why', async () => {
    await start('2017-11-24');
    await act('stateScrutinyDate', { role: 'COMMENTS_BY', date: '31 January 2018', reason });
    const early = { role: 'DECISION', date: '30 January 2018', reason };
    expect((await act('stateScrutinyDate', early)).rules).toEqual(['SCR-2']);
    const { found } = await act('stateScrutinyDate', { ...early, earlyReason: 'Safety of the unit' });
    expect(found).toMatchObject({
      decisionDate: { written: '30 Jan 2018' },
      earlyReason: 'Safety of the unit',
    });
    expect((await act('amendScrutinyCase', { earlyReason: null })).rules).toEqual(['SCR-2']);
  });

  it('SCR-3 warns that the last notification is out of date, until there is a new one', async () => {
    await start('2018-01-15');
    const told = { toldOn: '2018-01-10', toldWhom: 'The clerk of the JHOSC', toldBy: 'Letter' };
    expect(codeOf((await act('notifyScrutiny', told)).answer)).toBe('BAD_INPUT');
    const stated = await act('stateScrutinyDate', { role: 'DECISION', date: '31 January 2018', reason });
    expect(standing(stated.found)).toEqual(['SCR-3']);
    expect(standing((await act('notifyScrutiny', told)).found)).toEqual([]);
    const moved = await act('stateScrutinyDate', { role: 'DECISION', date: '6 March 2018', reason });
    expect(standing(moved.found)).toEqual(['SCR-3']);
    const again = await act('notifyScrutiny', { ...told, toldOn: '2018-01-15' });
    expect(standing(again.found)).toEqual([]);
    expect(
      again.found.notifications.map((each: { decisionDate: string | null }) => each.decisionDate),
    ).toEqual(['6 Mar 2018', '31 Jan 2018']);
  });

  it('SCR-4 warns of a day for the decision while the proposal is called in, due six months after the direction', async () => {
    await start('2024-09-15');
    const { found } = await act('recordScrutinyOutcome', {
      outcome: 'CALLED_IN',
      givenOn: '2024-08-31',
      directionOn: '2024-08-31',
    });
    expect(found.answers[0].decisionDueOn).toBe('2025-02-28');
    const date = { role: 'DECISION', date: '1 October 2024', reason };
    const stated = await act('stateScrutinyDate', date);
    expect(stated.accepted).toMatchObject([{ rule: 'SCR-4' }]);
    expect(standing(stated.found)).toEqual(['SCR-3', 'SCR-4']);
  });

  it('SCR-5 wants to know from stage 9 on whether the change is substantial', async () => {
    await start('2017-11-24');
    expect((await act('amendScrutinyCase', { stageNumber: 8 })).rules).toEqual([]);
    expect((await act('amendScrutinyCase', { stageNumber: 9 })).rules).toEqual(['SCR-5']);
    expect((await act('amendScrutinyCase', { stageNumber: 9, reason: 'Asked the JHOSC' })).rules).toEqual([]);
    const determined = { substantialChange: 'YES' };
    expect((await act('amendScrutinyCase', determined)).rules).toEqual(['SCR-10', 'SCR-10']);
    const { found } = await act('amendScrutinyCase', {
      ...determined,
      determinedBy: 'JHOSC',
      determinedOn: '2017-11-20',
    });
    expect(standing(found)).toEqual([]);
  });

  it('SCR-8 waits 28 days for a reply to recommendations', async () => {
    await start('2018-03-27');
    const { found } = await act('recordScrutinyOutcome', {
      outcome: 'RECOMMENDATIONS',
      givenOn: '2018-02-26',
      bodyId: cast.scrutiny.id,
    });
    expect(found.answers[0].replyDueOn).toBe('2018-03-26');
    expect(standing(found)).toEqual(['SCR-8']);
    const [{ id, version }] = found.answers;
    const replied = { id, expectedVersion: version, repliedOn: '2018-03-27', reply: 'There is more time.' };
    const answer = await ask('replyToScrutiny', replied);
    expect(standing(answer.data.replyToScrutiny.case)).toEqual([]);
  });

  it('SCR-11 consults only bodies that scrutinise', async () => {
    await start('2017-11-24');
    expect((await act('consultScrutinyBody', { bodyId: cast.committee.id })).rules).toEqual(['SCR-11']);
    const consulted = { bodyId: cast.scrutiny.id, consultedOn: '2017-11-20' };
    await act('consultScrutinyBody', { bodyId: cast.scrutiny.id });
    const { found } = await act('consultScrutinyBody', consulted);
    expect(found.bodies).toEqual([{ bodyName: 'JHOSC', consultedOn: '2017-11-20' }]);
  });

  it('is read by who reads the programme, and not by the public', async () => {
    await start('2017-11-24');
    const seen = async (persona: Persona) => (await cast.ask(persona, LIST, { id: cast.programme.id })).data;
    expect((await seen('reader')).scrutinyCases).toMatchObject({
      mayEdit: false,
      cases: [{ code: 'SC-001' }],
    });
    expect((await seen('publicReader')).scrutinyCases.cases).toEqual([]);
  });
});
