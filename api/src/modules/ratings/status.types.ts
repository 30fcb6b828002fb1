import type { Dimension, DimensionRag } from '@gantry/shared/rag/dimensions';
import type { Rag } from '@gantry/shared/rag/rag';
import type { TrendDirection } from '@gantry/shared/rag/rag-trend';
import type { RollupPolicy } from '@gantry/shared/rag/rollup-policy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DeliveryConfidenceType } from './confidence.types.js';
import { DimensionEnum, DimensionRagEnum, RollupPolicyEnum, TrendEnum } from './rating-enums.js';

@ObjectType('RollupWeights', { description: 'Points from 0 to 100, and from which average it is worse.' })
export class RollupWeightsType {
  @Field(() => Int, { description: 'Points of on track and of complete.' }) green: number;
  @Field(() => Int, { description: 'Points of at risk.' }) amber: number;
  @Field(() => Int, { description: 'Points of off track.' }) red: number;
  @Field(() => Int, { description: 'At risk from this average.' }) amberFrom: number;
  @Field(() => Int, { description: 'Off track from this average.' }) redFrom: number;
}

@ObjectType('RagTrend', {
  description: 'A colour against what was on record at the end of the period before.',
})
export class RagTrendType {
  @Field(() => String, { nullable: true, description: 'The colour then.' }) previousRag: Rag | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was said.' }) previousOn: string | null;
  @Field(() => TrendEnum, { description: 'Which way it went.' }) direction: TrendDirection;
  @Field({ description: 'The same in words.' }) sentence: string;
}

@ObjectType('WorkstreamRating', { description: 'What somebody rated one dimension of a workstream as.' })
export class WorkstreamRatingType {
  @Field(() => ID, { description: 'The rating.' }) id: string;
  @Field(() => ID, { description: 'The workstream.' }) workstreamId: string;
  @Field(() => DimensionEnum, { description: 'What was rated.' }) dimension: Dimension;
  @Field(() => DimensionRagEnum, { description: 'The colour; grey for not rated.' }) rag: DimensionRag;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => DayScalar, { description: 'When.' }) ratedOn: string;
  @Field(() => String, { nullable: true, description: 'Who rated it.' }) ratedBy: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The moment just after it was given, as an address names it; told with the history alone.',
  })
  asAtAfter?: string | null;
}

@ObjectType('RatedDimension', { description: 'A rating that was just given, with what a rule says of it.' })
export class RatedDimensionType extends WorkstreamRatingType {
  @Field(() => [ProblemType], { description: 'What stands on the page beside it.' }) warnings: ProblemType[];
}

@ObjectType('DimensionStatus', { description: 'Where a workstream stands in one dimension.' })
export class DimensionStatusType {
  @Field(() => DimensionEnum, { description: 'The dimension.' }) dimension: Dimension;
  @Field(() => DimensionRagEnum, { description: 'As last rated; grey where it is not rated.' })
  rag: DimensionRag;
  @Field(() => WorkstreamRatingType, {
    nullable: true,
    description: 'The rating; null where nobody ever rated it.',
  })
  rating: WorkstreamRatingType | null;
  @Field(() => DimensionRagEnum, {
    nullable: true,
    description: 'What the plan says of it; for time alone.',
  })
  computedRag: DimensionRag | null;
  @Field(() => RagTrendType, { description: 'Against the period before.' }) trend: RagTrendType;
}

@ObjectType('WorkstreamJudgement', { description: "The SRO's colour for a workstream." })
export class WorkstreamJudgementType {
  @Field(() => ID, { description: 'The judgement.' }) id: string;
  @Field(() => Int, { description: 'Version to send when you withdraw it.' }) version: number;
  @Field(() => ID, { description: 'The workstream.' }) workstreamId: string;
  @Field(() => String, { description: 'The colour.' }) rag: Rag;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => DayScalar, { description: 'When it was given.' }) judgedOn: string;
  @Field(() => DayScalar, { description: 'The last day on which it stands.' }) until: string;
  @Field(() => DayScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnOn: string | null;
  @Field(() => String, { nullable: true, description: 'Who gave it.' }) judgedBy: string | null;
}

