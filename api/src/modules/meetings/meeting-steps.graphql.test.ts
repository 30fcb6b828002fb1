import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const ANSWER =
  'reading accepted { rule } meeting { id version state heldOn presentCount wasQuorate stateReason items { code } }';
const STEPS = 'query($id: ID!) { meeting(id: $id) { hasMinutes steps { to isAllowed problems { rule } } } }';
const mutation = (verb: string, input: string) =>
  `mutation($input: ${input}!) { ${verb}(input: $input) { ${ANSWER} } }`;
const CALL = mutation('callMeeting', 'GiveNoticeInput');
const PUBLISH = mutation('publishPapers', 'GiveNoticeInput');
const HOLD = mutation('holdMeeting', 'HoldMeetingInput');
const ADJOURN = mutation('adjournMeeting', 'AdjournMeetingInput');
const CANCEL = mutation('cancelMeeting', 'CancelMeetingInput');
const REINSTATE = mutation('reinstateMeeting', 'ReinstateMeetingInput');
const POSTPONE = mutation('postponeMeeting', 'PostponeMeetingInput');

describe('the way of a meeting', () => {
  let t: TestApp;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  const first = { expectedVersion: 1 };

  it('goes from notice to the day it was held, one step and one audit line at a time', async () => {
    const cast = await governanceCast(t, '2017-12-12');
    await t.database.owner.query('update body set quorum_minimum = 4 where office_id = $1 and id = $2', [
      cast.officeId,
      cast.scrutiny.id,
    ]);
    const { id } = await cast.b.meeting(cast.scrutiny.id, '2017-12-12');
    const step = (document: string, expectedVersion: number, more: Record<string, unknown> = {}) =>
      cast.ask('scrutinySecretary', document, { input: { id, expectedVersion, ...more } });
    await step(CALL, 1, { givenOn: '2017-12-01' });
    await step(PUBLISH, 2, { givenOn: '2017-12-04', reason: 'Members were sent the agenda alone' });
    const held = await step(HOLD, 3, { heldOn: '2017-12-12', presentCount: 4 });
    expect(held.data.holdMeeting.meeting).toMatchObject({ state: 'HELD', presentCount: 4, wasQuorate: true });
    expect((await cast.audits()).map((one) => one.action)).toEqual([
      'meeting.call',
      'meeting.publish-papers',
      'meeting.hold',
    ]);
  });

  it('needs a confirmed day before notice is given', async () => {
    const cast = await governanceCast(t);
    const tbc = { date_text: '31/01 (date TBC)', date_confidence: 'TBC' };
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', tbc);
    expect(rulesOf(await cast.ask('secretary', CALL, { input: { id, ...first } }))).toEqual(['MTG-2']);
    expect(await cast.audits()).toEqual([]);
  });

  it.each([
    ['2017-12-04', 'scrutiny', null],
    ['2017-12-05', 'scrutiny', 'RULE_BROKEN'],
    ['2017-12-04', 'committee', null],
    ['2017-12-05', 'committee', 'REASON_NEEDED'],
  ] as const)('with notice on %s for 12 December, %s: %s', async (today, body, code) => {
    const cast = await governanceCast(t, today);
    const { id } = await cast.b.meeting(cast[body].id, '2017-12-12');
    const answer = await cast.ask('pmo', CALL, { input: { id, ...first } });
    expect(codeOf(answer)).toBe(code);
    if (code !== null) expect(rulesOf(answer)).toEqual(['MTG-4']);
  });

  it('takes late notice with a reason where no Act forbids it', async () => {
    const cast = await governanceCast(t, '2017-12-05');
    const { id } = await cast.b.meeting(cast.committee.id, '2017-12-12');
    const input = { id, ...first, reason: 'The chair agreed to short notice' };
    const { data } = await cast.ask('secretary', CALL, { input });
    expect(data.callMeeting.accepted).toEqual([{ rule: 'MTG-4' }]);
  });

  it('cannot be held before its day, nor on a day to come', async () => {
    const eve = await governanceCast(t, '2018-01-30');
    const called = await eve.b.meeting(eve.committee.id, '2018-01-31', { state: 'CALLED' });
    const hold = (cast: GovernanceCast, id: string, heldOn: string) =>
      cast.ask('secretary', HOLD, { input: { id, ...first, heldOn, presentCount: 5, isQuorate: true } });
    expect(rulesOf(await hold(eve, called.id, '2018-01-30'))).toEqual(['MTG-9', 'MTG-9']);
    const day = await governanceCast(t, '2018-01-31');
    const due = await day.b.meeting(day.committee.id, '2018-01-31', { state: 'CALLED' });
    expect(rulesOf(await hold(day, due.id, '2018-02-01'))).toEqual(['MTG-9']);
    expect(codeOf(await hold(day, due.id, '2018-01-31'))).toBeNull();
  });

  it('ends inquorate when one too few came', async () => {
    const cast = await governanceCast(t, '2018-01-31');
    await t.database.owner.query('update body set quorum_minimum = 5 where office_id = $1 and id = $2', [
      cast.officeId,
      cast.committee.id,
    ]);
    const hold = async (presentCount: number) => {
      const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', { state: 'CALLED' });
      const input = { id, ...first, heldOn: '2018-01-31', presentCount };
      return (await cast.ask('secretary', HOLD, { input })).data.holdMeeting.meeting.state;
    };
    expect(await hold(5)).toBe('HELD');
    expect(await hold(4)).toBe('INQUORATE');
  });

  it('asks whether it was quorate where the quorum is not recorded', async () => {
    const cast = await governanceCast(t, '2018-01-31');
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', { state: 'CALLED' });
    const input = { id, ...first, heldOn: '2018-01-31', presentCount: 5 };
    expect(rulesOf(await cast.ask('secretary', HOLD, { input }))).toEqual(['QUO-2']);
  });

  it('goes on after an adjournment on a later day', async () => {
    const cast = await governanceCast(t, '2018-02-07');
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', { state: 'PAPERS_PUBLISHED' });
    const broken = { id, ...first, heldOn: '2018-01-31', reason: 'Fire alarm' };
    expect((await cast.ask('secretary', ADJOURN, { input: broken })).data.adjournMeeting.meeting.state).toBe(
      'ADJOURNED',
    );
    const input = { id, expectedVersion: 2, heldOn: '2018-02-07', presentCount: 5, isQuorate: true };
    expect((await cast.ask('secretary', HOLD, { input })).data.holdMeeting.meeting.state).toBe('HELD');
  });

  it('is cancelled with a reason, and what waited for it stays there to be seen', async () => {
    const cast = await governanceCast(t);
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31');
    await cast.b.planItem(cast.programme.id, { body_id: cast.committee.id, meeting_id: id });
    const cancel = (reason: string) => cast.ask('secretary', CANCEL, { input: { id, ...first, reason } });
    expect(rulesOf(await cancel(' '))).toEqual(['MTG-10']);
    const { meeting } = (await cancel('Chair is ill')).data.cancelMeeting;
    expect(meeting).toMatchObject({ state: 'CANCELLED', stateReason: 'Chair is ill' });
    expect(meeting.items).toHaveLength(1);
  });

  it('is planned again where it was called off by mistake, with a reason and until its day has passed (MTG-15)', async () => {
    const cast = await governanceCast(t);
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', { state: 'CANCELLED' });
    await cast.b.planItem(cast.programme.id, { body_id: cast.committee.id, meeting_id: id });
    const again = (reason: string) => cast.ask('secretary', REINSTATE, { input: { id, ...first, reason } });
    expect(rulesOf(await again(' '))).toEqual(['MTG-10']);
    const { meeting } = (await again('The wrong meeting was called off')).data.reinstateMeeting;
    expect(meeting).toMatchObject({ state: 'PLANNED', version: 2, items: [{}] });
    expect((await cast.audits()).map(({ action }) => action)).toEqual(['meeting.reinstate']);
    const past = await cast.b.meeting(cast.committee.id, '2017-11-01', { state: 'CANCELLED' });
    const late = { id: past.id, ...first, reason: 'It was held after all' };
    expect(rulesOf(await cast.ask('secretary', REINSTATE, { input: late }))).toEqual(['MTG-15']);
    const broken = { state: 'CANCELLED', held_on: '2017-11-24' };
    const begun = await cast.b.meeting(cast.committee.id, '2018-02-07', broken);
    expect(rulesOf(await cast.ask('secretary', REINSTATE, { input: { ...late, id: begun.id } }))).toEqual([
      'MTG-15',
    ]);
    const planned = await cast.b.meeting(cast.committee.id, '2018-02-14');
    expect(rulesOf(await cast.ask('secretary', REINSTATE, { input: { ...late, id: planned.id } }))).toContain(
      'MTG-8',
    );
  });

  it('goes on as another meeting, which its open items follow and its done ones do not', async () => {
    const cast = await governanceCast(t);
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31');
    const at = { body_id: cast.committee.id, meeting_id: id };
    const open = await cast.b.planItem(cast.programme.id, at);
    await cast.b.planItem(cast.programme.id, { ...at, state: 'COMPLETE' });
    const postpone = (more: Record<string, unknown>) =>
      cast.ask('secretary', POSTPONE, { input: { id, ...first, reason: 'Papers are late', ...more } });
    expect(rulesOf(await postpone({}))).toEqual(['MTG-11']);
    const elsewhere = await cast.b.meeting(cast.scrutiny.id, '2018-03-06');
    expect(codeOf(await postpone({ toMeetingId: elsewhere.id }))).toBe('NOT_FOUND');
    const { meeting, reading } = (await postpone({ toDate: '6 Mar 2018' })).data.postponeMeeting;
    expect(reading).toContain('6 Mar 2018');
    expect(meeting).toMatchObject({ state: 'PLANNED', items: [{ code: open.code }] });
    const old = await cast.ask(
      'secretary',
      'query($id: ID!) { meeting(id: $id) { state postponedToId items { state } } }',
      { id },
    );
    expect(old.data.meeting).toEqual({
      state: 'POSTPONED',
      postponedToId: meeting.id,
      items: [{ state: 'COMPLETE' }],
    });
  });

  it('shows the steps that are open and why the others are not', async () => {
    const cast = await governanceCast(t);
    const tbc = { date_text: '31/01 (date TBC)', date_confidence: 'TBC' };
    const { id } = await cast.b.meeting(cast.committee.id, '2018-01-31', tbc);
    const { data } = await cast.ask('reader', STEPS, { id });
    const step = (to: string) => data.meeting.steps.find((one: { to: string }) => one.to === to);
    expect(data.meeting.steps[0].to).toBe('CALLED');
    expect(step('CALLED')).toMatchObject({ isAllowed: false, problems: [{ rule: 'MTG-2' }] });
    expect(step('CANCELLED')).toEqual({ to: 'CANCELLED', isAllowed: true, problems: [] });
    expect(step('HELD')?.problems.map((one: { rule: string }) => one.rule)).toEqual([
      'MTG-8',
      'MTG-2',
      'MTG-9',
    ]);
  });

  it('keeps where people join a meeting that is not in public from the public', async () => {
    const cast = await governanceCast(t);
    const link = 'https://meet.example.org/board';
    const told = async (persona: 'reader' | 'publicReader', kind: string) => {
      const { id } = await cast.b.meeting(cast.committee.id, '2018-01-09', { kind, link });
      const document =
        'query($id: ID!) { meeting(id: $id) { link } history(entity: meeting, id: $id) { fields { after } } }';
      return JSON.stringify((await cast.ask(persona, document, { id })).data);
    };
    for (const kind of ['FORMAL_PRIVATE', 'INFORMAL']) {
      expect(await told('reader', kind)).toContain(link);
      expect(await told('publicReader', kind)).not.toContain(link);
    }
    expect(await told('publicReader', 'FORMAL_PUBLIC')).toContain(link);
  });

  it.each([
    ['programmePmo', null],
    ['secretary', null],
    ['administrator', 'FORBIDDEN'],
    ['sro', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
    ['reader', 'FORBIDDEN'],
    ['scrutinySecretary', 'FORBIDDEN'],
    ['otherPmo', 'NOT_FOUND'],
    ['otherSecretary', 'NOT_FOUND'],
  ] as const)('is open to %s: %s', async (persona, code) => {
    const cast = await governanceCast(t, '2018-01-31');
    const at = (state: string) =>
      cast.b.meeting(cast.committee.id, '2018-01-31', { state, held_on: '2018-01-31' });
    const ask = async (document: string, state: string, more: Record<string, unknown> = {}) => {
      const { id } = await at(state);
      return codeOf(await cast.ask(persona, document, { input: { id, ...first, ...more } }));
    };
    const held = { heldOn: '2018-01-31', presentCount: 5, isQuorate: true };
    const codes = [
      await ask(CALL, 'PLANNED', { givenOn: '2018-01-23' }),
      await ask(PUBLISH, 'CALLED', { givenOn: '2018-01-23', reason: 'The agenda alone' }),
      await ask(HOLD, 'CALLED', held),
      await ask(ADJOURN, 'HELD', { heldOn: '2018-01-31', reason: 'Fire alarm' }),
      await ask(CANCEL, 'PLANNED', { reason: 'Chair is ill' }),
      codeOf(
        await cast.ask(persona, REINSTATE, {
          input: {
            id: (await cast.b.meeting(cast.committee.id, '2018-02-28', { state: 'CANCELLED' })).id,
            ...first,
            reason: 'A mistake',
          },
        }),
      ),
      await ask(POSTPONE, 'PLANNED', { reason: 'Late papers', toDate: '6 Mar 2018' }),
    ];
    expect(codes).toEqual(codes.map(() => code));
    if (code !== null) expect(await cast.audits()).toEqual([]);
  });
});
