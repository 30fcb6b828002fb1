import type { Actor, Classification, Grant, Role, Subject } from './roles.js';

/** Everything that can be asked of the product, as verbs of the office. */
export const ACTIONS = [
  'office:read',
  'office:set-clock',
  'office:set-division',
  'calendar:edit',
  'office:manage-people',
  'office:read-audit',
  'programme:read',
  'programme:configure',
  'milestone:add',
  'milestone:edit',
  'milestone:reforecast',
  'milestone:complete',
  'milestone:report',
  'milestone:link',
  'milestone:archive',
  'baseline:take',
  'scenario:edit',
  'risk:log',
  'risk:edit',
  'risk:rescore',
  'risk:close',
  'issue:raise',
  'issue:edit',
  'issue:move',
  'body:read',
  'body:edit',
  'meeting:edit',
  'meeting:minute',
  'agenda:edit',
  'paper:edit',
  'decision:record',
  'decision:chairs-action',
  'decision:settle-condition',
  'action:edit',
  'action:answer',
  'report:edit',
  'mail:manage',
  'self:arrange',
  'scrutiny:edit',
  'consultation:edit',
  'consultation:launch',
  'feedback:edit',
  'assessment:edit',
  'service-change:record',
  'service-change:decide',
  'reporting:configure',
  'period:manage',
  'period:approve',
  'return:answer',
  'rating:edit',
  'rating:judge',
  'pack:edit',
  'pack:approve',
  'branding:edit',
] as const;
export type Action = (typeof ACTIONS)[number];

/** `scope`: inside what the role was granted on. `programme`: in the whole programme that the grant belongs to. */
type Reach = 'scope' | 'programme';

const READS = {
  'office:read': 'programme',
  'programme:read': 'programme',
  'body:read': 'programme',
  'self:arrange': 'programme',
} as const;

/**
 * Default deny: an action that is missing from a role's row is refused.
 * Example: a workstream lead reads the whole programme, and reforecasts a milestone of the own workstream only.
 */
export const GRANTS: Record<Role, Partial<Record<Action, Reach>>> = {
  ADMINISTRATOR: {
    ...READS,
    'action:answer': 'programme',
    'office:set-clock': 'scope',
    'office:set-division': 'scope',
    'calendar:edit': 'scope',
    'office:manage-people': 'scope',
    'office:read-audit': 'scope',
    'programme:configure': 'scope',
    'body:edit': 'scope',
    'mail:manage': 'scope',
    'return:answer': 'programme',
    'branding:edit': 'scope',
  },
  PMO: {
    ...READS,
    'office:set-clock': 'scope',
    'calendar:edit': 'scope',
    'office:read-audit': 'scope',
    'programme:configure': 'scope',
    'milestone:add': 'scope',
    'milestone:edit': 'scope',
    'milestone:reforecast': 'scope',
    'milestone:complete': 'scope',
    'milestone:report': 'scope',
    'milestone:link': 'scope',
    'milestone:archive': 'scope',
    'baseline:take': 'scope',
    'scenario:edit': 'scope',
    'risk:log': 'scope',
    'risk:edit': 'scope',
    'risk:rescore': 'scope',
    'risk:close': 'scope',
    'issue:raise': 'scope',
    'issue:edit': 'scope',
    'issue:move': 'scope',
    'body:edit': 'scope',
    'meeting:edit': 'scope',
    'meeting:minute': 'scope',
    'agenda:edit': 'scope',
    'paper:edit': 'scope',
    'decision:record': 'scope',
    'decision:chairs-action': 'scope',
    'decision:settle-condition': 'scope',
    'action:edit': 'scope',
    'action:answer': 'programme',
    'report:edit': 'scope',
    'scrutiny:edit': 'scope',
    'consultation:edit': 'scope',
    'consultation:launch': 'scope',
    'feedback:edit': 'scope',
    'assessment:edit': 'scope',
    'service-change:record': 'scope',
    'service-change:decide': 'scope',
    'reporting:configure': 'scope',
    'period:manage': 'scope',
    'return:answer': 'programme',
    'rating:edit': 'scope',
    'pack:edit': 'scope',
    'branding:edit': 'scope',
  },
  SRO: {
    ...READS,
    'office:read-audit': 'scope',
    'milestone:report': 'scope',
    'risk:log': 'scope',
    'risk:rescore': 'scope',
    'risk:close': 'scope',
    'issue:raise': 'scope',
    'issue:move': 'scope',
    'decision:chairs-action': 'scope',
    'decision:settle-condition': 'scope',
    'action:answer': 'programme',
    'period:approve': 'scope',
    'return:answer': 'programme',
    'rating:edit': 'scope',
    'rating:judge': 'scope',
    'service-change:record': 'scope',
    'service-change:decide': 'scope',
    'pack:approve': 'scope',
  },
  WORKSTREAM_LEAD: {
    ...READS,
    'milestone:add': 'scope',
    'milestone:edit': 'scope',
    'milestone:reforecast': 'scope',
    'milestone:complete': 'scope',
    'milestone:report': 'scope',
    'milestone:link': 'scope',
    'risk:log': 'scope',
    'risk:edit': 'scope',
    'risk:rescore': 'scope',
    'risk:close': 'scope',
    'issue:raise': 'scope',
    'issue:edit': 'scope',
    'issue:move': 'scope',
    'action:answer': 'programme',
    'return:answer': 'programme',
    'rating:edit': 'scope',
    'feedback:edit': 'scope',
    'service-change:record': 'scope',
  },
  SECRETARY: {
    ...READS,
    'body:edit': 'scope',
    'meeting:edit': 'scope',
    'meeting:minute': 'scope',
    'agenda:edit': 'scope',
    'paper:edit': 'scope',
    'decision:record': 'scope',
    'decision:chairs-action': 'scope',
    'decision:settle-condition': 'scope',
    'action:edit': 'scope',
    'action:answer': 'programme',
    'report:edit': 'scope',
    'return:answer': 'programme',
  },
  MEMBER: { ...READS, 'action:answer': 'programme', 'return:answer': 'programme' },
  READER: { ...READS, 'action:answer': 'programme', 'return:answer': 'programme' },
  PUBLIC: { 'programme:read': 'programme', 'body:read': 'programme', 'self:arrange': 'programme' },
};

