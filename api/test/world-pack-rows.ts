import { createHash, randomUUID } from 'node:crypto';
import { sectionOf } from './pack-section-of.js';
import type { Maker, NewRow, Place } from './world-kinds.js';

const CODE = { major: 1, minor: 0 };
const ISSUED = { state: 'ISSUED', issued_on: '2017-11-20', issued_at: '2017-11-20T10:00:00Z' };

function packRow({ ids, mark }: Place, id: string, n: number): NewRow[] {
  const common = { programme_id: ids.programme };
  const heading = `Summary of ${mark}`;
  return [
    [
      'pack',
      {
        id,
        ...common,
        kind: 'BOARD_PACK',
        code: `PK-${mark}-${n}-${id.slice(-6)}`,
        title: `Pack of ${mark}`,
      },
    ],
    [
      'pack_section',
      {
        id: sectionOf(id),
        ...common,
        pack_id: id,
        kind: 'EXECUTIVE_SUMMARY',
        position: 1,
        heading,
        comment: 'Well.',
      },
    ],
  ];
}

/** What it says to each audience: nothing but whose it is. */
function contentRows({ mark }: Place, editionId: string): NewRow[] {
  return ['FULL', 'OFFICIAL', 'PUBLIC'].map((audience) => {
    const content = {
      format: 1,
      audience,
      kind: 'BOARD_PACK',
      title: `Pack of ${mark}`,
      programme: { code: mark, name: mark },
      edition: 'draft',
      branding: { organisation: 'Office' },
      sections: [],
      withheld: [],
    };
    const text = Buffer.from(JSON.stringify(content));
    const sha256 = createHash('sha256').update(text).digest('hex');
    const bytes = `\\x${text.toString('hex')}`;
    return [
      'edition_content',
      { id: randomUUID(), edition_id: editionId, freezing: 1, audience, bytes, sha256 },
    ];
  });
}

const editionRow = ({ ids }: Place, id: string, packId: string, more: Record<string, unknown>): NewRow => [
  'pack_edition',
  {
    id,
    programme_id: ids.programme,
    pack_id: packId,
    ...CODE,
    as_at_instant: '2017-11-20T09:00:00.000000Z',
    as_at_day: '2017-11-20',
    content_hash: '0'.repeat(64),
    ...(more.state === 'ISSUED' ? { issued_by: ids.owner } : {}),
    ...more,
  },
];

const edition =
  (more: Record<string, unknown> = {}): Maker =>
  (at, id, n) => {
    const packId = randomUUID();
    return [editionRow(at, id, packId, more), ...packRow(at, packId, n), ...contentRows(at, id)];
  };

/** Packs, and editions in each of their states. */
export const PACK_MAKERS = {
  pack: packRow,
  packSection: (at, id, n) =>
    packRow(at, randomUUID(), n)
      .reverse()
      .map(([table, columns]) => [table, table === 'pack_section' ? { ...columns, id } : columns]),
  issuedPack: (at, id, n) => {
    const editionId = randomUUID();
    return [...packRow(at, id, n), editionRow(at, editionId, id, ISSUED), ...contentRows(at, editionId)];
  },
  draftEdition: edition(),
  reviewedEdition: edition({ state: 'PMO_REVIEW' }),
  editionWithSro: edition({ state: 'SRO_APPROVAL' }),
  signedEdition: (at, id, n) => [
    ...edition({ state: 'SRO_APPROVAL' })(at, id, n),
    [
      'edition_review',
      {
        id: randomUUID(),
        programme_id: at.ids.programme,
        edition_id: id,
        freezing: 1,
        verdict: 'SIGNED',
        person_id: at.ids.owner,
        on_day: '2017-11-20',
      },
    ],
  ],
  issuedEdition: edition(ISSUED),
  otherIssuedEdition: edition(ISSUED),
} satisfies Record<string, Maker>;
