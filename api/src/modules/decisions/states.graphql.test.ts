import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ANSWER = `id version code state wording effectSentence isWordingFixed stateReason setAsideAuthority setAsideBy { code }
  corrections { position wording minuteReference } steps { on what by reason } abilities`;
const change = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { accepted { rule } decision { ${ANSWER} } } }`;
const RECORD = change('recordDecision', 'RecordDecisionInput');
const DRAFT = change('draftRecommendation', 'DraftRecommendationInput');
const AMEND = change('amendRecommendation', 'AmendRecommendationInput');
const FORWARD = change('putRecommendationForward', 'PutForwardInput');
const TAKE = change('takeRecommendation', 'TakeRecommendationInput');
const WORDING = change('amendDecisionWording', 'AmendWordingInput');
const CORRECT = change('correctDecision', 'CorrectDecisionInput');
const IMPLEMENT = change('implementDecision', 'ImplementDecisionInput');
const RESCIND = change('rescindDecision', 'RescindDecisionInput');
const QUASH = change('quashDecision', 'QuashDecisionInput');
const PAGE = `query($id: ID!) { decision(id: $id) { ${ANSWER} } }`;
const LIST = 'query($id: ID!) { decisions(programmeId: $id) { code state } }';

describe('the life of a decision', () => {
  let t: TestApp;
  let cast: GovernanceCast;
  let meeting: { id: string };

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t, '2018-01-31');
    meeting = await held();
  });
  afterAll(() => t.close());

  const held = () =>
    cast.b.meeting(cast.committee.id, '2018-01-31', {
      state: 'HELD',
      held_on: '2018-01-31',
      was_quorate: true,
    });
  const minutes = (state: string) =>
    t.database.owner.query('update meeting set state = $2 where id = $1', [meeting.id, state]);
  const said = (over: Record<string, unknown> = {}) => ({
    programmeId: cast.programme.id,
    bodyId: cast.committee.id,
    meetingId: meeting.id,
    title: 'Launch',
    wording: 'To launch.',
    outcome: 'APPROVED',
    ...over,
  });
  const send = async (document: string, input: Record<string, unknown>) => {
    const answer = await cast.ask('secretary', document, { input });
    const [changed] = Object.values(answer.data ?? {}) as { decision: Record<string, never> }[];
    return { ...answer, decision: changed?.decision };
  };
  const record = async (over: Record<string, unknown> = {}) =>
    (await send(RECORD, said({ conditions: [], ...over }))).decision!;
  const on = ({ id, version }: Record<string, never>) => ({ id, expectedVersion: version });

  it('is drafted, amended, put forward and taken, with its number only then', async () => {
    const draft = (await send(DRAFT, said())).decision!;
    expect(draft).toMatchObject({
      code: 'JC-R-01',
      state: 'DRAFT_RECOMMENDATION',
      effectSentence: 'Recommended; nothing is decided yet.',
      abilities: ['AMEND_RECOMMENDATION', 'PUT_FORWARD'],
    });
    const content = { title: 'Launch', outcome: 'APPROVED', meetingId: meeting.id };
    const amended = await send(AMEND, { ...on(draft), ...content, wording: 'To launch on 2 February.' });
    expect(amended.decision!.wording).toBe('To launch on 2 February.');
    const forward = (await send(FORWARD, on(amended.decision!))).decision!;
    expect(forward).toMatchObject({ state: 'RECOMMENDED', abilities: ['TAKE'] });
    expect(rulesOf(await send(AMEND, { ...on(forward), ...content, wording: 'Else' }))).toEqual(['DEC-14']);
    const taken = await send(TAKE, { ...on(forward), ...said({ conditions: [] }) });
    expect(taken.decision).toMatchObject({ id: draft.id, code: 'JC-2018-01', state: 'IN_EFFECT' });
    const steps = taken.decision!.steps as unknown as { what: string }[];
    expect(steps.map(({ what }) => what)).toEqual([
      'Recorded as a draft recommendation.',
      'Wording changed.',
      'Became recommended.',
      'Became in effect.',
    ]);
  });

  it('DEC-14 takes only what was put forward, and nothing twice', async () => {
    const draft = (await send(DRAFT, said())).decision!;
    expect(rulesOf(await send(TAKE, { ...on(draft), ...said({ conditions: [] }) }))).toEqual(['DEC-14']);
    const forward = (await send(FORWARD, on(draft))).decision!;
    const taken = await send(TAKE, { ...on(forward), ...said({ conditions: [] }) });
    expect(rulesOf(await send(TAKE, { ...on(taken.decision!), ...said({ conditions: [] }) }))).toEqual([
      'DEC-14',
    ]);
    expect(codeOf(await send(FORWARD, on(draft)))).toBe('STALE_VERSION');
  });

  it('DEC-9 drafts with a title and a wording', async () => {
    expect(rulesOf(await send(DRAFT, said({ title: ' ', wording: ' ' })))).toEqual(['DEC-9', 'DEC-9']);
  });

  it('is not seen by the public, nor answers or replaces anything, before it is taken', async () => {
    const draft = (await send(DRAFT, said({ classification: 'OPEN' }))).decision!;
    const open = await cast.ask('publicReader', LIST, { id: cast.programme.id });
    expect(open.data.decisions).toEqual([]);
    expect(codeOf(await cast.ask('publicReader', PAGE, { id: draft.id }))).toBe('NOT_FOUND');
    const found = await cast.ask(
      'publicReader',
      'query($id: ID!) { search(programmeId: $id, text: "Launch") { kind code } }',
      {
        id: cast.programme.id,
      },
    );
    expect(found.data.search).toEqual([]);
    expect((await cast.ask('reader', LIST, { id: cast.programme.id })).data.decisions).toHaveLength(1);
    const decision = await record();
    const rescind = { ...on(decision), byDecisionId: draft.id, reason: 'Replaced' };
    expect(rulesOf(await send(RESCIND, rescind))).toEqual(['DEC-14']);
  });

  it('DEC-1 changes its wording until the minutes are approved, and then corrects it beside', async () => {
    const decision = await record();
    await minutes('MINUTES_DRAFT');
    const amend = { wording: 'To launch on 2 February.', reason: 'Secretary’s slip' };
    const amended = (await send(WORDING, { ...on(decision), ...amend })).decision!;
    expect(amended).toMatchObject({ wording: amend.wording, isWordingFixed: false });
    const correction = {
      wording: 'To launch on 8 March.',
      minuteReference: 'Minute 7 of 6 March',
      reason: 'Wrong day',
    };
    expect(rulesOf(await send(CORRECT, { ...on(amended), ...correction }))).toEqual(['DEC-1']);
    await minutes('MINUTES_APPROVED');
    expect(rulesOf(await send(WORDING, { ...on(amended), ...amend }))).toEqual(['DEC-1']);
    expect(rulesOf(await send(CORRECT, { ...on(amended), ...correction, minuteReference: ' ' }))).toEqual([
      'DEC-9',
    ]);
    const corrected = (await send(CORRECT, { ...on(amended), ...correction })).decision!;
    expect(corrected).toMatchObject({
      wording: amend.wording,
      isWordingFixed: true,
      corrections: [{ position: 1, wording: correction.wording, minuteReference: 'Minute 7 of 6 March' }],
    });
    expect(corrected.abilities).toContain('CORRECT');
    expect(corrected.abilities).not.toContain('AMEND_WORDING');
  });

  it('DEC-7 is implemented after the call-in window, or with a reason before its end', async () => {
    await t.database.owner.query('update body set call_in_days = 5 where id = $1', [cast.committee.id]);
    const decision = await record();
    const implement = { ...on(decision), evidence: 'Launched' };
    await cast.clock('2018-02-07');
    const asked = await send(IMPLEMENT, implement);
    expect([codeOf(asked), rulesOf(asked)]).toEqual(['REASON_NEEDED', ['DEC-7']]);
    const hasty = await record();
    const done = await send(IMPLEMENT, {
      ...on(hasty),
      evidence: 'Launched',
      reason: 'The window was waived',
    });
    expect(done.data.implementDecision.accepted).toEqual([{ rule: 'DEC-7' }]);
    await cast.clock('2018-02-08');
    expect((await send(IMPLEMENT, implement)).decision).toMatchObject({
      state: 'IMPLEMENTED',
      stateReason: 'Launched',
    });
  });

  it('DEC-2 is not implemented while a condition is open', async () => {
    const conditions = [{ text: 'Assurance', longStopOn: '2018-03-31' }];
    const decision = await record({ outcome: 'APPROVED_CONDITIONALLY', conditions });
    expect(rulesOf(await send(IMPLEMENT, { ...on(decision), evidence: 'Launched' }))).toEqual(['DEC-2']);
  });

  it('DEC-19 is rescinded by a later decision of the body or a stated authority', async () => {
    const first = await record();
    const rescind = (over: Record<string, unknown>) =>
      send(RESCIND, { ...on(first), reason: 'New evidence', ...over });
    expect(rulesOf(await rescind({}))).toEqual(['DEC-19']);
    expect(rulesOf(await rescind({ byDecisionId: first.id }))).toEqual(['DEC-19']);
    const later = await record();
    expect((await rescind({ byDecisionId: later.id })).decision).toMatchObject({
      state: 'RESCINDED',
      setAsideBy: { code: later.code },
      abilities: ['AMEND_WORDING'],
    });
    const stated = await send(RESCIND, { ...on(later), reason: 'Void', authority: 'Secretary of State' });
    expect(stated.decision).toMatchObject({ state: 'RESCINDED', setAsideAuthority: 'Secretary of State' });
  });

  it('DEC-14 is quashed by a court with a reason, once, and that is its end', async () => {
    const decision = await record();
    const quash = { authority: 'High Court', reason: 'Health inequalities were not considered' };
    expect(rulesOf(await send(QUASH, { ...on(decision), ...quash, authority: ' ' }))).toEqual(['DEC-19']);
    const quashed = (await send(QUASH, { ...on(decision), ...quash })).decision!;
    expect(quashed).toMatchObject({ state: 'QUASHED', stateReason: quash.reason });
    expect(rulesOf(await send(QUASH, { ...on(quashed), ...quash }))).toEqual(['DEC-14']);
    expect(rulesOf(await send(IMPLEMENT, { ...on(quashed), evidence: 'x' }))).toEqual(['DEC-14']);
  });

  it('has effect from its day, which is still to come when it is taken', async () => {
    const decision = await record({ effectiveOn: '2018-02-02' });
    expect(decision).toMatchObject({ state: 'TAKEN', effectSentence: 'In effect from 2 Feb 2018.' });
    await cast.clock('2018-02-02');
    const page = await cast.ask('reader', PAGE, { id: decision.id });
    expect(page.data.decision).toMatchObject({ state: 'IN_EFFECT', abilities: [] });
  });

  it('shows its steps with who and why, and its verbs only to whoever records decisions', async () => {
    const decision = await record();
    await send(QUASH, { ...on(decision), authority: 'High Court', reason: 'Unlawful' });
    const page = await cast.ask('sro', PAGE, { id: decision.id });
    expect(page.data.decision.steps).toEqual([
      { on: '2018-01-31', what: 'Recorded as in effect.', by: 'secretary', reason: null },
      { on: '2018-01-31', what: 'Became quashed.', by: 'secretary', reason: 'Unlawful' },
    ]);
    expect(page.data.decision.abilities).toEqual([]);
  });
});
