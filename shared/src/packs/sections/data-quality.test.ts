import type { PackFacts, PackItemRow } from '../pack-rows.js';
import { dataQuality } from './data-quality.js';

it('tells what is reported otherwise with its day as dates are written, and both colours with their signs', () => {
  const item = {
    ref: { entity: 'plan_item', id: '1', version: 1, path: '/p/a/items/1' },
    ...{
      code: 'MS-003',
      title: 'Report final',
      reported: 'amber',
      reportedOn: '2017-11-24',
      computed: 'red',
    },
    ...{ computedWhy: '26 Oct 2017 has passed.', differenceReason: 'Agreed by word of mouth.' },
    ...{ isOpen: true, isTbc: false, isWorking: true, scenario: null, owner: 'Lead', shown: 'amber' },
  } as unknown as PackItemRow;
  const blocks = dataQuality({ items: [item], risks: [] } as unknown as PackFacts);
  const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(table?.rows).toEqual([
    [
      expect.objectContaining({ text: 'MS-003' }),
      expect.objectContaining({ text: 'Report final' }),
      { kind: 'rag', rag: 'amber', text: 'At risk' },
      { kind: 'date', text: '24 Nov 2017', day: '2017-11-24' },
      { kind: 'rag', rag: 'red', text: 'Off track' },
      { kind: 'text', text: '26 Oct 2017 has passed.' },
      { kind: 'text', text: 'Agreed by word of mouth.' },
    ],
  ]);
});