/** Roles that see exempt records inside their own scope. */
const SEES_EXEMPT: ReadonlySet<Role> = new Set<Role>([
  'PMO',
  'SRO',
  'WORKSTREAM_LEAD',
  'SECRETARY',
  'MEMBER',
]);

/** Actions that change nothing: what is left while the record is read as it was. */
const READING: ReadonlySet<Action> = new Set<Action>([
  'office:read',
  'office:read-audit',
  'programme:read',
  'body:read',
]);

/** Does this action change nothing, so that it is left while the record is read as it was? */
export function isReading(action: Action): boolean {
  return READING.has(action);
}

/**
 * May this person do this to this record? The API asks it on the stored row, the screen asks it for its buttons.
 * Example: `can(lead of Stroke, 'milestone:reforecast', item of East Kent)` is false; and while the lead reads the plan as at
 * a past day, of an item of Stroke too.
 */
export function can(actor: Actor, action: Action, subject: Subject): boolean {
  return !(actor.isReadOnly && !READING.has(action)) && holds(actor, action, subject);
}

/** The same whatever is being read: for what only those who may do something get to see. */
export function holds(actor: Actor, action: Action, subject: Subject): boolean {
  if (actor.officeId !== subject.officeId) return false;
  return actor.grants.some((grant) => {
    const reach = GRANTS[grant.role][action];
    return reach !== undefined && covers(grant, subject, reach);
  });
}

/** Does any grant carry this action at all? What the door asks before the row is known. */
export function mayEver(actor: Actor, action: Action): boolean {
  if (actor.isReadOnly && !READING.has(action)) return false;
  return actor.grants.some((grant) => GRANTS[grant.role][action] !== undefined);
}

/** May this person see a record of this class? Not yours and not there answer alike, so ask this before anything else. */
export function mayRead(actor: Actor, subject: Subject & { classification: Classification }): boolean {
  if (!can(actor, 'programme:read', subject)) return false;
  const readers = actor.grants.filter((grant) => covers(grant, subject, 'programme'));
  if (subject.classification === 'OPEN') return true;
  if (subject.classification === 'OFFICIAL') return readers.some((grant) => grant.role !== 'PUBLIC');
  return readers.some((grant) => SEES_EXEMPT.has(grant.role) && covers(grant, subject, 'scope'));
}

/** A body and its meetings are read by whoever reads a programme that it serves, and by its own secretary and members. */
export function mayReadBody(
  actor: Actor,
  body: { officeId: string; bodyId: string; programmeIds: readonly string[] },
): boolean {
  const { officeId, bodyId } = body;
  return (
    can(actor, 'body:read', { officeId, programmeId: null, bodyId }) ||
    body.programmeIds.some((programmeId) => can(actor, 'body:read', { officeId, programmeId }))
  );
}

/** What a query must filter by, so that counts, sorts, search and exports leave out what `mayRead` would refuse. */
export interface ReadFilter {
  /** Classes that may be read everywhere in the programme. */
  classes: Classification[];
  /** Workstreams and bodies whose exempt records may be read although `classes` has no EXEMPT. */
  exemptWorkstreamIds: string[];
  exemptBodyIds: string[];
}

/** The filter for one programme, or null when the person may read nothing of it. */
export function readFilter(actor: Actor, programmeId: string): ReadFilter | null {
  const subject: Subject = { officeId: actor.officeId, programmeId };
  if (!can(actor, 'programme:read', subject)) return null;
  const readers = actor.grants.filter((grant) => covers(grant, subject, 'programme'));
  const classes: Classification[] = ['OPEN'];
  if (readers.some((grant) => grant.role !== 'PUBLIC')) classes.push('OFFICIAL');
  const privileged = readers.filter((grant) => SEES_EXEMPT.has(grant.role));
  if (privileged.some((grant) => grant.scope === 'OFFICE' || grant.scope === 'PROGRAMME'))
    classes.push('EXEMPT');
  return {
    classes,
    exemptWorkstreamIds: privileged.flatMap((grant) => [...grant.workstreamIds]),
    exemptBodyIds: privileged.flatMap((grant) => (grant.bodyId === null ? [] : [grant.bodyId])),
  };
}

function covers(grant: Grant, subject: Subject, reach: Reach): boolean {
  switch (grant.scope) {
    case 'OFFICE':
      return true;
    case 'PROGRAMME':
      return subject.programmeId === undefined
        ? reach === 'programme'
        : subject.programmeId === grant.programmeId;
    case 'WORKSTREAM':
      if (reach === 'programme')
        return subject.programmeId === undefined || subject.programmeId === grant.programmeId;
      return (
        subject.programmeId === grant.programmeId &&
        subject.workstreamId != null &&
        grant.workstreamIds.includes(subject.workstreamId)
      );
    case 'BODY':
      if (reach === 'scope') return subject.bodyId != null && subject.bodyId === grant.bodyId;
      if (subject.programmeId == null) return subject.bodyId == null || subject.bodyId === grant.bodyId;
      return grant.servedProgrammeIds.includes(subject.programmeId);
  }
}
