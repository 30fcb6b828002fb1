import { Client } from 'pg';
import { filter, firstValueFrom, take, toArray } from 'rxjs';
import { DataSource } from 'typeorm';
import { build } from '../../../test/build.js';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { ChangeFeed } from './change-feed.js';

describe('the change feed', () => {
  let database: TestDatabase;
  let officeId: string;
  const opened: { close(): Promise<unknown> }[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    officeId = await build(database.owner).office();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
    await database.drop();
  });

  async function feed(): Promise<ChangeFeed> {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.appUrl,
      installExtensions: false,
    }).initialize();
    const made = new ChangeFeed(dataSource);
    await made.onModuleInit();
    opened.push({ close: async () => made.onModuleDestroy().then(() => dataSource.destroy()) });
    return made;
  }

  async function client(): Promise<Client> {
    const made = new Client({ connectionString: database.ownerUrl });
    await made.connect();
    opened.push({ close: () => made.end() });
    return made;
  }

  /** Another test's transaction holds the mark back for all of a server: then the office is told of once more. */
  const ofLocalities = ({ hints }: ChangeFeed) => hints.pipe(filter(({ entity }) => entity === 'locality'));

  const locality = (name: string) => ({
    text: 'insert into locality (office_id, id, name) values ($1, gen_random_uuid(), $2) returning id',
    values: [officeId, name],
  });

  it('tells every process of a change', async () => {
    const feeds = await Promise.all([feed(), feed()]);
    const heard = feeds.map((each) => firstValueFrom(ofLocalities(each)));
    const { rows } = await database.owner.query(locality('Thanet'));
    const hints = await Promise.all(heard);
    expect(hints.map(({ entity, id, version }) => ({ entity, id, version }))).toEqual([
      { entity: 'locality', id: rows[0].id, version: 1 },
      { entity: 'locality', id: rows[0].id, version: 1 },
    ]);
  });

  it('never skips whoever began first and committed last', async () => {
    const heard = firstValueFrom(ofLocalities(await feed()).pipe(take(2), toArray()));
    const [slow, quick] = [await client(), await client()];
    await slow.query('begin');
    const first = await slow.query(locality('began first'));
    const second = await quick.query(locality('committed first'));
    await slow.query('commit');
    const hints = await heard;
    expect(hints.map((hint) => hint.id)).toEqual([first.rows[0].id, second.rows[0].id]);
  });

  it('says nothing of a change that was rolled back', async () => {
    const heard = firstValueFrom(ofLocalities(await feed()));
    const undone = await client();
    await undone.query('begin');
    await undone.query(locality('undone'));
    await undone.query('rollback');
    const { rows } = await database.owner.query(locality('kept'));
    expect((await heard).id).toBe(rows[0].id);
  });

  it('does not wait for the next change when what held one back is undone', async () => {
    const heard = firstValueFrom(ofLocalities(await feed()));
    const [slow, quick] = [await client(), await client()];
    await slow.query('begin');
    await slow.query(locality('undone'));
    const kept = await quick.query(locality('kept'));
    await slow.query('rollback');
    expect((await heard).id).toBe(kept.rows[0].id);
  });
});
