import type { Grant } from './roles.js';
import { stillHolds } from './still-holds.js';

const grant = (over: Partial<Grant> = {}): Grant => ({
  role: 'WORKSTREAM_LEAD',
  scope: 'WORKSTREAM',
  programmeId: 'stp',
  workstreamIds: ['stroke', 'stroke-clinical'],
  bodyId: null,
  servedProgrammeIds: [],
  ...over,
});
const board = grant({
  role: 'MEMBER',
  scope: 'BODY',
  programmeId: null,
  workstreamIds: [],
  bodyId: 'board',
  servedProgrammeIds: ['stp'],
});

it.each([
  ['the same', [grant()], [grant()], true],
  ['one more role', [grant(), board], [grant()], true],
  [
    'one more group below',
    [grant({ workstreamIds: ['stroke', 'stroke-clinical', 'data'] })],
    [grant()],
    true,
  ],
  ['a group moved out', [grant({ workstreamIds: ['stroke'] })], [grant()], false],
  ['one of two ended', [grant()], [grant(), board], false],
  ['a body that no longer serves the programme', [{ ...board, servedProgrammeIds: [] }], [board], false],
  ['another programme', [grant({ programmeId: 'beside' })], [grant()], false],
  ['another role on the same', [grant({ role: 'READER' })], [grant()], false],
  ['nothing then', [], [], true],
] as const)('%s', (_case, now, then, expected) => {
  expect(stillHolds(now, then)).toBe(expected);
});
