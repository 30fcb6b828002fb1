import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { CLOSE_REASONS, type CloseReason } from '@gantry/shared/risk/risk-rules';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ThreePointInput } from '../../platform/graphql/three-point.js';
import {
  LIVE_RISK_STATES,
  type LiveRiskState,
  LiveRiskStateEnum,
  RISK_DOMAINS,
  RISK_RESPONSES,
  RiskClassificationEnum,
  RiskCloseReasonEnum,
  type RiskDomain,
  RiskDomainEnum,
  type RiskResponse,
  RiskResponseEnum,
} from './risk-words.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: 'Two marks from 1 to 5. The score is worked out, never typed.' })
export class RatingInput {
  @Field(() => Int, { description: '1 negligible to 5 catastrophic.' }) @IsInt() consequence: number;
  @Field(() => Int, { description: '1 rare to 5 almost certain.' }) @IsInt() likelihood: number;
}

@InputType({ description: 'Log a risk as cause, event and effect.' })
export class LogRiskInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field(() => ID, { nullable: true, description: 'The workstream it belongs to.' })
  @IsOptional()
  @IsUUID()
  workstreamId?: string | null;
  @Field({ description: 'Short title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'Because of what.' }) @IsString() @MaxLength(1_000) cause: string;
  @Field({ description: 'What may happen.' }) @IsString() @MaxLength(1_000) event: string;
  @Field({ description: 'With what effect.' }) @IsString() @MaxLength(1_000) effect: string;
  @Field(() => RiskDomainEnum, { description: 'Where the worst consequence lies.' })
  @IsIn(RISK_DOMAINS)
  domain: RiskDomain;
  @Field(() => RatingInput, { description: 'Without any control.' })
  @ValidateNested()
  @Type(() => RatingInput)
  inherent: RatingInput;
  @Field(() => RatingInput, { description: 'With the controls that are in place.' })
  @ValidateNested()
  @Type(() => RatingInput)
  current: RatingInput;
  @Field(() => RatingInput, { nullable: true, description: 'After the planned actions.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatingInput)
  target?: RatingInput | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the target is to be reached.' })
  @IsOptional()
  @Matches(ISO_DAY)
  targetOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who owns it.' })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that owns it.' })
  @IsOptional()
  @IsUUID()
  ownerPostId?: string | null;
  @Field(() => RiskResponseEnum, { nullable: true, description: 'What is done about it.' })
  @IsOptional()
  @IsIn(RISK_RESPONSES)
  response?: RiskResponse | null;
  @Field(() => String, { nullable: true, description: 'What is in place.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  controls?: string | null;
  @Field(() => String, { nullable: true, description: 'What is planned.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  actions?: string | null;
  @Field(() => RiskClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  exemptParagraph?: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt; needed for EXEMPT.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  exemptReason?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it is saved although a rule warns.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Change what a risk says. What is left out stays; null takes away.' })
export class AmendRiskInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'Short title.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Because of what.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cause?: string | null;
  @Field(() => String, { nullable: true, description: 'What may happen.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  event?: string | null;
  @Field(() => String, { nullable: true, description: 'With what effect.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  effect?: string | null;
  @Field(() => ID, { nullable: true, description: 'The workstream it belongs to.' })
  @IsOptional()
  @IsUUID()
  workstreamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who owns it.' })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that owns it.' })
  @IsOptional()
  @IsUUID()
  ownerPostId?: string | null;
  @Field(() => RiskDomainEnum, { nullable: true, description: 'Where the worst consequence lies.' })
  @IsOptional()
  @IsIn(RISK_DOMAINS)
  domain?: RiskDomain | null;
  @Field(() => RiskResponseEnum, { nullable: true, description: 'What is done about it.' })
  @IsOptional()
  @IsIn(RISK_RESPONSES)
  response?: RiskResponse | null;
  @Field(() => String, { nullable: true, description: 'What is in place.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  controls?: string | null;
  @Field(() => String, { nullable: true, description: 'What is planned.' })
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  actions?: string | null;
  @Field(() => LiveRiskStateEnum, { nullable: true, description: 'Where it stands now.' })
  @IsOptional()
  @IsIn(LIVE_RISK_STATES)
  state?: LiveRiskState | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the target is to be reached.' })
  @IsOptional()
  @Matches(ISO_DAY)
  targetOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it changes, or why it is saved with a warning.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Rate a risk anew. What is left out stays.' })
export class RescoreRiskInput extends ChangeInput {
  @Field(() => RatingInput, { nullable: true, description: 'Without any control.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatingInput)
  inherent?: RatingInput | null;
  @Field(() => RatingInput, { nullable: true, description: 'With the controls that are in place.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatingInput)
  current?: RatingInput | null;
  @Field(() => RatingInput, { nullable: true, description: 'After the planned actions.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RatingInput)
  target?: RatingInput | null;
  @Field(() => String, { nullable: true, description: 'Why the marks change (RSK-4).' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  rationale?: string | null;
}

@InputType({ description: 'Say that a risk was looked at today and still stands as written.' })
export class ReviewRiskInput extends ChangeInput {
  @Field(() => DayScalar, { nullable: true, description: 'The next review; left out, the band decides.' })
  @IsOptional()
  @Matches(ISO_DAY)
  nextReviewOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What the review found.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  note?: string | null;
}

@InputType({ description: 'Close a risk (RSK-7).' })
export class CloseRiskInput extends ChangeInput {
  @Field(() => RiskCloseReasonEnum, { nullable: true, description: 'Why it closes.' })
  @IsOptional()
  @IsIn(CLOSE_REASONS)
  reason?: CloseReason | null;
  @Field(() => String, { nullable: true, description: 'What a later reader should know.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'For OCCURRED: the number of the issue it became.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  issueReference?: string | null;
  @Field(() => ID, { nullable: true, description: 'For MERGED: the risk that covers it now.' })
  @IsOptional()
  @IsUUID()
  mergedIntoId?: string | null;
}

@InputType({
  description: 'State by how much a risk would delay an item that it threatens; the row is their link.',
})
export class StateRiskDelayInput extends ChangeInput {
  @Field(() => ThreePointInput, { nullable: true, description: 'Working days; left out, none is stated.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ThreePointInput)
  delay?: ThreePointInput | null;

  @Field(() => String, { nullable: true, description: 'What the figures rest on.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Say that a risk threatens a plan item of its programme.' })
export class LinkRiskInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan item.' }) @IsUUID() planItemId: string;
}
