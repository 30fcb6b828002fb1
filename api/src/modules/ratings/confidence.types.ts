import type {
  ConfidenceRating,
  ConfidenceScale,
  RecommendationKind,
} from '@gantry/shared/rag/delivery-confidence';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ConfidenceEnum, RecommendationKindEnum, ScaleEnum } from './rating-enums.js';

@ObjectType('DeliveryRecommendation', { description: 'What a review recommended.' })
export class DeliveryRecommendationType {
  @Field(() => ID, { description: 'The recommendation.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => Int, { description: 'Its number in the review.' }) number: number;
  @Field(() => RecommendationKindEnum, { description: 'How urgent it is.' }) kind: RecommendationKind;
  @Field({ description: 'What is recommended.' }) wording: string;
  @Field({ description: 'Who owns it.' }) owner: string;
  @Field(() => DayScalar, { description: 'By when.' }) dueOn: string;
  @Field({ description: 'It is open and its day has passed.' }) isPastDue: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedOn: string | null;
  @Field(() => String, { nullable: true, description: 'What became of it.' }) closedReason: string | null;
  @Field(() => String, { nullable: true, description: 'Who closed it.' }) closedBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was last corrected.' })
  correctedOn: string | null;
  @Field(() => String, { nullable: true, description: 'What was wrong then.' })
  correctedReason: string | null;
}

@ObjectType('DeliveryConfidence', {
  description: 'How confident a review was of delivery, on the scale of its time. It is never converted.',
})
export class DeliveryConfidenceType {
  @Field(() => ID, { description: 'The assessment.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ID, { nullable: true, description: 'The workstream; null for the whole programme.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) workstream: string | null;
  @Field(() => ScaleEnum, { description: 'The scale that it was rated on.' }) scale: ConfidenceScale;
  @Field(() => ConfidenceEnum, { description: 'The rating on that scale.' }) rating: ConfidenceRating;
  @Field({ description: 'The rating and its place on the scale in words.' }) sentence: string;
  @Field({ description: 'Who reviewed.' }) reviewer: string;
  @Field({ description: 'In which review.' }) reviewType: string;
  @Field(() => DayScalar, { description: 'When.' }) reviewedOn: string;
  @Field(() => String, { nullable: true, description: 'What the review found.' }) summary: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it.' }) recordedBy: string | null;
  @Field(() => [DeliveryRecommendationType], { description: 'What it recommended.' })
  recommendations: DeliveryRecommendationType[];
}

@ObjectType('DeliveryConfidences', { description: 'Every assessment of a programme, the newest first.' })
export class DeliveryConfidencesType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => Int, { description: 'Its version, to send with a new assessment.' }) programmeVersion: number;
  @Field(() => DayScalar, { description: 'Today, by the office clock.' }) today: string;
  @Field({ description: 'You may record one, and see to what it recommended.' }) mayRecord: boolean;
  @Field(() => [DeliveryConfidenceType], { description: 'The newest review first; scales as they were.' })
  rows: DeliveryConfidenceType[];
}
