import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { CLOSE_REASONS, type CloseReason } from '@gantry/shared/risk/risk-rules';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ChangeInput, ExemptableInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { ThreePointInput } from '../../platform/graphql/three-point.js';
import { NewIssueInput } from '../issues/index.js';
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

@InputType({ description: 'Two marks from 1 to 5. The score is worked out, never typed.' })
export class RatingInput {
  @Field(() => Int, { description: '1 negligible to 5 catastrophic.' }) @IsInt() consequence: number;
  @Field(() => Int, { description: '1 rare to 5 almost certain.' }) @IsInt() likelihood: number;
}

@InputType({ description: 'Log a risk as cause, event and effect.' })
export class LogRiskInput extends ExemptableInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The workstream it belongs to.')
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
  @OptionalDay('When the target is to be reached.')
  targetOn?: string | null;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalId('The post that owns it.')
  ownerPostId?: string | null;
  @Field(() => RiskResponseEnum, { nullable: true, description: 'What is done about it.' })
  @IsOptional()
  @IsIn(RISK_RESPONSES)
  response?: RiskResponse | null;
  @OptionalText(4_000, 'What is in place.')
  controls?: string | null;
  @OptionalText(4_000, 'What is planned.')
  actions?: string | null;
  @Field(() => RiskClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({ description: 'Change what a risk says. What is left out stays; null takes away.' })
export class AmendRiskInput extends ChangeInput {
  @OptionalText(200, 'Short title.')
  title?: string | null;
  @OptionalText(1_000, 'Because of what.')
  cause?: string | null;
  @OptionalText(1_000, 'What may happen.')
  event?: string | null;
  @OptionalText(1_000, 'With what effect.')
  effect?: string | null;
  @OptionalId('The workstream it belongs to.')
  workstreamId?: string | null;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalId('The post that owns it.')
  ownerPostId?: string | null;
  @Field(() => RiskDomainEnum, { nullable: true, description: 'Where the worst consequence lies.' })
  @IsOptional()
  @IsIn(RISK_DOMAINS)
  domain?: RiskDomain | null;
  @Field(() => RiskResponseEnum, { nullable: true, description: 'What is done about it.' })
  @IsOptional()
  @IsIn(RISK_RESPONSES)
  response?: RiskResponse | null;
  @OptionalText(4_000, 'What is in place.')
  controls?: string | null;
  @OptionalText(4_000, 'What is planned.')
  actions?: string | null;
  @Field(() => LiveRiskStateEnum, { nullable: true, description: 'Where it stands now.' })
  @IsOptional()
  @IsIn(LIVE_RISK_STATES)
  state?: LiveRiskState | null;
  @OptionalDay('When the target is to be reached.')
  targetOn?: string | null;
  @OptionalText(1_000, 'Why it changes, or why it is saved with a warning.')
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
  @OptionalText(1_000, 'Why the marks change (RSK-4).')
  rationale?: string | null;
}

@InputType({ description: 'Say that a risk was looked at today and still stands as written.' })
export class ReviewRiskInput extends ChangeInput {
  @OptionalDay('The next review; left out, the band decides.')
  nextReviewOn?: string | null;
  @OptionalText(1_000, 'What the review found.')
  note?: string | null;
}

@InputType({ description: 'Close a risk (RSK-7).' })
export class CloseRiskInput extends ChangeInput {
  @Field(() => RiskCloseReasonEnum, { nullable: true, description: 'Why it closes.' })
  @IsOptional()
  @IsIn(CLOSE_REASONS)
  reason?: CloseReason | null;
  @OptionalText(1_000, 'What a later reader should know.')
  note?: string | null;
  @OptionalId('For OCCURRED: the issue that it became, if somebody has raised it already.')
  issueId?: string | null;
  @Field(() => NewIssueInput, {
    nullable: true,
    description: 'For OCCURRED: the issue that it became, to be raised with this.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewIssueInput)
  newIssue?: NewIssueInput | null;
  @OptionalId('For MERGED: the risk that covers it now.')
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

@InputType({
  description:
    'Say that a risk no longer threatens a plan item. `id` and `expectedVersion` are those of the link.',
})
export class UnlinkRiskInput extends ReasonedChangeInput {}
