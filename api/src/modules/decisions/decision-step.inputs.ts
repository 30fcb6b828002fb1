import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { ChangeInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { RecordDecisionInput } from './decision.inputs.js';
import { DecisionContentInput, PlacedDecisionInput } from './decision-content.inputs.js';

@InputType({ description: 'Draft what a body is to be recommended to decide.' })
export class DraftRecommendationInput extends PlacedDecisionInput {}

@InputType({ description: 'Write a draft recommendation anew: everything that it says is sent.' })
export class AmendRecommendationInput extends DecisionContentInput {
  @Field(() => ID, { description: 'The recommendation.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion: number;
  @OptionalId('The meeting that is to take it.')
  meetingId?: string | null;
}

@InputType({ description: 'Put a draft recommendation forward to the body.' })
export class PutForwardInput extends ChangeInput {}

@InputType({
  description: 'Record what the body made of a recommendation: everything of the decision is sent.',
})
export class TakeRecommendationInput extends RecordDecisionInput {
  @Field(() => ID, { description: 'The recommendation.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion: number;
}

@InputType({ description: 'Change the wording before the minutes are approved (DEC-1).' })
export class AmendWordingInput extends ReasonedChangeInput {
  @Field({ description: 'The wording as it should be.' }) @IsString() @MaxLength(8_000) wording: string;
}

@InputType({ description: 'Correct the wording after the minutes are approved; both stay.' })
export class CorrectDecisionInput extends ReasonedChangeInput {
  @Field({ description: 'The wording as corrected.' }) @IsString() @MaxLength(8_000) wording: string;
  @Field({ description: 'The minute by which it is corrected.' })
  @IsString()
  @MaxLength(300)
  minuteReference: string;
}

@InputType({ description: 'Record the meeting to which a decision taken between meetings was reported.' })
export class ReportDecisionInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting of the body, held.' }) @IsUUID() meetingId: string;
}

@InputType({ description: 'Carry out what a decision in effect still has to do to the plan.' })
export class CarryOutDecisionInput extends ChangeInput {}

@InputType({ description: 'Record that a decision was implemented.' })
export class ImplementDecisionInput extends ChangeInput {
  @Field({ description: 'What shows it.' }) @IsString() @MaxLength(2_000) evidence: string;
  @OptionalText(1_000, 'Why it could not wait, where a rule warns (DEC-7).')
  reason?: string | null;
}

@InputType({ description: 'Rescind a decision, by a later one of the body or by a stated authority.' })
export class RescindDecisionInput extends ReasonedChangeInput {
  @OptionalId('The later decision of the same body.')
  byDecisionId?: string | null;
  @OptionalText(300, 'The authority, where no decision did it.')
  authority?: string | null;
}

@InputType({ description: 'Record that a court or a minister quashed a decision.' })
export class QuashDecisionInput extends ReasonedChangeInput {
  @Field({ description: 'The court or authority, and its judgment.' })
  @IsString()
  @MaxLength(300)
  authority: string;
}
