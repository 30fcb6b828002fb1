import type { ConditionState } from '@gantry/shared/governance/conditions';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { DecisionDetailType, DecisionEffectType } from './decision-detail.types.js';
import { ConditionStateEnum, OutcomeEnum } from './decision-words.js';

@ObjectType('DecisionCondition', { description: 'Something that must happen before a decision has effect.' })
export class ConditionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => Int, { description: 'Its place in the list.' }) position: number;
  @Field({ description: 'What must happen.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'The body that it waits for.' })
  satisfiedByBodyId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the body that it waits for.' })
  satisfiedByBodyName: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when.' }) dueOn: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day after which the decision falls without it.',
  })
  longStopOn: string | null;
  @Field(() => ConditionStateEnum, { description: 'Whether it is met.' }) state: ConditionState;
  @Field(() => String, { nullable: true, description: 'What shows it, or why it failed.' })
  evidence: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which it was settled.' })
  settledOn: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the decision that settled it.' })
  settledByCode: string | null;
  @Field({ description: 'Its day has passed and it is open.' }) isOverdue: boolean;
}

@ObjectType('Decision', { description: 'A decision in full.' })
export class DecisionType extends DecisionDetailType {
  @Field({ description: 'The wording as minuted.' }) wording: string;
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' }) rationale: string | null;
  @Field(() => Int, { nullable: true, description: 'Votes for.' }) votesFor: number | null;
  @Field(() => Int, { nullable: true, description: 'Votes against.' }) votesAgainst: number | null;
  @Field(() => Int, { nullable: true, description: 'Abstentions.' }) abstentions: number | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of its exemption.' })
  exemptParagraph: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that it replaces.' })
  supersedesId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the decision that it replaces.' })
  supersedesCode: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision that replaces it.' })
  supersededById: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the decision that replaces it.' })
  supersededByCode: string | null;
  @Field(() => [ConditionType], { description: 'Its conditions.' }) conditions: ConditionType[];
  @Field(() => String, { nullable: true, description: 'The paper that it comes from.' })
  sourceDocument: string | null;
  @Field(() => String, { nullable: true, description: 'The place in that paper.' })
  sourcePlace: string | null;
  @Field({ description: 'You may settle its conditions and say that it was replaced.' })
  maySettle: boolean;
}

@ObjectType('DecisionChange', { description: 'A decision after a change.' })
export class DecisionChangeType {
  @Field(() => DecisionType, { description: 'The decision as it stands now.' }) decision: DecisionType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
  @Field(() => [DecisionEffectType], {
    description: 'What the change released: carried out in the plan, or refused by a rule of it.',
  })
  released: DecisionEffectType[];
}

@ObjectType('OutcomeChoice', {
  description: 'An outcome, and whether this body may record it at this meeting.',
})
export class OutcomeChoiceType {
  @Field(() => OutcomeEnum, { description: 'The outcome.' }) outcome: Outcome;
  @Field({ description: 'It may be recorded.' }) isAllowed: boolean;
  @Field(() => String, { nullable: true, description: 'Why it may not.' }) why: string | null;
}

@ObjectType('OpenCondition', { description: 'A condition that a decision still waits for.' })
export class OpenConditionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'What must happen.' }) text: string;
  @Field(() => ID, { nullable: true, description: 'The body that it waits for.' })
  satisfiedByBodyId: string | null;
  @Field(() => ID, { description: 'The decision that waits.' }) decisionId: string;
  @Field({ description: 'Code of that decision.' }) decisionCode: string;
}
