import { isoDay } from '@gantry/shared/dates/day';
import { suggestedCondition } from '@gantry/shared/governance/condition-suggestion';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { notFound } from '../../platform/errors/domain-error.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { meetingDate } from '../timeline/index.js';
import { outlookIn } from './known-outlooks.js';
import type { PlanWithBodies } from './projection.queries.js';
import { scenariosOf } from './projection-view.js';

@ObjectType('ConditionSuggestion', {
  description: 'A condition under which something is decided that was settled as subject to an outcome.',
})
export class ConditionSuggestionType {
  @Field({ description: 'What must be there.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'The body whose outcome it is.' }) bodyId: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it is expected.' }) dueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which the decision would fall.' })
  longStopOn: string | null;
}

/** What of a decision was settled as subject to an outcome, for one meeting (`MTG-3`); of what this reader may see. */
export function conditionSuggestions(
  read: PlanWithBodies,
  itemId: string,
  meetingId: string,
): ConditionSuggestionType[] {
  const { plan } = read;
  const meeting = plan.meetings.find(({ id }) => id === meetingId);
  if (!meeting) throw notFound('meeting');
  const working = scenariosOf(plan)[0]?.id ?? null;
  const result = outlookIn(read, working, null);
  const dayOf = (id: string) => {
    const likely = result.isProjected ? result.outlook.projection.byNode.get(id)?.likely : undefined;
    return likely?.isKnown ? likely.finish : null;
  };
  const meetingsOfBody = plan.meetings
    .filter(
      ({ id, body_id, state, kind }) =>
        body_id === meeting.body_id && id !== meetingId && isOpen(state, kind),
    )
    .flatMap((one) => meetingDate(one).earliest ?? []);
  const settled = plan.links.filter(
    (link) =>
      link.successor_id === itemId &&
      link.late_route === 'CONDITIONAL_RECOMMENDATION' &&
      link.late_meeting_id === meetingId,
  );
  return settled.flatMap(({ predecessor_id }) => {
    const needed = plan.items.find(({ id }) => id === predecessor_id);
    if (!needed) return [];
    const found = suggestedCondition({
      ...{ title: needed.title, bodyId: needed.body_id, landsOn: dayOf(needed.id), meetingsOfBody },
      decidedOn: meetingDate(meeting).latest,
    });
    const { text, bodyId, dueBy, longStop } = found;
    return [{ text, bodyId, dueOn: dueBy && isoDay(dueBy), longStopOn: longStop && isoDay(longStop) }];
  });
}

const isOpen = (state: string, kind: string) =>
  ['PLANNED', 'CALLED', 'PAPERS_PUBLISHED'].includes(state) && kind !== 'INFORMAL';
