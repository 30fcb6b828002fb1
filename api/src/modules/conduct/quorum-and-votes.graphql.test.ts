import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { type ConductCast, conductCast, RECORD_DECISION, VOTE } from '../../../test/conduct-cast.js';
import { codeOf, rulesOf } from '../../../test/governance-cast.js';

describe('what may be decided and who voted', () => {
  let t: TestApp;
  let c: ConductCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    c = await conductCast(t);
  });
  afterAll(() => t.close());

  describe('QUO-1', () => {
    it('is judged for each item: who left the room, came late or went early does not count', async () => {
      await c.attend([c.came(0), c.came(1, { untilItemId: c.items[0] }), c.came(2)]);
      const quorate = async () =>
        (await c.read()).items.map(
          ({ quorum }: { quorum: { isQuorate: boolean } | null }) => quorum?.isQuorate,
        );
      expect(await quorate()).toEqual([true, false]);
      await c.attend([c.came(1)]);
      expect(await quorate()).toEqual([true, true]);
      await c.declare(2, 'LEFT_ROOM', c.items[0] as string);
      expect(await quorate()).toEqual([false, true]);
    });

    it('refuses a decision on an item that was inquorate, and takes one on the next', async () => {
      await c.allCame();
      await c.declare(2, 'LEFT_ROOM', c.items[0] as string);
      const refusal = await c.decide({ agendaItemId: c.items[0] });
      expect(rulesOf(refusal)).toEqual(['QUO-1']);
      expect(JSON.stringify(refusal)).toContain('2 of 3 needed');
      expect(codeOf(await c.decide({ agendaItemId: c.items[0], outcome: 'DEFERRED' }))).toBeNull();
      expect(codeOf(await c.decide({ agendaItemId: c.items[1] }))).toBeNull();
      expect(codeOf(await c.decide({ agendaItemId: randomUUID() }))).toBe('NOT_FOUND');
    });

    it('goes by those on record where they are, and by the stated number where they are not', async () => {
      expect(codeOf(await c.decide())).toBeNull();
      await c.attend([c.came(0), c.came(1), c.came(2, { state: 'ABSENT' })]);
      expect(rulesOf(await c.decide())).toEqual(['QUO-1']);
      await c.attend([c.came(2)]);
      expect(codeOf(await c.decide())).toBeNull();
    });
  });

  it('BODY-1: a body that scrutinises does not approve', async () => {
    const held = { state: 'HELD', held_on: '2018-01-31', was_quorate: true };
    const { id } = await c.cast.b.meeting(c.cast.scrutiny.id, '2018-01-31', held);
    const input = { bodyId: c.cast.scrutiny.id, meetingId: id };
    const record = (outcome: string) =>
      c.cast.ask('pmo', RECORD_DECISION, {
        input: {
          programmeId: c.cast.programme.id,
          title: 'A',
          wording: 'B',
          conditions: [],
          ...input,
          outcome,
        },
      });
    expect(rulesOf(await record('APPROVED'))).toEqual(['BODY-1']);
    expect(codeOf(await record('COMMENTS'))).toBeNull();
  });

  it('BODY-2: a joint committee does not decide outside what was delegated to it', async () => {
    const scope = { body_id: c.cast.committee.id, delegated_function: 'Stroke units' };
    const of = { programme_id: c.cast.programme.id, workstream_id: c.cast.workstream.id };
    await c.put('body_scope', { ...scope, ...of, held_from: '2018-01-31', held_to: '2018-01-31' });
    const inside = await c.cast.b.planItem(c.cast.programme.id, { workstream_id: c.cast.workstream.id });
    const outside = await c.cast.b.planItem(c.cast.programme.id);
    expect(codeOf(await c.decide({ planItemId: inside.id }))).toBeNull();
    expect(rulesOf(await c.decide({ planItemId: outside.id }))).toEqual(['BODY-2']);
    expect(codeOf(await c.decide({ planItemId: outside.id, outcome: 'RECOMMENDED' }))).toBeNull();
    await c.ofBody(
      "update body_scope set held_from = '2018-02-01', held_to = null where office_id = $1 and body_id = $2",
    );
    expect(rulesOf(await c.decide({ planItemId: inside.id }))).toEqual(['BODY-2']);
  });

  it('BODY-3: a decision outside the life of the body is taken with a reason', async () => {
    await c.ofBody("update body set valid_to = '2018-01-30' where office_id = $1 and id = $2");
    expect(codeOf(await c.decide())).toBe('REASON_NEEDED');
    const { data } = await c.decide({ reason: 'Wound up the day before' });
    expect(data.recordDecision.accepted).toEqual([{ rule: 'BODY-3' }]);
    await c.ofBody("update body set valid_to = '2018-01-31' where office_id = $1 and id = $2");
    expect(codeOf(await c.decide())).toBeNull();
  });

  it('MTG-12: by correspondence only where the terms of reference allow it', async () => {
    await t.database.owner.query("update meeting set kind = 'CORRESPONDENCE' where id = $1", [c.meetingId]);
    expect(rulesOf(await c.decide())).toEqual(['MTG-12']);
    await c.ofBody('update body set allows_correspondence = true where office_id = $1 and id = $2');
    expect(codeOf(await c.decide())).toBeNull();
  });

  describe('votes by name', () => {
    const rule = (method: string, hasCasting = false) =>
      t.database.owner.query(
        'update body set voting_method = $2, chair_has_casting_vote = $3 where id = $1',
        [c.cast.committee.id, method, hasCasting],
      );

    it('are counted under the rule of the body, on an item or on a decision', async () => {
      await c.allCame();
      await rule('SIMPLE_MAJORITY');
      const { data } = await c.vote(['FOR', 'FOR', 'AGAINST'], { agendaItemId: c.items[0] });
      expect(data.recordVotes.items[0].tally).toMatchObject({
        result: 'CARRIED',
        votesFor: 2,
        votesAgainst: 1,
        isUnanimous: false,
        votes: [
          { who: 'Ashford', vote: 'FOR' },
          { who: 'Chair', vote: 'FOR' },
          { who: 'Thanet', vote: 'AGAINST' },
        ],
      });
      const decision = (await c.decide()).data.recordDecision.decision;
      const on = await c.vote(['FOR', 'FOR', 'FOR'], { decisionId: decision.id });
      expect(on.data.recordVotes.decisions[0].tally).toMatchObject({ result: 'CARRIED', isUnanimous: true });
      const changed = await c.vote([null, null, 'ABSTAIN'], { decisionId: decision.id });
      expect(changed.data.recordVotes.decisions[0].tally).toMatchObject({ abstentions: 1, votesFor: 2 });
    });

    it('come to no result where the rule of the body is not recorded', async () => {
      await c.allCame();
      const { data } = await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[0] });
      expect(data.recordVotes.items[0].tally).toMatchObject({ result: null, isUnanimous: true });
    });

    it('are of each member once', async () => {
      await c.allCame();
      const [chair] = await c.records();
      const on = { id: c.meetingId, agendaItemId: c.items[0] };
      const twice = ['FOR', 'AGAINST'].map((vote) => ({ attendanceId: chair, vote }));
      const input = { ...on, expectedVersion: (await c.read()).version, votes: twice };
      const refusal = await c.cast.ask('secretary', VOTE, { input });
      expect(codeOf(refusal)).toBe('BAD_INPUT');
      expect(JSON.stringify(refusal)).toContain('stands twice');
    });

    it('INT-1: are taken out before an interest is declared that bars from voting', async () => {
      await c.allCame();
      await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[0] });
      const item = c.items[0] as string;
      expect(rulesOf(await c.declare(1, 'LEFT_ROOM', item))).toEqual(['INT-1']);
      expect(codeOf(await c.declare(1, 'LEFT_ROOM', c.items[1] as string))).toBeNull();
      expect(codeOf(await c.declare(2, 'NOTED', item))).toBeNull();
      await c.vote([null, 'NOT_VOTING', null], { agendaItemId: item });
      expect(codeOf(await c.declare(1, 'LEFT_ROOM', item))).toBeNull();
    });

    it('VOT-1: are not left standing for somebody who is put down as not there', async () => {
      await c.allCame();
      await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[0] });
      expect(rulesOf(await c.attend([c.came(1, { state: 'APOLOGIES' })]))).toEqual(['VOT-1']);
      expect(rulesOf(await c.attend([c.came(1, { fromItemId: c.items[1] })]))).toEqual(['VOT-1']);
      expect(codeOf(await c.attend([c.came(1, { untilItemId: c.items[0] })]))).toBeNull();
      await c.vote([null, 'NOT_VOTING', null], { agendaItemId: c.items[0] });
      expect(codeOf(await c.attend([c.came(1, { state: 'APOLOGIES' })]))).toBeNull();
    });

    it('VOT-1: only of those who have a vote and were there', async () => {
      await c.attend([c.came(0), c.came(1, { untilItemId: c.items[0] }), c.came(2, { state: 'APOLOGIES' })]);
      expect(rulesOf(await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[0] }))).toEqual(['VOT-1']);
      expect(rulesOf(await c.vote(['FOR', 'FOR', null], { agendaItemId: c.items[1] }))).toEqual(['VOT-1']);
      expect(codeOf(await c.vote(['FOR', 'FOR', null], { agendaItemId: c.items[0] }))).toBeNull();
    });

    it('VOT-2: a casting vote only at a tie, and only where the body has one', async () => {
      await c.allCame();
      const on = { agendaItemId: c.items[0] };
      await rule('SIMPLE_MAJORITY');
      expect(rulesOf(await c.vote(['FOR', 'AGAINST', null], on, 'FOR'))).toEqual(['VOT-2']);
      await rule('SIMPLE_MAJORITY', true);
      expect(rulesOf(await c.vote(['FOR', 'FOR', null], on, 'FOR'))).toEqual(['VOT-2']);
      const open = await c.vote(['FOR', 'AGAINST', null], on);
      expect(open.data.recordVotes.items[0]).toMatchObject({ tally: { result: 'CASTING_VOTE_OPEN' } });
      const settled = await c.vote(['FOR', 'AGAINST', null], on, 'FOR');
      expect(settled.data.recordVotes.items[0]).toMatchObject({ tally: { result: 'CARRIED' } });
    });
  });
});
