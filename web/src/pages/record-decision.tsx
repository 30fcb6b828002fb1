import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  RecordDecisionForm,
  type RecordDecisionFormProps,
} from '../features/decisions/components/record-decision-form.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { type Plan, planQuery } from '../features/milestones/api/plan.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useBodyReach } from './use-body-reach.js';

export type RecordDecisionProps = Pick<
  RecordDecisionFormProps,
  'bodyId' | 'meetingId' | 'onClose' | 'onRecorded'
>;

/** The form that records a decision, with the bodies, held meetings and gates of the programme to choose from. */
export function RecordDecision(props: RecordDecisionProps) {
  const programme = useProgramme();
  const { data: bodies } = useQuery(bodiesQuery(programme.id));
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  const { data: plan } = useQuery(planQuery(programme.id));
  const items = useMemo(() => itemsOf(plan), [plan]);
  const { onBody } = useBodyReach('decision:record');
  if (!bodies || !meetings) return null;
  const held = meetings
    .filter(({ heldOn }) => heldOn !== null)
    .map(({ id, bodyId, title, heldOn }) => ({ id, bodyId, label: `${title}, ${formatDay(heldOn!)}` }));
  return (
    <RecordDecisionForm
      {...props}
      programmeId={programme.id}
      bodies={bodies.filter(({ id }) => onBody(id))}
      waitFor={bodies}
      meetings={held}
      items={items}
    />
  );
}

/** Gates first, then what else a body decides; each item once, whatever its scenarios. */
function itemsOf(plan: Plan | undefined) {
  const found = new Map<string, { id: string; bodyId: string | null; label: string }>();
  const ordered = [...(plan?.rows ?? [])].sort(
    (a, b) => Number(b.kind === 'GATE') - Number(a.kind === 'GATE'),
  );
  for (const { itemId, bodyId, code, title } of ordered)
    if (!found.has(itemId)) found.set(itemId, { id: itemId, bodyId, label: `${code} ${title}` });
  return [...found.values()];
}
