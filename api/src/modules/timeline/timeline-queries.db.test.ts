import { Client } from 'pg';
import { build } from '../../../test/build.js';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { TimelineQueries } from './timeline.queries.js';

describe('reading a plan again', () => {
  let database: TestDatabase;
  let make: ReturnType<typeof build>;
  let pool: ReadPool;
  let queries: TimelineQueries;
  let programmeId: string;
  let itemId: string;
  let reader: SignedIn;
  const opened: Client[] = [];

  beforeEach(async () => {
    database = await testDatabase();
    make = build(database.owner);
    await make.office();
    programmeId = (await make.programme()).id;
    itemId = (await make.planItem(programmeId, { title: 'Launch' })).id;
    reader = actor('PMO');
    pool = new ReadPool({ url: database.appUrl, role: null });
    queries = new TimelineQueries(pool);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.end()));
    await pool.close();
    await database.drop();
  });

  function actor(role: 'PMO' | 'READER'): SignedIn {
    const grant = {
      role,
      scope: 'OFFICE' as const,
      programmeId: null,
      workstreamIds: [],
      bodyId: null,
      servedProgrammeIds: [],
    };
    return { officeId: make.officeId, personId: 'nobody', sessionId: 'none', name: role, grants: [grant] };
  }

  async function client(): Promise<Client> {
    const made = new Client({ connectionString: database.ownerUrl });
    await made.connect();
    opened.push(made);
    return made;
  }

  const rename = (title: string) => ({
    text: 'update plan_item set title = $3 where office_id = $1 and id = $2',
    values: [make.officeId, itemId, title],
  });
  const titles = async (who = reader) =>
    (await queries.plan(who, programmeId)).items.map(({ title }) => title);

  it('gives the same plan while nothing has changed, and a new one after a change', async () => {
    const first = await queries.plan(reader, programmeId);
    expect(await queries.plan(reader, programmeId)).toBe(first);
    await database.owner.query(rename('Launch of the consultation'));
    expect(await titles()).toEqual(['Launch of the consultation']);
  });

  it('sees a change that had begun before the plan was read and ended after', async () => {
    const slow = await client();
    await slow.query('begin');
    await slow.query(rename('Late news'));
    await database.owner.query('select pg_current_xact_id()');
    expect(await titles()).toEqual(['Launch']);
    expect(await titles()).toEqual(['Launch']);
    await slow.query('commit');
    expect(await titles()).toEqual(['Late news']);
  });

  it('sees a change that began while the plan was asked for again', async () => {
    await titles();
    const slow = await client();
    await slow.query('begin');
    await slow.query(rename('Late news'));
    expect(await titles()).toEqual(['Launch']);
    expect(await titles()).toEqual(['Launch']);
    await slow.query('commit');
    expect(await titles()).toEqual(['Late news']);
  });

  it('takes no notice of what changes in another office', async () => {
    const first = await queries.plan(reader, programmeId);
    const other = build(database.owner);
    await other.office();
    await other.programme();
    expect(await queries.plan(reader, programmeId)).toBe(first);
  });

  it('reads anew when the office comes to another day', async () => {
    const first = await queries.plan(reader, programmeId);
    await database.owner.query(`update office_clock set set_on = '2017-11-25' where office_id = $1`, [
      make.officeId,
    ]);
    const next = await queries.plan(reader, programmeId);
    expect([first, next].map(({ programme }) => programme.today)).toEqual(['2017-11-24', '2017-11-25']);
  });

  const restored = (tx: string) => ({
    text: `insert into audit_event (office_id, tx, change_id, effective_at, action, entity, entity_id, operation, after)
           values ($1, ${tx}, gen_random_uuid(), now(), 'load', 'plan_item', $2, 'insert', '{}')`,
    values: [make.officeId, itemId],
  });

  it('takes events that were restored from a busier server for past, and reads anew when a backup came in', async () => {
    await database.owner.query(restored('900000000'));
    const first = await queries.plan(reader, programmeId);
    expect(await queries.plan(reader, programmeId)).toBe(first);
    await database.owner.query(restored('3'));
    expect(await queries.plan(reader, programmeId)).not.toBe(first);
  });

  it('keeps apart what two people may see', async () => {
    await make.planItem(programmeId, { title: 'Sale of land', classification: 'EXEMPT', ...EXEMPT });
    expect(await titles()).toEqual(expect.arrayContaining(['Launch', 'Sale of land']));
    expect(await titles(actor('READER'))).toEqual(['Launch']);
    expect(await titles()).toHaveLength(2);
  });
});

const EXEMPT = { exempt_paragraph: 3, exempt_reason: 'Price' };
