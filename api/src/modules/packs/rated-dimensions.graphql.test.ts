import type { PackContent } from '@gantry/shared/packs/pack-content';
import { type TestApp, testApp } from '../../../test/app.js';
import * as edition from '../../../test/edition-documents.js';
import { governanceCast } from '../../../test/governance-cast.js';
import { writePack } from '../../platform/documents/rendering/renderers.js';

const RATE = 'mutation($input: RateDimensionInput!) { rateDimension(input: $input) { id } }';

describe('what workstreams are rated as, in an edition', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  it('stands in the overview for boards as it was then, and is not for the public', async () => {
    const c = await governanceCast(t);
    const rate = async (rag: string, reason: string) => {
      const { rows } = await t.database.owner.query('select version from workstream where id = $1', [
        c.workstream.id,
      ]);
      const input = { id: c.workstream.id, expectedVersion: rows[0].version, dimension: 'COST', rag, reason };
      expect((await c.ask('pmo', RATE, { input })).errors).toBeUndefined();
    };
    await rate('amber', 'Over by a tenth');
    const create = { input: { programmeId: c.programme.id, kind: 'BOARD_PACK' } };
    const { pack } = (await c.ask('pmo', edition.CREATE, create)).data.createPack;
    const freeze = { input: { id: pack.id, expectedVersion: pack.version } };
    const frozen = edition.editionOf(await c.ask('pmo', edition.FREEZE, freeze));
    await rate('green', 'The bids came in lower');
    const content = async (audience: string): Promise<PackContent> =>
      JSON.parse(
        (await c.ask('pmo', edition.CONTENT, { id: frozen.id, audience })).data.editionContent.json,
      ) as PackContent;
    const tableOf = ({ sections }: PackContent) =>
      sections
        .flatMap(({ blocks }) => blocks)
        .find((block) => block.kind === 'table' && block.key === 'dimensions');
    for (const audience of ['FULL', 'OFFICIAL'])
      expect(tableOf(await content(audience))).toMatchObject({
        title: 'Workstreams by dimension',
        rows: [
          [
            { text: 'Stroke' },
            { text: 'Not rated' },
            { kind: 'rag', rag: 'amber' },
            ...[{}, {}, {}],
            { text: expect.stringMatching(/^Cost, .*: Over by a tenth[.]$/) },
          ],
        ],
      });
    expect(tableOf(await content('PUBLIC'))).toBeUndefined();
    const official = await content('OFFICIAL');
    expect(Buffer.from(await writePack(official, 'html')).toString('utf8')).toContain('Over by a tenth');
    expect(Buffer.from(await writePack(official, 'csv')).toString('latin1')).toContain('dimensions.csv');
  });
});
