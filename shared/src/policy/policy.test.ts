import { ACTIONS, can, GRANTS, mayEver, mayRead, mayReadBody, readFilter } from './policy.js';
import type { Actor, Grant } from './roles.js';

const OFFICE = 'office-1';
const grant = (over: Partial<Grant>): Grant => ({
  role: 'READER',
  scope: 'OFFICE',
  programmeId: null,
  workstreamIds: [],
  bodyId: null,
  servedProgrammeIds: [],
  ...over,
});
const actor = (...grants: Grant[]): Actor => ({ officeId: OFFICE, personId: 'p', grants });
const strokeLead = actor(
  grant({
    role: 'WORKSTREAM_LEAD',
    scope: 'WORKSTREAM',
    programmeId: 'stp',
    workstreamIds: ['stroke', 'stroke-sub'],
  }),
);
const secretary = actor(
  grant({ role: 'SECRETARY', scope: 'BODY', bodyId: 'jc', servedProgrammeIds: ['stp'] }),
);

describe('can', () => {
  it('lets a workstream lead move dates of the own workstream and those below it, and of no other', () => {
    const item = (workstreamId: string) => ({ officeId: OFFICE, programmeId: 'stp', workstreamId });
    expect(can(strokeLead, 'milestone:reforecast', item('stroke'))).toBe(true);
    expect(can(strokeLead, 'milestone:reforecast', item('stroke-sub'))).toBe(true);
    expect(can(strokeLead, 'milestone:reforecast', item('east-kent'))).toBe(false);
  });

  it('refuses a lead the same workstream id under another programme', () => {
    const foreign = { officeId: OFFICE, programmeId: 'other', workstreamId: 'stroke' };
    expect(can(strokeLead, 'milestone:reforecast', foreign)).toBe(false);
  });

  it('refuses everything across offices, an administrator included', () => {
    const everything = actor(grant({ role: 'ADMINISTRATOR' }), grant({ role: 'PMO' }));
    for (const action of ACTIONS) expect(can(everything, action, { officeId: 'office-2' })).toBe(false);
  });

  it('lets a secretary record decisions of the own body and of no other', () => {
    expect(can(secretary, 'decision:record', { officeId: OFFICE, programmeId: 'stp', bodyId: 'jc' })).toBe(
      true,
    );
    expect(can(secretary, 'decision:record', { officeId: OFFICE, programmeId: 'stp', bodyId: 'jhosc' })).toBe(
      false,
    );
  });

  it('lets an SRO take a chair’s action in the own programme, and record nothing else that a body decides', () => {
    const sro = actor(grant({ role: 'SRO', scope: 'PROGRAMME', programmeId: 'stp' }));
    const at = (programmeId: string) => ({ officeId: OFFICE, programmeId, bodyId: 'jc' });
    expect(can(sro, 'decision:chairs-action', at('stp'))).toBe(true);
    expect(can(sro, 'decision:chairs-action', at('other'))).toBe(false);
    expect(can(sro, 'decision:record', at('stp'))).toBe(false);
  });

  it('lets whoever records the decisions of a body record its chair’s action too', () => {
    for (const row of Object.values(GRANTS))
      if (row['decision:record']) expect(row['decision:chairs-action']).toBe(row['decision:record']);
  });

  it('keeps a programme role inside its programme', () => {
    const pmo = actor(grant({ role: 'PMO', scope: 'PROGRAMME', programmeId: 'stp' }));
    expect(can(pmo, 'milestone:add', { officeId: OFFICE, programmeId: 'stp' })).toBe(true);
    expect(can(pmo, 'milestone:add', { officeId: OFFICE, programmeId: 'other' })).toBe(false);
    expect(can(pmo, 'milestone:add', { officeId: OFFICE, programmeId: null })).toBe(false);
  });

  it('gives a reader, a member and the public nothing that changes anything but their own calendars, letters, actions and returns', () => {
    const own = ['self:arrange', 'action:answer', 'return:answer'];
    for (const role of ['READER', 'MEMBER', 'PUBLIC'] as const)
      expect(
        Object.keys(GRANTS[role]).filter((action) => !action.endsWith(':read') && !own.includes(action)),
      ).toEqual([]);
  });

  it('gives nothing to somebody without a role', () => {
    for (const action of ACTIONS) expect(mayEver(actor(), action)).toBe(false);
  });
});

describe('mayRead', () => {
  const exempt = {
    officeId: OFFICE,
    programmeId: 'stp',
    workstreamId: 'stroke',
    classification: 'EXEMPT' as const,
  };

  it('shows an exempt record to the lead of its workstream and not to a lead beside it', () => {
    expect(mayRead(strokeLead, exempt)).toBe(true);
    expect(mayRead(strokeLead, { ...exempt, workstreamId: 'east-kent' })).toBe(false);
  });

  it('shows the public what is open and nothing else', () => {
    const everyone = actor(grant({ role: 'PUBLIC', scope: 'PROGRAMME', programmeId: 'stp' }));
    expect(mayRead(everyone, { ...exempt, classification: 'OPEN' })).toBe(true);
    expect(mayRead(everyone, { ...exempt, classification: 'OFFICIAL' })).toBe(false);
  });

  it('hides exempt records from an administrator, who manages people and not papers', () => {
    expect(mayRead(actor(grant({ role: 'ADMINISTRATOR' })), exempt)).toBe(false);
  });
});

describe('readFilter', () => {
  it('agrees with mayRead', () => {
    expect(readFilter(strokeLead, 'stp')).toEqual({
      classes: ['OPEN', 'OFFICIAL'],
      exemptWorkstreamIds: ['stroke', 'stroke-sub'],
      exemptBodyIds: [],
    });
    expect(readFilter(secretary, 'stp')?.exemptBodyIds).toEqual(['jc']);
  });

  it('is null for a programme of which one may read nothing', () => {
    expect(readFilter(strokeLead, 'other')).toBeNull();
    expect(readFilter(secretary, 'other')).toBeNull();
  });
});

describe('mayReadBody', () => {
  const jhosc = { officeId: OFFICE, bodyId: 'jhosc', programmeIds: ['stp'] };

  it('shows a body to whoever reads a programme that it serves', () => {
    expect(mayReadBody(strokeLead, jhosc)).toBe(true);
    expect(mayReadBody(strokeLead, { ...jhosc, programmeIds: ['other'] })).toBe(false);
  });

  it('shows a body without a programme to its own secretary only', () => {
    expect(mayReadBody(secretary, { ...jhosc, bodyId: 'jc', programmeIds: [] })).toBe(true);
    expect(mayReadBody(secretary, { ...jhosc, programmeIds: [] })).toBe(false);
  });
});
