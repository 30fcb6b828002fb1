import type { AssessmentKind, AssessmentState } from '@gantry/shared/consultation/impact-assessments';
import type { RecommendationAnswer } from '@gantry/shared/consultation/senate-review';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { AssessmentKindEnum, AssessmentStateEnum, RecommendationAnswerEnum } from './assessment-words.js';

@ObjectType('ImpactAssessment', { description: 'An impact assessment, or the reason why none is needed.' })
export class ImpactAssessmentType {
  @Field(() => ID, { description: 'The assessment.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => AssessmentKindEnum, { description: 'What it assesses.' }) kind: AssessmentKind;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => AssessmentStateEnum, { description: 'How far it is.' }) state: AssessmentState;
  @Field(() => String, { nullable: true, description: 'Why none is needed, or what the state is about.' })
  stateReason: string | null;
  @Field(() => String, { nullable: true, description: 'Which options it covers.' }) covers: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day of the option list that it covers.' })
  coversOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was final.' }) finalOn: string | null;
  @Field(() => String, { nullable: true, description: 'Where it can be read.' }) address: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The consultation it is for; null: the whole programme.',
  })
  consultationId: string | null;
  @Field(() => [RuleWarningType], { description: 'What the rules say of it today.' })
  warnings: RuleWarningType[];
  @Field(() => String, { nullable: true, description: 'The paper it comes from.' }) sourceDocument:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The place in it.' }) sourcePlace: string | null;
  @Field({ description: 'Somebody read the paper so.' }) isInterpretation: boolean;
}

@ObjectType('SenateRecommendation', { description: 'What a senate recommended, and what was answered.' })
export class SenateRecommendationType {
  @Field(() => ID, { description: 'The recommendation.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => Int, { description: 'Its number in the report.' }) number: number;
  @Field({ description: 'What is recommended.' }) wording: string;
  @Field(() => RecommendationAnswerEnum, {
    nullable: true,
    description: 'Null while it is not answered.',
  })
  answer: RecommendationAnswer | null;
  @Field(() => String, { nullable: true, description: 'Why it is not accepted in full.' }) answerReason:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'Who owns what follows.' }) owner: string | null;
}

@ObjectType('SenateReview', { description: 'A review of the clinical evidence by a senate.' })
export class SenateReviewType {
  @Field(() => ID, { description: 'The review.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What is reviewed.' }) title: string;
  @Field(() => DayScalar, { nullable: true, description: 'When it was asked for.' }) requestedOn:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'When terms of reference were agreed.' })
  termsAgreedOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When evidence is submitted.' }) evidenceOn:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the panel meets.' }) panelOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the draft report is due.' }) draftReportOn:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the check for accuracy is due back.' })
  accuracyDueOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the final report is due.' }) finalReportOn:
    | string
    | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the business case was marked final.' })
  businessCaseFinalOn: string | null;
  @Field(() => String, { nullable: true, description: 'Anything else.' }) note: string | null;
  @Field(() => String, { nullable: true, description: 'How long it takes, in a sentence.' }) sentence:
    | string
    | null;
  @Field(() => [SenateRecommendationType], { description: 'What it recommended.' })
  recommendations: SenateRecommendationType[];
  @Field(() => [RuleWarningType], { description: 'What the rules say of it.' }) warnings: RuleWarningType[];
  @Field(() => String, { nullable: true, description: 'The paper it comes from.' }) sourceDocument:
    | string
    | null;
  @Field(() => String, { nullable: true, description: 'The place in it.' }) sourcePlace: string | null;
  @Field({ description: 'Somebody read the paper so.' }) isInterpretation: boolean;
}

@ObjectType('Assessments', { description: 'Impact assessments and senate reviews of a programme.' })
export class AssessmentsType {
  @Field(() => [ImpactAssessmentType], { description: 'The impact assessments.' })
  assessments: ImpactAssessmentType[];
  @Field(() => [SenateReviewType], { description: 'The senate reviews.' }) reviews: SenateReviewType[];
  @Field({ description: 'You may record what happens to them.' }) mayEdit: boolean;
}
