import { PLAN_OF_2019, STP } from './data/programmes.js';
import { exampleId } from './example-id.js';

export interface ExampleGrant {
  role: 'ADMINISTRATOR' | 'PMO' | 'SRO' | 'WORKSTREAM_LEAD' | 'SECRETARY' | 'MEMBER' | 'READER';
  programme?: string;
  workstream?: string;
  body?: string;
}

export interface ExamplePerson {
  login: string;
  name: string;
  grants: readonly ExampleGrant[];
}

/** One login per role, named by role: the papers name nobody for these, and nobody is invented. */
export const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  { login: 'pmo', name: 'Example PMO', grants: [{ role: 'PMO' }] },
  {
    login: 'sro',
    name: 'Example SRO',
    grants: [
      { role: 'SRO', programme: STP },
      { role: 'SRO', programme: PLAN_OF_2019 },
    ],
  },
  {
    login: 'lead',
    name: 'Example workstream lead',
    grants: [{ role: 'WORKSTREAM_LEAD', programme: STP, workstream: 'stroke' }],
  },
  {
    login: 'secretary',
    name: 'Example secretary',
    grants: [
      { role: 'SECRETARY', body: 'joint-committee' },
      { role: 'SECRETARY', body: 'ek-joint-committee' },
    ],
  },
  { login: 'member', name: 'Example member', grants: [{ role: 'MEMBER', body: 'joint-committee' }] },
  { login: 'reader', name: 'Example reader', grants: [{ role: 'READER' }] },
  { login: 'administrator', name: 'Example administrator', grants: [{ role: 'ADMINISTRATOR' }] },
];

export const EXAMPLE_LEAD_ID = exampleId('person', 'lead');
