import { build } from '../../../test/build.js';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { LEADS } from './cycle.sql.js';

describe('who leads a workstream', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is never the holder of a post that is archived, nor that post while it is vacant', async () => {
    const b = build(database.owner);
    await b.office({}, '2017-11-24');
    const { id: programme_id } = await b.programme();
    const { id: workstream_id } = await b.workstream(programme_id);
    const { personId } = await b.person('Lead');
    const lead = { programme_id, workstream_id, kind: 'WORKSTREAM_LEAD' };
    const { id } = await b.post({
      ...lead,
      archived_at: '2017-11-20T09:00:00Z',
      archive_reason: 'By mistake',
    });
    await b.postHolder(id, { person_id: personId });
    const posts = async () => {
      const [row] = (await database.owner.query(LEADS, [b.officeId, programme_id])).rows;
      return [row.heldPostId, row.vacantPostId];
    };
    expect(await posts()).toEqual([null, null]);
    await database.owner.query('update post set archived_at = null, archive_reason = null where id = $1', [
      id,
    ]);
    expect(await posts()).toEqual([id, id]);
  });
});
