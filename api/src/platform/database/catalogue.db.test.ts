import { type TestDatabase, testDatabase } from '../../../test/database.js';

/** Tables that know no office by design, each with its reason. */
const WITHOUT_OFFICE = new Set([
  'office', // is the office
  'credential', // one per instance: a person of several offices signs in once
  'sign_in_link', // belongs to a credential, or to an instance without an office
  'sign_in_attempt', // counts before anybody is known
  'access_event', // strangers have no office
  'schema_migration',
]);
/** Tables whose rows are not history: what passes, and what is itself the record. */
const WITHOUT_HISTORY = new Set([
  'session',
  'idempotency_key',
  'code_counter',
  'calendar_feed_key', // a hash and when it was last used: the feed beside it has its history
  'return_link_key', // the same of a link to a return
  'return_link_use', // itself a record that is only added to
  'outbox_mail', // letters on their way: what they tell of has its history
  'audit_event',
  'attachment_content', // bytes are never changed, and the record would hold every file twice
  'edition_content', // the same
  'edition_file', // the same
  'render_job', // work on its way: what it makes stands for itself
  ...WITHOUT_OFFICE,
]);

describe('every table', () => {
  let database: TestDatabase;
  const rows = async <R>(text: string): Promise<R[]> => (await database.owner.query(text)).rows as R[];

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  const tables = async () =>
    (
      await rows<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
      )
    ).map((row) => row.name);

  it('begins its primary key with the office', async () => {
    const keys = await rows<{ name: string; first: string }>(
      `select c.conrelid::regclass::text as name, a.attname as first from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'p' and c.connamespace = 'public'::regnamespace`,
    );
    expect(
      keys
        .filter((key) => key.first !== 'office_id')
        .map((key) => key.name)
        .sort(),
    ).toEqual([...WITHOUT_OFFICE].sort());
  });

  it('begins its foreign keys with the office, so that no link can cross offices', async () => {
    const links = await rows<{ name: string; source: string; target: string; first: string }>(
      `select c.conname as name, c.conrelid::regclass::text as source, c.confrelid::regclass::text as target, a.attname as first
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
    );
    const crossing = links.filter((link) => link.first !== 'office_id' && link.target !== 'credential');
    expect(crossing).toEqual([]);
  });

  it('keeps its history by the two triggers', async () => {
    const triggers = await rows<{ name: string; triggers: string[] }>(
      `select c.relname as name, array_agg(t.tgname::text order by t.tgname) as triggers
         from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and t.tgname in ('a_stamp_row', 'z_record_change') group by 1`,
    );
    const kept = new Map(triggers.map((row) => [row.name, row.triggers]));
    const expected = (await tables()).filter((name) => !WITHOUT_HISTORY.has(name) || name === 'office');
    for (const name of expected)
      expect([name, kept.get(name)]).toEqual([name, ['a_stamp_row', 'z_record_change']]);
  });

  it('has a view of past days with the same columns, if it has history', async () => {
    const columnsIn = (schema: string) =>
      rows<{ line: string }>(
        `select concat_ws(' ', c.relname, row_number() over (partition by c.oid order by a.attnum), a.attname,
                          format_type(a.atttypid, a.atttypmod)) as line
           from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'v')
            and (c.relname = 'audit_event' or c.relname in (select name from as_at_tables()))
          order by c.relname, a.attnum`,
      );
    const tablesHave = await columnsIn('public');
    expect(tablesHave.length).toBeGreaterThan(500);
    expect(await columnsIn('as_at')).toEqual(tablesHave);
  });

  it('has the indexes and exclusions that the ORM cannot describe', async () => {
    const found = await rows<{ name: string; definition: string }>(
      "select indexname as name, indexdef as definition from pg_indexes where schemaname = 'public'",
    );
    const text = new Map(found.map((row) => [row.name, row.definition]));
    expect(text.get('plan_item_title_words')).toContain('gin_trgm_ops');
    expect(text.get('dependency_once')).toContain('NULLS NOT DISTINCT');
    expect(text.get('risk_plan_item_once')).toContain('WHERE (archived_at IS NULL)');
    expect(text.get('issue_plan_item_once')).toContain('WHERE (archived_at IS NULL)');
    expect(text.get('scenario_one_working')).toContain("'WORKING'");
    expect(text.get('role_grant_once')).toContain('NULLS NOT DISTINCT');
    expect(text.get('post_holder_one_at_a_time')).toContain('gist');
    expect(text.get('body_member_one_chair_at_a_time')).toContain("WHERE (role = 'CHAIR'::text)");
    expect(text.get('body_delegation_once_at_a_time')).toContain('gist');
    expect(text.get('body_predecessor_once')).toContain('WHERE (archived_at IS NULL)');
    expect(text.get('audit_event_by_entity')).toContain('effective_at DESC');
    expect(text.get('audit_event_by_programme')).toContain('effective_at DESC');
    expect(text.get('status_report_by_item')).toContain('created_at DESC');
  });

  it.each([
    'update audit_event set reason = null',
    'delete from audit_event',
    'truncate audit_event',
    "insert into audit_event (office_id, tx, change_id, effective_at, action, entity, entity_id, operation, after) values (gen_random_uuid(), 1, gen_random_uuid(), now(), 'x', 'x', gen_random_uuid(), 'insert', '{}')",
  ])('refuses the application: %s', async (statement) => {
    await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets not even its owner change the audit', async () => {
    await database.owner.query(
      "insert into office (id, code, name) values ('0198a5a0-0000-7000-8000-0000000000aa', 'o', 'Office')",
    );
    await expect(database.owner.query('update audit_event set reason = null')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(database.owner.query('truncate audit_event')).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses the application to overwrite what is append-only', async () => {
    for (const statement of [
      'update plan_date set reason = reason',
      'update status_report set rag = rag',
      'delete from plan_item',
      'delete from plan_date',
    ])
      await expect(database.app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('records effective time by the office clock and recorded time by the real one', async () => {
    const id = '0198a5a0-0000-7000-8000-0000000000bb';
    await database.owner.query('insert into office (id, code, name) values ($1, $2, $3)', [
      id,
      'clocked',
      'Office',
    ]);
    await database.owner.query(
      "insert into office_clock (office_id, mode, set_on, set_at) values ($1, 'SET', '2017-11-24', now())",
      [id],
    );
    await database.owner.query(
      "insert into locality (office_id, id, name) values ($1, gen_random_uuid(), 'Thanet')",
      [id],
    );
    const [event] = (
      await database.owner.query(
        "select recorded_at, effective_at from audit_event where office_id = $1 and entity = 'locality'",
        [id],
      )
    ).rows;
    expect(event.effective_at.toISOString().slice(0, 10)).toBe('2017-11-24');
    expect(event.recorded_at.getFullYear()).toBeGreaterThan(2020);
  });
});
