import { type TestApp, testApp } from '../../../test/app.js';
import {
  type ConductCast,
  conductCast,
  DECLARE_INTEREST,
  DECLARE_NONE,
  READ_CONDUCT,
  RECORD_ATTENDANCE,
  WITHDRAW_DECLARATION,
} from '../../../test/conduct-cast.js';
import { codeOf, type Persona, rulesOf } from '../../../test/governance-cast.js';

const APPROVE =
  'mutation($input: ApproveMinutesInput!) { approveMinutes(input: $input) { accepted { rule severity } meeting { state } } }';

describe('the conduct of a meeting', () => {
  let t: TestApp;
  let c: ConductCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    c = await conductCast(t);
  });
  afterAll(() => t.close());

  describe('who came', () => {
    it('lists every seat of the day before anything is recorded', async () => {
      await c.put('body_member', { body_id: c.cast.committee.id, seat: 'Later', held_from: '2018-02-01' });
      const { lines, quorum, mayRecord } = await c.read('secretary');
      expect(lines.map((line: { name: string; state: string | null }) => [line.name, line.state])).toEqual([
        ['Chair', null],
        ['Ashford', null],
        ['Thanet', null],
      ]);
      expect(quorum).toBeNull();
      expect(mayRecord).toBe(true);
      expect((await c.read('reader')).mayRecord).toBe(false);
    });

    it('is recorded with deputies and guests, and changed until the minutes are approved', async () => {
      const { data } = await c.attend([
        c.came(0, { isRemote: true }),
        c.came(1, { state: 'DEPUTISED', deputyName: 'Deputy of Ashford' }),
        c.came(2, { state: 'APOLOGIES' }),
        { name: 'Programme director', state: 'IN_ATTENDANCE', isRemote: false },
      ]);
      expect(data.recordAttendance.lines).toMatchObject([
        { state: 'PRESENT', isRemote: true },
        { state: 'DEPUTISED', deputyName: 'Deputy of Ashford' },
        { state: 'APOLOGIES' },
        { name: 'Programme director', memberId: null, isVoting: false },
      ]);
      expect(data.recordAttendance.quorum).toEqual({
        isQuorate: false,
        sentence: 'Not quorate: 2 of 3 needed.',
      });
      const later = (await c.attend([c.came(2)])).data.recordAttendance;
      expect(later).toMatchObject({ quorum: { isQuorate: true } });
      await t.database.owner.query("update meeting set state = 'MINUTES_APPROVED' where id = $1", [
        c.meetingId,
      ]);
      expect(rulesOf(await c.attend([c.came(2, { state: 'ABSENT' })]))).toEqual(['ATT-1']);
      expect((await c.read('secretary')).whyNot).toContain('The minutes are approved');
    });

    it('ATT-1: not before the meeting was held', async () => {
      await t.database.owner.query("update meeting set state = 'CALLED' where id = $1", [c.meetingId]);
      expect(rulesOf(await c.allCame())).toEqual(['ATT-1']);
      await t.database.owner.query("update meeting set state = 'HELD' where id = $1", [c.meetingId]);
      expect(codeOf(await c.allCame())).toBeNull();
    });

    it('ATT-5: a seat that had ended by then is not marked', async () => {
      const [ended] = c.seats;
      const end = 'update body_member set held_to = $2 where id = $1';
      await t.database.owner.query(end, [ended, '2018-01-30']);
      expect(rulesOf(await c.attend([c.came(0)]))).toEqual(['ATT-5']);
      await t.database.owner.query(end, [ended, '2018-01-31']);
      expect(codeOf(await c.attend([c.came(0)]))).toBeNull();
    });

    it('is refused whole, with every line that is wrong', async () => {
      const answer = await c.attend([
        c.came(0),
        c.came(1, { state: 'DEPUTISED' }),
        c.came(2, { state: 'IN_ATTENDANCE' }),
      ]);
      expect(rulesOf(answer)).toEqual(['ATT-2', 'ATT-4']);
      expect((await c.read()).lines[0].state).toBeNull();
    });

    it('tells the second of two who opened the same version', async () => {
      const { version } = await c.read();
      const input = { id: c.meetingId, expectedVersion: version, lines: [c.came(0)] };
      expect(codeOf(await c.cast.ask('secretary', RECORD_ATTENDANCE, { input }))).toBeNull();
      expect(codeOf(await c.cast.ask('pmo', RECORD_ATTENDANCE, { input }))).toBe('STALE_VERSION');
    });

    it.each([
      ['pmo', null],
      ['programmePmo', null],
      ['secretary', null],
      ['administrator', 'FORBIDDEN'],
      ['sro', 'FORBIDDEN'],
      ['member', 'FORBIDDEN'],
      ['reader', 'FORBIDDEN'],
      ['publicReader', 'FORBIDDEN'],
      ['scrutinySecretary', 'FORBIDDEN'],
      ['otherSecretary', 'NOT_FOUND'],
    ] as const)('is recorded by %s: %s', async (persona, code) => {
      expect(codeOf(await c.attend([c.came(0)], persona))).toBe(code);
      if (code !== null) expect(await c.cast.audits()).toEqual([]);
    });

    it('is not for the public', async () => {
      expect(codeOf(await c.cast.ask('publicReader', READ_CONDUCT, { id: c.meetingId }))).toBe('NOT_FOUND');
    });
  });

  describe('interests', () => {
    it('INT-2: minutes approved without a word on interests want a reason', async () => {
      const approve = (reason: string | null) =>
        c.cast.b
          .meeting(c.cast.committee.id, '2018-01-31', {
            state: 'MINUTES_DRAFT',
            held_on: '2018-01-31',
            kind: 'INFORMAL',
          })
          .then(async ({ id }) => {
            await c.cast.b.checkedMinutes(c.cast.committee.id, id);
            return c.cast.ask('secretary', APPROVE, { input: { id, expectedVersion: 1, reason } });
          });
      const silent = await approve(null);
      expect([codeOf(silent), ...rulesOf(silent)]).toEqual(['REASON_NEEDED', 'INT-2']);
      expect((await approve('A workshop of officers')).data.approveMinutes.accepted).toEqual([
        { rule: 'INT-2', severity: 'W' },
      ]);
      expect((await c.read()).warnings).toEqual([{ rule: 'INT-2', severity: 'W' }]);
      await c.cast.ask('secretary', DECLARE_NONE, { input: { meetingId: c.meetingId } });
      expect((await c.read()).warnings).toEqual([]);
      const undrafted = "update meeting set state = 'MINUTES_DRAFT', kind = 'INFORMAL' where id = $1";
      await t.database.owner.query(undrafted, [c.meetingId]);
      const noted = "update agenda_item set state = 'DEALT_WITH', result = 'NOTED' where meeting_id = $1";
      await t.database.owner.query(noted, [c.meetingId]);
      await c.cast.b.checkedMinutes(c.cast.committee.id, c.meetingId);
      const dealt = "update agenda_item set state = 'DEALT_WITH', result = 'NOTED' where meeting_id = $1";
      await t.database.owner.query(dealt, [c.meetingId]);
      const { version } = await c.read();
      const { data } = await c.cast.ask('secretary', APPROVE, {
        input: { id: c.meetingId, expectedVersion: version },
      });
      expect(data.approveMinutes).toEqual({ accepted: [], meeting: { state: 'MINUTES_APPROVED' } });
    });

    it('INT-4: “none declared” is recorded once and gives way to a declaration', async () => {
      await c.allCame();
      const none = (agendaItemId: string | null = null) =>
        c.cast.ask('secretary', DECLARE_NONE, { input: { meetingId: c.meetingId, agendaItemId } });
      expect(codeOf(await none())).toBeNull();
      expect(rulesOf(await none())).toEqual(['INT-4']);
      expect(codeOf(await none(c.items[1]))).toBeNull();
      const { data } = await c.declare(0, 'NOTED', c.items[0] as string);
      expect(data.declareInterest.declarations).toMatchObject([
        { isNone: true, agendaItemId: c.items[1] },
        { isNone: false, who: 'Chair', agendaItemId: c.items[0], action: 'NOTED' },
      ]);
      expect(rulesOf(await none())).toEqual(['INT-4']);
      expect(rulesOf(await none(c.items[0]))).toEqual(['INT-4']);
    });

    it('INT-1: who left the room does not vote on that item, and votes on the next', async () => {
      await c.allCame();
      await c.declare(1, 'LEFT_ROOM', c.items[0] as string);
      const refusal = await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[0] });
      expect(rulesOf(refusal)).toEqual(['INT-1']);
      expect(codeOf(await c.vote(['FOR', 'NOT_VOTING', 'FOR'], { agendaItemId: c.items[0] }))).toBeNull();
      expect(codeOf(await c.vote(['FOR', 'FOR', 'FOR'], { agendaItemId: c.items[1] }))).toBeNull();
      for (const agendaItemId of c.items) await c.vote([null, null, 'NOT_VOTING'], { agendaItemId });
      expect(codeOf(await c.declare(2, 'SPEAK_NO_VOTE', null))).toBeNull();
      expect(rulesOf(await c.vote([null, null, 'FOR'], { agendaItemId: c.items[1] }))).toEqual(['INT-1']);
    });

    it('are taken back with a reason', async () => {
      await c.allCame();
      const [entry] = (await c.declare(1, 'LEFT_ROOM', c.items[0] as string)).data.declareInterest
        .declarations;
      const withdraw = (reason: string) =>
        c.cast.ask('secretary', WITHDRAW_DECLARATION, {
          input: { id: entry.id, expectedVersion: 1, reason },
        });
      expect(codeOf(await withdraw(' '))).toBe('BAD_INPUT');
      expect((await withdraw('Mistaken for another')).data.withdrawDeclaration.declarations).toEqual([]);
      expect(codeOf(await withdraw('Again'))).toBe('NOT_FOUND');
    });

    it('name an interest of the register only for the one whose it is', async () => {
      await c.allCame();
      const about = { body_id: c.cast.committee.id, kind: 'FINANCIAL', description: 'Shares' };
      const interestId = await c.put('interest', { ...about, member_id: c.seats[0] });
      const [own, other] = await c.records();
      const input = { meetingId: c.meetingId, description: 'Shares', action: 'NOTED', interestId };
      const by = (attendanceId: unknown) =>
        c.cast.ask('secretary', DECLARE_INTEREST, { input: { ...input, attendanceId } });
      expect(codeOf(await by(other))).toBe('NOT_FOUND');
      expect(codeOf(await by(own))).toBeNull();
      expect((await c.read()).lines[0].interests).toEqual([{ id: interestId, name: 'Shares' }]);
    });
  });

  it('calls items by their numbers on the agenda, section by section', async () => {
    const section = { meeting_id: c.meetingId, body_id: c.cast.committee.id, part: 'PART_1', position: 1 };
    const sectionId = await c.put('agenda_section', { ...section, title: 'Business' });
    const [first, second] = c.items;
    await t.database.owner.query('update agenda_item set section_id = $2, position = 1024 where id = $1', [
      first,
      sectionId,
    ]);
    await t.database.owner.query('update agenda_item set position = 2048 where id = $1', [second]);
    const numbers = 'query($id: ID!) { meetingConduct(id: $id) { items { id position } } }';
    const { data } = await c.cast.ask('reader', numbers, { id: c.meetingId });
    expect(data.meetingConduct.items).toEqual([
      { id: second, position: 1 },
      { id: first, position: 2 },
    ]);
    const early = { ...c.came(0), fromItemId: second, untilItemId: first };
    expect(codeOf(await c.attend([early]))).toBeNull();
  });

  it('keeps an exempt item, its declarations and votes from those it is exempt for', async () => {
    await c.allCame();
    const exempt = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Terms' };
    const secret = await c.item({ position: 3, title: 'Named supplier', ...exempt });
    await c.declare(0, 'LEFT_ROOM', secret);
    await c.vote([null, 'FOR', 'FOR'], { agendaItemId: secret });
    const seen = await c.read('reader');
    expect(JSON.stringify(seen)).not.toContain('supplier');
    expect(seen.items).toHaveLength(2);
    expect(seen.declarations).toEqual([]);
    const full = await c.read('secretary');
    expect(full.items[2]).toMatchObject({ title: 'Named supplier', quorum: { isQuorate: false } });
    expect(full.declarations).toHaveLength(1);
    const trail = `query { auditTrail(first: 50) { entries { label } } }`;
    const labels = async (persona: Persona) =>
      (await c.cast.ask(persona, trail)).data.auditTrail.entries.map((one: { label: string }) => one.label);
    expect(await labels('administrator')).not.toContain('declaration');
    expect(await labels('pmo')).toContain('declaration');
  });
});
