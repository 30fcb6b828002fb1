import { migrations } from '@gantry/migrations';
import type { QueryRunner } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { makeWorld } from '../../../test/world.js';

describe('packs that were begun before there were issues', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
    await makeWorld(database.owner);
  });
  afterAll(() => database.drop());

  const rows = async (text: string) => (await database.owner.query(text)).rows;
  const sections = () =>
    rows(
      'select pack_id, kind, position, is_included, heading from pack_section order by pack_id, position, kind',
    );
  const editions = () =>
    rows(
      "select edition_id, audience, encode(sha256(bytes), 'hex') as sum from edition_content order by 1, 2",
    );

  it('get the section at their end, left out, while every other section and edition stays as it is', async () => {
    const q = {
      query: (text: string, values?: unknown[]) => database.owner.query(text, values),
    } as unknown as QueryRunner;
    const Migration = migrations.find(({ name }) => name.startsWith('TellIssuesInPacks'));
    const migration = Migration && new Migration();
    await migration?.down(q);
    const [before, told] = [await sections(), await editions()];
    expect(before.length).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThan(0);
    await migration?.up(q);
    const after = await sections();
    expect(after.filter(({ kind }) => kind !== 'ISSUES')).toEqual(before);
    const added = after.filter(({ kind }) => kind === 'ISSUES');
    const packs = new Set(before.map(({ pack_id }) => pack_id));
    expect(new Set(added.map(({ pack_id }) => pack_id))).toEqual(packs);
    for (const section of added) {
      const others = before.filter(({ pack_id }) => pack_id === section.pack_id);
      expect(section).toMatchObject({ is_included: false, heading: 'Issues' });
      expect(section.position).toBeGreaterThan(Math.max(...others.map(({ position }) => position)));
    }
    expect(await editions()).toEqual(told);
  });
});
