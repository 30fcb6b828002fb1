import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';
import { insertRow } from '../../../test/world.js';

const HISTORY = `query($entity: HistoryEntity!, $id: ID!) { history(entity: $entity, id: $id) {
  personName action reason entity label operation rowVersion effectiveAt fields { name before after } } }`;
const RECENT = `query($programmeId: ID!, $since: Day!) { recentChanges(programmeId: $programmeId, since: $since) {
  personName action reason entries { label subject subjectId fields { name before after } } } }`;
const TRAIL = `query($programmeId: ID, $before: ID, $first: Int!) {
  auditTrail(programmeId: $programmeId, before: $before, first: $first) { nextBefore entries { seq action label } } }`;
const RESCORE = 'mutation($input: RescoreRiskInput!) { rescoreRisk(input: $input) { version } }';
const AMEND = 'mutation($input: AmendRiskInput!) { amendRisk(input: $input) { version } }';
const EXEMPT = { classification: 'EXEMPT', exempt_paragraph: 3, exempt_reason: 'Contract terms' };

describe('what was done', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programmeId: string;
  let stroke: string;
  let pmo: string;
  let reader: string;
  let admin: string;

  const signedIn = async (role: string, scope = {}) => {
    const someone = await b.person(`Example ${role}`);
    await b.grant(someone.personId, role, scope);
    return t.signInAs(someone);
  };

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    stroke = (await b.workstream(programmeId, { name: 'Stroke' })).id;
    pmo = await signedIn('PMO');
    reader = await signedIn('READER', { programmeId });
    admin = await signedIn('ADMINISTRATOR');
  });

  type Answer = Awaited<ReturnType<TestApp['ask']>>;
  const code = (answer: Answer) => answer.errors?.[0]?.extensions.code;
  const history = (who: string, id: string, entity = 'risk') => t.ask(who, HISTORY, { entity, id });
  const recent = async (who: string, since = '2017-11-24') => {
    const answer = await t.ask(who, RECENT, { programmeId, since });
    return answer.data.recentChanges as {
      action: string;
      entries: { label: string; subject: string; subjectId: string }[];
    }[];
  };
  const rescore = (id: string, expectedVersion = 1) =>
    t.ask(pmo, RESCORE, {
      input: {
        id,
        expectedVersion,
        current: { consequence: 4, likelihood: 4 },
        rationale: 'Second reader found',
      },
    });

  it('tells of a risk who changed what, when and why, newest first', async () => {
    const { id } = await b.risk(programmeId, { workstream_id: stroke });
    await rescore(id);
    const events = (await history(reader, id)).data.history;
    expect(events[0]).toMatchObject({
      personName: 'Example PMO',
      action: 'risk.rescore',
      reason: 'Second reader found',
      operation: 'update',
      rowVersion: 2,
      fields: [{ name: 'Current likelihood', before: '3', after: '4' }],
    });
    expect(events[0].effectiveAt).toMatch(/^2017-11-24/);
    expect(events[1]).toMatchObject({ personName: 'the system', operation: 'insert' });
    expect(events[1].fields).toContainEqual({ name: 'Workstream', before: null, after: 'Stroke' });
  });

  it('tells a plan item’s dates with the item', async () => {
    const item = await b.planItem(programmeId);
    await b.date(item, 'FORECAST', '2018-02-01');
    const events = (await history(reader, item.id, 'plan_item')).data.history;
    const name = `${item.code} ${item.title}`;
    expect(events.map(({ entity, label }: { entity: string; label: string }) => [entity, label])).toEqual([
      ['plan_item', name],
      ['plan_date', 'plan date'],
      ['plan_item', name],
    ]);
    expect(events[0].fields).toEqual([{ name: 'Forecast date', before: null, after: '2018-02-01' }]);
  });

  it('is there only for whoever reads the row itself', async () => {
    const exempt = await b.risk(programmeId, { ...EXEMPT, code: 'R-1' });
    const later = await b.risk(programmeId, { known_from: '2017-11-25', code: 'R-2' });
    const other = build(t.database.owner);
    await other.office();
    const foreign = await other.risk((await other.programme()).id);
    const beside = await b.risk((await b.programme()).id);
    expect(code(await history(reader, exempt.id))).toBe('NOT_FOUND');
    expect((await history(pmo, exempt.id)).data.history).toHaveLength(1);
    expect(code(await history(pmo, later.id))).toBe('NOT_FOUND');
    expect(code(await history(pmo, foreign.id))).toBe('NOT_FOUND');
    expect(code(await history(reader, beside.id))).toBe('NOT_FOUND');
    expect(code(await history(pmo, exempt.id, 'plan_item'))).toBe('NOT_FOUND');
  });

  it('tells of people to the administrator and the PMO only', async () => {
    const { personId } = await b.person('Somebody');
    expect((await history(admin, personId, 'person')).data.history).toHaveLength(1);
    expect(code(await history(reader, personId, 'person'))).toBe('NOT_FOUND');
  });

  it('keeps what a record said while it was exempt from those it was exempt for', async () => {
    const { id } = await b.risk(programmeId, { ...EXEMPT, title: 'Named supplier fails' });
    await t.database.owner.query(
      "update risk set classification = 'OPEN', exempt_paragraph = null, exempt_reason = null, title = 'A supplier fails' where id = $1",
      [id],
    );
    await t.ask(pmo, AMEND, { input: { id, expectedVersion: 2, title: 'One supplier fails' } });
    const seen = JSON.stringify((await history(reader, id)).data);
    expect(seen).toContain('A supplier fails');
    expect(seen).not.toContain('Named supplier');
    expect(JSON.stringify(await recent(reader))).not.toContain('Named supplier');
    expect(JSON.stringify(await recent(pmo))).toContain('Named supplier');
  });

  describe('to the public', () => {
    let visitor: string;
    beforeEach(async () => {
      visitor = await signedIn('PUBLIC', { programmeId });
    });
    const seenBy = async (who: string, id: string, entity: string) =>
      JSON.stringify([(await history(who, id, entity)).data, await recent(who)]);

    it('tells nothing of what a record said before it was opened', async () => {
      const { id } = await b.risk(programmeId, { title: 'For the office only' });
      await t.database.owner.query(
        "update risk set classification = 'OPEN', title = 'For everybody' where id = $1",
        [id],
      );
      await t.ask(pmo, AMEND, { input: { id, expectedVersion: 2, title: 'For all' } });
      const seen = await seenBy(visitor, id, 'risk');
      expect(seen).toContain('For everybody');
      expect(seen).not.toContain('office only');
      expect(await seenBy(reader, id, 'risk')).toContain('office only');
    });

    it('tells nothing of a decision while it was a recommendation', async () => {
      const committee = await b.body();
      await b.serve(committee.id, programmeId);
      const id = randomUUID();
      const of = {
        id,
        programme_id: programmeId,
        body_id: committee.id,
        code: 'JC-R-01',
        title: 'Next steps',
      };
      const draft = { state: 'DRAFT_RECOMMENDATION', wording: 'To close three sites', outcome: 'APPROVED' };
      await insertRow(t.database.owner, b.officeId, [
        'decision',
        { ...of, ...draft, classification: 'OPEN' },
      ]);
      await t.database.owner.query(
        `update decision set code = 'JC-2017-01', year = 2017, number = 1, taken_on = '2017-11-20', state = 'TAKEN',
                             wording = 'To ask the public' where id = $1`,
        [id],
      );
      expect(await seenBy(visitor, id, 'decision')).not.toContain('close three sites');
      expect(await seenBy(reader, id, 'decision')).toContain('close three sites');
    });

    it('tells nothing of papers before they go out, nor of who holds which role', async () => {
      const committee = await b.body();
      await b.serve(committee.id, programmeId);
      const meeting = await b.meeting(committee.id, '2018-03-06');
      const [item, paper] = [randomUUID(), randomUUID()];
      const open = { body_id: committee.id, title: 'Draft business case', classification: 'OPEN' };
      const placed = { meeting_id: meeting.id, position: 1, purpose: 'FOR_APPROVAL', state: 'ON_AGENDA' };
      await insertRow(t.database.owner, b.officeId, [
        'agenda_item',
        { ...open, id: item, title: 'The case', ...placed, programme_id: programmeId },
      ]);
      await insertRow(t.database.owner, b.officeId, [
        'paper',
        { ...open, id: paper, agenda_item_id: item, position: 1 },
      ]);
      const seen = JSON.stringify(await recent(visitor));
      expect(seen).toContain('The case');
      expect(seen).not.toContain('Draft business case');
      expect(seen).not.toContain('Example READER');
      expect(JSON.stringify(await recent(reader))).toContain('Draft business case');
    });
  });

  it('gathers the rows of one action and leaves out what its reader may not see', async () => {
    const open = await b.risk(programmeId, { code: 'R-001', title: 'Papers late' });
    const secret = await b.risk(programmeId, { ...EXEMPT, code: 'R-002' });
    const secretItem = await b.planItem(programmeId, EXEMPT);
    await b.date(secretItem, 'FORECAST', '2018-02-01');
    await rescore(open.id);
    await rescore(secret.id);
    const seen = await recent(reader);
    expect(seen[0]).toMatchObject({
      action: 'risk.rescore',
      entries: [{ label: 'R-001 Papers late', subject: 'risk', subjectId: open.id }],
    });
    const ids = seen.flatMap((change) => change.entries.map((entry) => entry.subjectId));
    expect(ids).not.toContain(secret.id);
    expect(ids).not.toContain(secretItem.id);
    expect((await recent(pmo))[0]?.entries[0]?.subjectId).toBe(secret.id);
  });

  it('begins with the day that is asked for', async () => {
    await rescore((await b.risk(programmeId)).id);
    expect(await recent(reader, '2017-11-24')).not.toHaveLength(0);
    expect(await recent(reader, '2017-11-25')).toHaveLength(0);
  });

  it('is read as a trail by page, by administrators and the PMO', async () => {
    await rescore((await b.risk(programmeId)).id);
    const first = (await t.ask(admin, TRAIL, { first: 3 })).data.auditTrail;
    expect(first.entries).toHaveLength(3);
    expect(first.entries[0].action).toBe('risk.rescore');
    const next = (await t.ask(admin, TRAIL, { first: 200, before: first.nextBefore })).data.auditTrail;
    expect(next.nextBefore).toBeNull();
    const seqs = [...first.entries, ...next.entries].map((entry: { seq: string }) => Number(entry.seq));
    expect(new Set(seqs).size).toBe(seqs.length);
    expect(code(await t.ask(reader, TRAIL, { first: 3 }))).toBe('FORBIDDEN');
    expect(code(await t.ask(admin, TRAIL, { first: 201 }))).toBe('BAD_INPUT');
    expect(code(await t.ask(admin, TRAIL, { first: 1, before: 'x' }))).toBe('BAD_INPUT');
  });

  it('looks behind hidden entries, however many they are', async () => {
    await t.database.owner.query(
      `insert into risk (office_id, id, programme_id, code, title, cause, event, effect, domain, inherent_likelihood,
                         inherent_consequence, current_likelihood, current_consequence, raised_on, classification,
                         exempt_paragraph, exempt_reason)
       select $1, gen_random_uuid(), $2, 'H-' || n, 'Hush', 'c', 'e', 'f', 'SAFETY', 3, 3, 3, 3, '2017-11-01', 'EXEMPT', 3, 'Terms'
         from generate_series(1, 450) n`,
      [b.officeId, programmeId],
    );
    const { entries, nextBefore } = (await t.ask(admin, TRAIL, { first: 2 })).data.auditTrail;
    expect(entries).toHaveLength(2);
    expect(nextBefore).toBe(entries[1].seq);
    expect(JSON.stringify(entries)).not.toContain('Hush');
  });

  it('shows a trail of one office and one programme only, exempt records to the PMO and not to the administrator', async () => {
    const other = build(t.database.owner);
    await other.office();
    const foreign = await other.programme();
    await other.risk(foreign.id, { title: 'Far away' });
    await b.risk((await b.programme()).id, { title: 'Next door' });
    await b.risk(programmeId, { ...EXEMPT, title: 'Hush' });
    const all = JSON.stringify((await t.ask(pmo, TRAIL, { first: 200 })).data);
    expect(all).toContain('Next door');
    expect(all).toContain('Hush');
    expect(all).not.toContain('Far away');
    const one = JSON.stringify((await t.ask(pmo, TRAIL, { first: 200, programmeId })).data);
    expect(one).not.toContain('Next door');
    expect(JSON.stringify((await t.ask(admin, TRAIL, { first: 200 })).data)).not.toContain('Hush');
    expect(code(await t.ask(pmo, TRAIL, { first: 9, programmeId: foreign.id }))).toBe('NOT_FOUND');
  });
});
