import { randomUUID } from 'node:crypto';
import type { Maker, NewRow, Place } from './world-kinds.js';

const pathwayOf = ({ ids }: Place, id: string, n: number): NewRow => [
  'pathway',
  { id, programme_id: ids.programme, workstream_id: ids.workstream, code: `way-${n}`, name: 'Way' },
];

/** A stage of a pathway of its own, of which nothing is said yet. */
const pathwayStage: Maker = (at, id, n) => {
  const [itemId, pathwayId] = [randomUUID(), randomUUID()];
  const programme_id = at.ids.programme;
  return [
    ['pathway_stage', { id, programme_id, pathway_id: pathwayId, plan_item_id: itemId, is_mandatory: true }],
    pathwayOf(at, pathwayId, n),
    [
      'plan_item',
      {
        id: itemId,
        programme_id,
        code: `X-${n}`,
        title: 'Hurdle criteria',
        kind: 'ACTIVITY',
        category: 'STAGE',
        workstream_id: at.ids.workstream,
        pathway_id: pathwayId,
        stage_number: 1,
      },
    ],
  ];
};

const assuranceTest: Maker = (at, id, n) => {
  const pathwayId = randomUUID();
  const row = { id, programme_id: at.ids.programme, pathway_id: pathwayId, number: 3 };
  return [
    ['assurance_test', { ...row, is_applicable: true, rating: 'NOT_ASSESSED', ...NO_CONDITION }],
    pathwayOf(at, pathwayId, n),
  ];
};
const NO_CONDITION = { condition_a: false, condition_b: false, condition_c: false };

const caseOf = ({ ids }: Place, id: string, n: number): NewRow => [
  'business_case',
  {
    id,
    programme_id: ids.programme,
    workstream_id: ids.workstream,
    code: `CASE-${n}`,
    kind: 'PCBC',
    title: 'Stroke units',
  },
];

/** A draft, written for a business case of its own. */
const caseVersion: Maker = (at, id, n) => {
  const caseId = randomUUID();
  return [
    [
      'business_case_version',
      {
        id,
        programme_id: at.ids.programme,
        business_case_id: caseId,
        number: 1,
        status: 'DRAFT',
        status_on: '2017-11-20',
        ...WRITTEN,
      },
    ],
    caseOf(at, caseId, n),
  ];
};
const WRITTEN = {
  strategic: 'DRAFT',
  economic: 'NOT_STARTED',
  commercial: 'NOT_STARTED',
  financial: 'NOT_STARTED',
  management: 'NOT_STARTED',
};

/** Where a service change stands. */
export const SERVICE_CHANGE_MAKERS = {
  pathwayStage,
  assuranceTest,
  businessCase: ((at, id, n) => [caseOf(at, id, n)]) satisfies Maker as Maker,
  caseVersion,
};
