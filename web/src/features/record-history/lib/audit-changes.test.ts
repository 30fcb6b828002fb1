import { type AuditEntry, changesOf, momentsOfRows } from './audit-changes.js';

const entry = (seq: string, overrides: Partial<AuditEntry> = {}): AuditEntry => ({
  seq,
  changeId: 'c1',
  action: 'milestone.reforecast',
  label: 'MS-011',
  operation: 'update',
  entity: 'plan_item',
  entityId: 'i1',
  effectiveAt: '2017-11-24T00:00:00Z',
  recordedAt: '2017-11-24T09:00:00Z',
  personName: 'Example PMO',
  asAtBefore: '2017-11-24T00:00:00.000000Z~0',
  asAtAfter: '2017-11-24T00:00:00.000000Z~1',
  reason: 'Senate asked for time',
  fields: [{ name: 'Forecast date', before: '22/12', after: '4 jan (tbc)' }],
  ...overrides,
});

it('puts the rows of one action together, what it changed apart from what it made', () => {
  const made = entry('1', {
    operation: 'insert',
    fields: [{ name: 'Role', before: null, after: 'FORECAST' }],
  });
  expect(changesOf([entry('2'), made])).toEqual([
    {
      first: entry('2'),
      changed: [{ name: 'Forecast date', before: '22/12', after: '4 jan (tbc)' }],
      made: [{ name: 'Role', before: null, after: 'FORECAST' }],
      madeIds: ['i1'],
    },
  ]);
});

it('keeps actions apart, newest first', () => {
  const changes = changesOf([entry('3', { changeId: 'c2' }), entry('2')]);
  expect(changes.map(({ first }) => first.seq)).toEqual(['3', '2']);
});

it('knows the moment just after each row that was made', () => {
  const made = entry('1', {
    operation: 'insert',
    entityId: 'd1',
    asAtAfter: '2017-11-24T00:00:00.000000Z~7',
  });
  expect([...momentsOfRows([entry('2'), made])]).toEqual([['d1', '2017-11-24T00:00:00.000000Z~7']]);
});
