import { CONSTRAINT_KINDS, type Constraint, type NetworkNode } from '@gantry/shared/schedule/network';
import type { Fields } from './fields.js';
import { readMeeting } from './read-bodies.js';

const KINDS = ['task', 'milestone', 'gate', 'summary'] as const;
const COMMON = ['id', 'name', 'kind', 'parent', 'cancelled'];
const SCHEDULED = [
  ...COMMON,
  'calendar',
  'constraint',
  'deadline',
  'actualStart',
  'actualFinish',
  'unknown',
  'tbc',
  'asLateAsPossible',
  'avoids',
];

/** A node of a plan with the name it is called by. */
export interface NamedNode {
  node: NetworkNode;
  name: string;
}

export function readNode(fields: Fields): NamedNode {
  const id = fields.required('id');
  const name = fields.text('name') ?? id;
  const kind = fields.choice('kind', KINDS) ?? (fields.value.kind === undefined ? 'task' : undefined);
  const common = { id, parentId: fields.text('parent'), isCancelled: fields.flag('cancelled') };
  if (kind === 'summary') {
    fields.only(...COMMON);
    return { name, node: { ...common, kind } };
  }
  const scheduled = {
    ...common,
    calendarId: fields.text('calendar'),
    constraint: readConstraint(fields),
    deadline: fields.day('deadline'),
    actualStart: fields.day('actualStart'),
    actualFinish: fields.day('actualFinish'),
    unknown: fields.text('unknown'),
    isTbc: fields.flag('tbc'),
    isAsLateAsPossible: fields.flag('asLateAsPossible'),
    avoids: fields.texts('avoids'),
  };
  if (kind === 'milestone') {
    fields.only(...SCHEDULED, 'startOfDay');
    return { name, node: { ...scheduled, kind, isStartOfDay: fields.flag('startOfDay') } };
  }
  if (kind === 'gate') {
    fields.only(...SCHEDULED, 'body', 'notBeforeMeeting', 'needsFormalMeeting', 'alternatives');
    return {
      name,
      node: {
        ...scheduled,
        kind,
        bodyId: fields.required('body'),
        notBeforeMeetingId: fields.text('notBeforeMeeting'),
        needsFormalMeeting: fields.flag('needsFormalMeeting'),
        alternatives: fields.objects('alternatives').map((one) => ({
          ...readMeeting(one, 'kind'),
          kind: one.choice('kind', ['chairs-action', 'extraordinary'] as const) ?? 'extraordinary',
        })),
      },
    };
  }
  fields.only(...SCHEDULED, 'duration', 'elapsed', 'remaining');
  if (!Object.hasOwn(fields.value, 'duration'))
    fields.refuse(
      'duration',
      'is missing. Give the working days it takes, such as 10, or say that it is a milestone.',
    );
  return {
    name,
    node: {
      ...scheduled,
      kind: 'activity',
      duration: fields.ranged('duration') ?? 0,
      isElapsed: fields.flag('elapsed'),
      remaining: fields.ranged('remaining'),
    },
  };
}

function readConstraint(fields: Fields): Constraint | undefined {
  const constraint = fields.object('constraint')?.only('kind', 'on');
  if (constraint === undefined) return undefined;
  const kind = constraint.choice('kind', CONSTRAINT_KINDS);
  const on = constraint.rangedDay('on');
  if (kind === undefined && constraint.value.kind === undefined)
    constraint.refuse('kind', `is missing. Give one of: ${CONSTRAINT_KINDS.join(', ')}.`);
  if (on === undefined && constraint.value.on === undefined)
    constraint.refuse('on', 'is missing. Give the day as YYYY-MM-DD.');
  return kind === undefined || on === undefined ? undefined : { kind, on };
}
