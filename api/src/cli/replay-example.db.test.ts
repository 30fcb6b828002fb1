import { type TestDatabase, testDatabase } from '../../test/database.js';
import { replayExample } from './replay-example.js';

let db: TestDatabase;

beforeEach(async () => {
  db = await testDatabase();
});
afterEach(() => db.drop());

it('plays nothing into a database that is not the example, and says how to get it', async () => {
  await db.owner.query("insert into office (id, code, name) values (gen_random_uuid(), 'own', 'An office')");
  const { ownerUrl, appUrl } = db;
  const open = { ownerUrl, appUrl, kind: 'given', where: '', close: async () => undefined } as const;

  await expect(replayExample(open, null, () => undefined)).rejects.toMatchObject({
    name: 'CliFailure',
    message: expect.stringContaining('not in this database'),
    wayOut: expect.stringContaining('gantry example load'),
  });
});
