import {
  ASSESSMENT_KINDS,
  ASSESSMENT_STATES,
  type AssessmentKind,
  type AssessmentState,
} from '@gantry/shared/consultation/impact-assessments';
import { RECOMMENDATION_ANSWERS, type RecommendationAnswer } from '@gantry/shared/consultation/senate-review';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { AssessmentKindEnum, AssessmentStateEnum, RecommendationAnswerEnum } from './assessment-words.js';

@InputType({ description: 'Put an impact assessment into the register.' })
export class AddImpactAssessmentInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field(() => AssessmentKindEnum, { description: 'What it assesses.' })
  @IsIn(ASSESSMENT_KINDS)
  kind: AssessmentKind;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(200) title: string;
  @Field(() => AssessmentStateEnum, { description: 'How far it is.' })
  @IsIn(ASSESSMENT_STATES)
  state: AssessmentState;
  @OptionalText(1_000, 'Why none is needed.')
  stateReason?: string | null;
  @OptionalText(500, 'Which options it covers.')
  covers?: string | null;
  @OptionalDay('The day of the option list that it covers.')
  coversOn?: string | null;
  @OptionalDay('When it was final.')
  finalOn?: string | null;
  @OptionalText(500, 'Where it can be read: an address on the web.')
  address?: string | null;
  @OptionalId('The consultation it is for.')
  consultationId?: string | null;
}

@InputType({ description: 'Change an impact assessment. What is left out stays; null takes away.' })
export class AmendImpactAssessmentInput extends ChangeInput {
  @OptionalText(200, 'Its title.')
  title?: string | null;
  @Field(() => AssessmentStateEnum, { nullable: true, description: 'How far it is.' })
  @IsOptional()
  @IsIn(ASSESSMENT_STATES)
  state?: AssessmentState | null;
  @OptionalText(1_000, 'Why none is needed, or what the state is about.')
  stateReason?: string | null;
  @OptionalText(500, 'Which options it covers.')
  covers?: string | null;
  @OptionalDay('The day of the option list that it covers.')
  coversOn?: string | null;
  @OptionalDay('When it was final.')
  finalOn?: string | null;
  @OptionalText(500, 'Where it can be read: an address on the web.')
  address?: string | null;
  @OptionalId('The consultation it is for.')
  consultationId?: string | null;
}

@InputType({ description: 'Record a review by a clinical senate; its days follow by amending it.' })
export class OpenSenateReviewInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field({ description: 'What is reviewed.' }) @IsString() @MaxLength(200) title: string;
  @OptionalDay('When it was asked for.')
  requestedOn?: string | null;
  @OptionalId('The consultation it is for.')
  consultationId?: string | null;
}

@InputType({ description: 'Change a senate review. What is left out stays; null takes away.' })
export class AmendSenateReviewInput extends ChangeInput {
  @OptionalText(200, 'What is reviewed.')
  title?: string | null;
  @OptionalDay('When it was asked for.')
  requestedOn?: string | null;
  @OptionalDay('When terms of reference were agreed.')
  termsAgreedOn?: string | null;
  @OptionalDay('When evidence is submitted.')
  evidenceOn?: string | null;
  @OptionalDay('When the panel meets.')
  panelOn?: string | null;
  @OptionalDay('When the draft report is due.')
  draftReportOn?: string | null;
  @OptionalDay('When the check for accuracy is due back.')
  accuracyDueOn?: string | null;
  @OptionalDay('When the final report is due.')
  finalReportOn?: string | null;
  @OptionalDay('When the business case was marked final.')
  businessCaseFinalOn?: string | null;
  @OptionalText(2_000, 'Anything else.')
  note?: string | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Record a recommendation. The id is that of the review.' })
export class AddSenateRecommendationInput extends ChangeInput {
  @Field({ description: 'What is recommended.' }) @IsString() @MaxLength(4_000) wording: string;
}

@InputType({ description: 'Answer a recommendation.' })
export class AnswerSenateRecommendationInput extends ChangeInput {
  @Field(() => RecommendationAnswerEnum, { description: 'What is answered.' })
  @IsIn(RECOMMENDATION_ANSWERS)
  answer: RecommendationAnswer;
  @OptionalText(2_000, 'Why it is not accepted in full.')
  answerReason?: string | null;
  @OptionalText(200, 'Who owns what follows: a post or a group.')
  owner?: string | null;
}
