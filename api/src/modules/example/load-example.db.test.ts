import { DataSource } from 'typeorm';
import { build } from '../../../test/build.js';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { exampleId } from './example-id.js';
import { type LoadedExample, loadExample } from './load-example.js';

let database: TestDatabase;
let db: DataSource;
let loaded: LoadedExample;

beforeAll(async () => {
  database = await testDatabase();
  db = await connect(database.appUrl);
  loaded = await loadExample(db, noHash);
});

afterAll(async () => {
  await db?.destroy();
  await database?.drop();
});

const noHash = async (plain: string) => `hash of ${plain}`;
const connect = (url: string) =>
  new DataSource({ type: 'postgres', url, installExtensions: false }).initialize();
const select = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => db.query(sql, values);

it('is not loaded beside another office (EXAMPLE-1)', async () => {
  const other = await testDatabase();
  const office = await connect(other.appUrl);
  try {
    await build(other.owner).office({ name: 'Another office' });
    await expect(loadExample(office, noHash)).rejects.toMatchObject({
      details: { problems: [{ rule: 'EXAMPLE-1', severity: 'E' }] },
    });
  } finally {
    await office.destroy();
    await other.drop();
  }
});

it('loads everything that the papers hold, as the role that requests run as', () => {
  expect(loaded).toMatchObject({
    isNew: true,
    counts: {
      programmes: 2,
      documents: 45,
      localities: 8,
      organisations: 39,
      bodies: 49,
      workstreams: 32,
      lanes: 21,
      meetings: 18,
      agendaItems: 15,
      planItems: 87 + 40 + 24,
      sourceEntries: 132,
      dependencies: 24,
      risks: 6,
      decisions: 2,
      committeeReports: 1,
      scrutinyCases: 1,
      consultations: 1,
      people: 7,
    },
  });
});

it('sets the clock of the office before anything else, so that all history begins on its day', async () => {
  const [clock] = await select<{ mode: string; today: string }>(
    'select mode, office_today(office_id)::text as today from office_clock',
  );
  expect(clock).toEqual({ mode: 'SET', today: '2017-11-24' });
  const days = await select<{ day: string }>(
    `select distinct (effective_at at time zone 'Europe/London')::date::text as day from audit_event`,
  );
  expect(days).toEqual([{ day: '2017-11-24' }]);
});

it('says in the history where every row came from', async () => {
  const told = await select<{ action: string; changes: number }>(
    'select action, count(distinct change_id)::int as changes from audit_event group by action',
  );
  expect(told).toEqual([{ action: 'example.load', changes: 1 }]);
});

it('writes each row once', async () => {
  const [{ rewritten }] = await db.query(
    'select count(*)::int as rewritten from audit_event where row_version > 1',
  );
  expect(rewritten).toBe(0);
});

it('marks 23 organisations as members, each of the eight areas with its commissioning group', async () => {
  const [{ members, areas }] = await db.query(
    'select count(*)::int as members, count(distinct locality_id)::int as areas from organisation where is_member',
  );
  expect({ members, areas }).toEqual({ members: 23, areas: 8 });
});

it('names 18 holders of printed offices and leaves the others vacant', async () => {
  const [{ names }] = await db.query('select count(distinct name)::int as names from post_holder');
  expect(names).toBe(18);
  const vacant = await select<{ kind: string }>(
    `select distinct kind from post p where not exists (select from post_holder h where h.post_id = p.id) order by kind`,
  );
  expect(vacant.map((row) => row.kind)).toEqual([
    'CHAIR',
    'PMO_LEAD',
    'PROGRAMME_DIRECTOR',
    'SRO',
    'VICE_CHAIR',
    'WORKSTREAM_LEAD',
  ]);
});

