import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ItemChoice } from '../features/decisions/components/effect-fields.js';
import {
  RecommendationForm,
  type RecommendationFormProps,
} from '../features/decisions/components/recommendation-form.js';
import {
  RecordDecisionForm,
  type RecordDecisionFormProps,
} from '../features/decisions/components/record-decision-form.js';
import type { MeetingChoice } from '../features/decisions/components/route-fields.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { type Plan, planQuery } from '../features/milestones/api/plan.js';
import { formatDay } from '../lib/dates.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { DecisionAgendaItem } from './decision-agenda-item.js';
import { useBodyReach } from './use-body-reach.js';

export type RecordDecisionProps = Pick<
  RecordDecisionFormProps,
  'bodyId' | 'meetingId' | 'agendaItemId' | 'route' | 'recommendation' | 'onClose' | 'onRecorded'
>;

/** The form that records a decision, with the bodies, meetings and items of the programme to choose from. */
export function RecordDecision(props: RecordDecisionProps) {
  const choices = useChoices();
  const mayDate = useCan('milestone:reforecast');
  const mayOpen = useCan('milestone:complete');
  if (!choices) return null;
  return (
    <RecordDecisionForm
      {...props}
      {...choices}
      mayChooseEffects={mayDate && mayOpen}
      agendaItem={(field) => <DecisionAgendaItem {...field} />}
    />
  );
}

export type WriteRecommendationProps = Pick<
  RecommendationFormProps,
  'bodyId' | 'draft' | 'onClose' | 'onSaved'
>;

/** The form that drafts a recommendation, with the same choices. */
export function WriteRecommendation(props: WriteRecommendationProps) {
  const choices = useChoices();
  if (!choices) return null;
  const bodies = choices.bodies.filter(({ isChairsActionOnly }) => !isChairsActionOnly);
  return <RecommendationForm {...props} {...choices} bodies={bodies} />;
}

function useChoices() {
  const programme = useProgramme();
  const { data: bodies } = useQuery(bodiesQuery(programme.id));
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  const { data: plan } = useQuery(planQuery(programme.id));
  const items = useMemo(() => itemsOf(plan), [plan]);
  const records = useBodyReach('decision:record');
  const actsForChair = useBodyReach('decision:chairs-action');
  if (!bodies || !meetings) return null;
  return {
    programmeId: programme.id,
    bodies: bodies
      .filter(({ id }) => actsForChair.onBody(id))
      .map(({ id, name }) => ({ id, name, isChairsActionOnly: !records.onBody(id) })),
    waitFor: bodies,
    meetings: meetings.map(
      ({ id, bodyId, title, heldOn, kind, date }): MeetingChoice => ({
        id,
        bodyId,
        label: `${title}, ${heldOn === null ? date.written : formatDay(heldOn)}`,
        isHeld: heldOn !== null,
        isInformal: kind === 'INFORMAL',
      }),
    ),
    items,
  };
}

/** Gates first, then what else a body decides; each item once, whatever its scenarios. */
function itemsOf(plan: Plan | undefined): ItemChoice[] {
  const found = new Map<string, ItemChoice>();
  const ordered = [...(plan?.rows ?? [])].sort(
    (a, b) => Number(b.kind === 'GATE') - Number(a.kind === 'GATE'),
  );
  for (const { itemId: id, bodyId, code, title, kind, meetingId } of ordered)
    if (!found.has(id))
      found.set(id, { id, bodyId, code, kind, isAtMeeting: meetingId !== null, label: `${code} ${title}` });
  return [...found.values()];
}