@ObjectType('WorkstreamStatus', { description: 'Where a workstream and all below it stand: one flat row.' })
export class WorkstreamStatusType {
  @Field(() => ID, { description: 'The workstream.' }) workstreamId: string;
  @Field(() => Int, { description: 'Its version, to send with a rating or judgement.' }) version: number;
  @Field({ description: 'Its name.' }) title: string;
  @Field(() => Int, { description: 'How far below the top it stands, from 0.' }) depth: number;
  @Field(() => Int, { description: 'How many items it and those below it hold.' }) items: number;
  @Field(() => Int, { description: 'How many had a say: neither not rated nor stale.' }) rated: number;
  @Field(() => Int, { description: 'How many open ones have a date to be confirmed.' }) tbc: number;
  @Field(() => Int, { description: 'How many were last reported for an earlier period.' }) stale: number;
  @Field(() => String, { description: 'The colour to show.' }) shownRag: Rag;
  @Field({ description: 'Whence: policy, judgement or dimension.' }) source: string;
  @Field({ description: 'The policy, what it made of the items, and who judged otherwise.' })
  sentence: string;
  @Field(() => String, { description: 'The colour by policy from what the rules say of its items.' })
  computedRag: Rag;
  @Field(() => Int, { nullable: true, description: 'The average, where the policy is weighted.' })
  points: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'The worst that owners report now; null where none does.',
  })
  reportedRag: Rag | null;
  @Field({ description: 'Reported and computed colour differ.' }) isDifferent: boolean;
  @Field(() => RagTrendType, { description: 'Against the period before, of what is reported or judged.' })
  trend: RagTrendType;
  @Field(() => WorkstreamJudgementType, {
    nullable: true,
    description: 'The judgement not withdrawn, if any.',
  })
  judgement: WorkstreamJudgementType | null;
  @Field(() => [DimensionStatusType], { description: 'Time, cost, benefit, risk, resources.' })
  dimensions: DimensionStatusType[];
  @Field(() => DeliveryConfidenceType, { nullable: true, description: 'The newest assessment of it alone.' })
  confidence: DeliveryConfidenceType | null;
  @Field({ description: 'You may rate its dimensions.' }) mayRate: boolean;
  @Field({ description: 'You may give it your colour.' }) mayJudge: boolean;
}

@ObjectType('WorkstreamStatuses', { description: 'Where every workstream of a programme stands.' })
export class WorkstreamStatusesType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => Int, { description: 'Its version, to send with a change of the policy.' })
  programmeVersion: number;
  @Field(() => DayScalar, { description: 'Today, by the office clock.' }) today: string;
  @Field(() => DayScalar, { description: 'The end of the period before, which trends compare with.' })
  previousDay: string;
  @Field(() => RollupPolicyEnum, { description: 'How one colour is made of many.' }) policy: RollupPolicy;
  @Field(() => RollupWeightsType, { description: 'What the weighted policy counts by.' })
  weights: RollupWeightsType;
  @Field({ description: 'A dimension that is off track makes the workstream off track.' })
  isRedIfAnyDimension: boolean;
  @Field({ description: 'The policy in a sentence.' }) policySentence: string;
  @Field({ description: 'You may change the policy.' }) mayConfigure: boolean;
  @Field(() => DeliveryConfidenceType, {
    nullable: true,
    description: 'The newest assessment of the whole programme.',
  })
  confidence: DeliveryConfidenceType | null;
  @Field(() => [WorkstreamStatusType], { description: 'In the order of the tree.' })
  rows: WorkstreamStatusType[];
}

@ObjectType('RollupPolicyChange', { description: 'The policy of a programme once it was set.' })
export class RollupPolicyChangeType {
  @Field(() => ID, { description: 'The programme.' }) programmeId: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'The policy in a sentence.' }) policySentence: string;
}