it('keeps five clear days as law for scrutiny and as a reading for the Joint Committee', async () => {
  const rules = await select(
    `select prefix, notice_clear_days as days, notice_regime as regime, is_notice_interpreted as ours
       from body where notice_clear_days is not null order by prefix`,
  );
  expect(rules).toEqual([
    { prefix: 'CHE', days: 5, regime: 'LGA_1972', ours: false },
    { prefix: 'HOSC', days: 5, regime: 'LGA_1972', ours: false },
    { prefix: 'JC', days: 5, regime: 'STANDING_ORDERS', ours: true },
    { prefix: 'JHOSC', days: 5, regime: 'LGA_1972', ours: false },
  ]);
});

it('gives every entry of the papers an item of its own programme', async () => {
  const [{ orphans }] = await db.query(
    `select count(*)::int as orphans from source_entry s left join plan_item i on i.id = s.plan_item_id and i.programme_id = s.programme_id
      where i.id is null`,
  );
  expect(orphans).toBe(0);
});

it('gives an item at a meeting no forecast of its own', async () => {
  const both = await select(
    'select code from plan_item where meeting_id is not null and forecast_date_id is not null',
  );
  expect(both).toEqual([]);
});

it('keeps a date of an item in one place only: the row that the item points at states its role', async () => {
  const wrong = await select(
    `select i.code from plan_item i
       left join plan_date b on b.id = i.baseline_date_id left join plan_date f on f.id = i.forecast_date_id
       left join plan_date a on a.id = i.actual_date_id
      where b.role <> 'BASELINE' or f.role <> 'FORECAST' or a.role <> 'ACTUAL' or (a.id is not null) <> (i.state = 'COMPLETE')`,
  );
  expect(wrong).toEqual([]);
});

it('states nothing that is known only after 24 November 2017 without the day from which it is known', async () => {
  const early = await select(
    `select code, known_from::text from plan_item where source_document = '004' and known_from is distinct from '2019-04-01'
     union all select code, known_from::text from body where source_document = '004' and known_from is distinct from '2019-04-01'
     union all select code, known_from::text from meeting where source_document = '004' and known_from is distinct from '2019-04-01'
     union all select code, known_from::text from programme where source_document = '004' and known_from is distinct from '2019-04-01'
     union all select name, known_from::text from structure_version where source_document = '004' and known_from is distinct from '2019-04-01'`,
  );
  expect(early).toEqual([]);
});

it('gives both pathways their twelve stages, undated', async () => {
  const stages = await select(
    `select p.code, count(*)::int as stages, max(i.stage_number) as last, count(i.forecast_date_id)::int as dated
       from plan_item i join pathway p on p.id = i.pathway_id where i.category = 'STAGE' group by p.code order by p.code`,
  );
  expect(stages).toEqual([
    { code: 'EAST-KENT', stages: 12, last: 12, dated: 0 },
    { code: 'STROKE', stages: 12, last: 12, dated: 0 },
  ]);
});

it('plans the stroke consultation without a close, as no paper prints one, and says that days are read', async () => {
  const [found] = await select(
    `select c.state, c.closes_date_id as closes, c.is_interpretation as read, d.date_text as opens, i.code as launch,
            s.substantial_change as change, b.consulted_on as consulted, r.final_report_on - r.evidence_on as days, a.final_on::text as final
       from consultation c
       join consultation_date d on d.id = c.opens_date_id
       join plan_item i on i.id = c.launch_item_id
       join scrutiny_case s on s.id = c.scrutiny_case_id
       join scrutiny_body b on b.case_id = s.id
       join senate_review r on r.consultation_id = c.id
       join impact_assessment a on a.consultation_id = c.id`,
  );
  expect(found).toEqual({
    state: 'PLANNED',
    closes: null,
    read: true,
    opens: '01/02 (date TBC)',
    launch: 'MS-017',
    change: 'UNDETERMINED',
    consulted: null,
    days: 57,
    final: '2017-10-26',
  });
});

