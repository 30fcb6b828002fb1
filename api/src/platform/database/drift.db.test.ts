import { emptyDatabase, type TestDatabase } from '../../../test/database.js';
import { entities } from '../../entities.js';
import { createDataSource } from './data-source.js';
import { migrate, migrateDown } from './migrate.js';

const TABLES = "select table_name from information_schema.tables where table_schema = 'public' order by 1";

describe('migrations', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  it('build the tables that the entities describe, without a difference', async () => {
    await migrate(database.ownerUrl);
    const dataSource = await createDataSource({ url: database.ownerUrl, role: null, entities }).initialize();
    try {
      const drift = await dataSource.driver.createSchemaBuilder().log();
      expect(drift.upQueries.map((step) => step.query)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });

  it('go up, down to nothing and up again', async () => {
    const first = await migrate(database.ownerUrl);
    const made = (await database.owner.query(TABLES)).rows;
    await migrateDown(database.ownerUrl);
    expect((await database.owner.query(TABLES)).rows).toEqual([{ table_name: 'schema_migration' }]);
    const second = await migrate(database.ownerUrl);
    expect(second.applied).toEqual(first.applied);
    expect((await database.owner.query(TABLES)).rows).toEqual(made);
  });

  it('leave views of past days that fit the tables, also when a table has changed since', async () => {
    const views = "select table_name from information_schema.views where table_schema = 'as_at' order by 1";
    const columns =
      "select column_name from information_schema.columns where table_schema = 'as_at' and table_name = 'locality'";
    await migrate(database.ownerUrl);
    const made = (await database.owner.query(views)).rows;
    expect(made).toContainEqual({ table_name: 'plan_item' });
    await database.owner.query("alter table locality add column region text not null default 'Kent'");
    await migrate(database.ownerUrl);
    expect((await database.owner.query(columns)).rows).toContainEqual({ column_name: 'region' });
    await migrateDown(database.ownerUrl);
    expect((await database.owner.query(views)).rows).toEqual([]);
    await migrate(database.ownerUrl);
    expect((await database.owner.query(views)).rows).toEqual(made);
  });

  it('tell rows of past days apart in a table that is keyed otherwise than by an id', async () => {
    await migrate(database.ownerUrl);
    const office = '01890000-0000-7000-8000-000000000001';
    await database.owner.query(`
      create table pace (office_id uuid not null, programme_id uuid not null, words text, like parts.row_stamp including defaults,
                         constraint pace_pk primary key (office_id, programme_id));
      call keep_history_of('pace');
      insert into office (id, code, name) values ('${office}', 'harbour', 'Harbour office');
      insert into pace (office_id, programme_id, words) values ('${office}', '${office}', 'One');
      insert into pace (office_id, programme_id, words) values ('${office}', gen_random_uuid(), 'Other');
      update pace set words = 'Two' where words = 'One'`);
    await migrate(database.ownerUrl);
    const client = await database.owner.connect();
    await client.query(
      `select set_config('gantry.as_at_office', $1, false), set_config('gantry.as_at', now()::text, false),
              set_config('gantry.as_at_seq', '99', false)`,
      [office],
    );
    const { rows } = await client.query('select words from as_at.pace order by words');
    client.release(true);
    expect(rows).toEqual([{ words: 'Other' }, { words: 'Two' }]);
  });

  it('run once when two processes start together', async () => {
    const both = await Promise.all([migrate(database.ownerUrl), migrate(database.ownerUrl)]);
    const applied = both.map((outcome) => outcome.applied.length).sort((a, b) => a - b);
    expect(applied[0]).toBe(0);
    expect(applied[1]).toBeGreaterThan(0);
  });
});