it('counts go-live and the business case from the end of the consultation, which nobody has dated', async () => {
  const relative = await select(
    `select d.date_text as text, d.offset_min as min, d.offset_max as max, d.offset_unit as unit, a.title as from,
            a.forecast_date_id as dated
       from plan_date d join plan_item a on a.id = d.anchor_item_id where d.role = 'FORECAST' order by d.offset_min`,
  );
  const anchor = { from: 'End of the stroke consultation', dated: null };
  expect(relative).toEqual([
    { text: 'Six to eight weeks', min: 6, max: 8, unit: 'WEEKS', ...anchor },
    { text: '12 to 24 months post-end of consultation', min: 12, max: 24, unit: 'MONTHS', ...anchor },
  ]);
});

it('lets every role but the public sign in, and only the stroke items have an owner', async () => {
  const roles = await select<{ role: string }>('select distinct role from role_grant order by role');
  expect(roles.map((row) => row.role)).toEqual([
    'ADMINISTRATOR',
    'MEMBER',
    'PMO',
    'READER',
    'SECRETARY',
    'SRO',
    'WORKSTREAM_LEAD',
  ]);
  const [{ real }] = await db.query('select count(*)::int as real from credential where not is_example');
  expect(real).toBe(0);
  const owned = await select(
    `select distinct w.code, p.name from plan_item i join workstream w on w.id = i.workstream_id
       join person p on p.id = i.owner_person_id`,
  );
  expect(owned).toEqual([{ code: 'stroke', name: 'Example workstream lead' }]);
});

it('lets new codes go on where the example stops', async () => {
  const counters = await select(
    `select p.code, c.prefix, c.last_number as last from code_counter c join programme p on p.id = c.scope_id order by 1, 2`,
  );
  expect(counters).toEqual([
    { code: 'km-sdp-2019', prefix: 'MS', last: 40 },
    { code: 'km-stp', prefix: 'CON', last: 1 },
    { code: 'km-stp', prefix: 'CS', last: 1 },
    { code: 'km-stp', prefix: 'IA', last: 1 },
    { code: 'km-stp', prefix: 'MS', last: 111 },
    { code: 'km-stp', prefix: 'R', last: 6 },
    { code: 'km-stp', prefix: 'SC', last: 1 },
  ]);
});

it('changes nothing when it is loaded again, and says that it was there', async () => {
  const [before] = await db.query('select count(*)::int as events from audit_event');
  const again = await loadExample(db, noHash);
  const [after] = await db.query('select count(*)::int as events from audit_event');
  expect(again).toEqual({ ...loaded, isNew: false });
  expect(after).toEqual(before);
});

it('loads once when two processes start together', async () => {
  const other = await testDatabase();
  const both = await Promise.all([connect(other.appUrl), connect(other.appUrl)]);
  const outcomes = await Promise.all(both.map((connection) => loadExample(connection, noHash)));
  expect(outcomes.map((outcome) => outcome.isNew).sort()).toEqual([false, true]);
  await Promise.all(both.map((connection) => connection.destroy()));
  await other.drop();
});

it('loads the same rows with the same ids into another database', async () => {
  const other = await testDatabase();
  const connection = await connect(other.ownerUrl);
  await loadExample(connection, noHash);
  const images = `select entity, entity_id, after - 'created_at' - 'changed_at' - 'set_at' as image from audit_event order by 1, 2`;
  expect(await connection.query(images)).toEqual(await db.query(images));
  await connection.destroy();
  await other.drop();
});

it('refuses a database that has an office of its own, and leaves it alone', async () => {
  const other = await testDatabase();
  const connection = await connect(other.appUrl);
  await connection.query(`insert into office (id, code, name) values ($1, 'ours', 'Our office')`, [
    exampleId('office', 'another'),
  ]);
  await expect(loadExample(connection, noHash)).rejects.toMatchObject({
    code: 'RULE_BROKEN',
    details: { problems: [expect.objectContaining({ message: expect.stringContaining('(Our office)') })] },
  });
  expect(await connection.query('select count(*)::int as people from person')).toEqual([{ people: 0 }]);
  await connection.destroy();
  await other.drop();
});
