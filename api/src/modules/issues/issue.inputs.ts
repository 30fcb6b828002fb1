import { ISSUE_KINDS, ISSUE_STATES, type IssueKind, type IssueState } from '@gantry/shared/issue/issue-words';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ChangeInput, ExemptableInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { IssueClassificationEnum, IssueKindEnum, IssueStateEnum } from './issue-words.js';

@InputType({
  description:
    'The issue that a risk became. It belongs where the risk belongs, and is seen by whom that is.',
})
export class NewIssueInput {
  @Field({ description: 'Short title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'What has happened.' }) @IsString() @MaxLength(4_000) statement: string;
  @Field({ description: 'What it does to the programme.' }) @IsString() @MaxLength(4_000) impact: string;
  @Field(() => IssueKindEnum, { description: 'What sort of issue it is.' })
  @IsIn(ISSUE_KINDS)
  kind: IssueKind;
  @Field(() => Int, { description: '1 critical to 4 minor.' }) @IsInt() severity: number;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalDay('By when it is to be resolved.')
  targetOn?: string | null;
}

@InputType({ description: 'Raise an issue: something that has happened.' })
export class RaiseIssueInput extends ExemptableInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @OptionalId('The workstream it belongs to.')
  workstreamId?: string | null;
  @Field({ description: 'Short title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'What has happened.' }) @IsString() @MaxLength(4_000) statement: string;
  @Field({ description: 'What it does to the programme.' }) @IsString() @MaxLength(4_000) impact: string;
  @Field(() => IssueKindEnum, { description: 'What sort of issue it is.' })
  @IsIn(ISSUE_KINDS)
  kind: IssueKind;
  @Field(() => Int, { description: '1 critical to 4 minor.' }) @IsInt() severity: number;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalDay('By when it is to be resolved.')
  targetOn?: string | null;
  @OptionalId('The risk that it came of.')
  riskId?: string | null;
  @Field(() => IssueClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

@InputType({ description: 'Change what an issue says. What is left out stays; null takes away.' })
export class AmendIssueInput extends ChangeInput {
  @OptionalText(200, 'Short title.')
  title?: string | null;
  @OptionalText(4_000, 'What has happened.')
  statement?: string | null;
  @OptionalText(4_000, 'What it does to the programme.')
  impact?: string | null;
  @Field(() => IssueKindEnum, { nullable: true, description: 'What sort of issue it is.' })
  @IsOptional()
  @IsIn(ISSUE_KINDS)
  kind?: IssueKind | null;
  @Field(() => Int, { nullable: true, description: '1 critical to 4 minor.' })
  @IsOptional()
  @IsInt()
  severity?: number | null;
  @OptionalId('The workstream it belongs to.')
  workstreamId?: string | null;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalDay('By when it is to be resolved.')
  targetOn?: string | null;
  @OptionalId('The risk that it came of.')
  riskId?: string | null;
  @OptionalText(1_000, 'Why it changes, or why it is saved with a warning.')
  reason?: string | null;
}

@InputType({
  description: 'Move an issue to another state: work on it, escalate, resolve, close or open it again.',
})
export class MoveIssueInput extends ChangeInput {
  @Field(() => IssueStateEnum, { description: 'Where it stands then (ISS-2).' })
  @IsIn(ISSUE_STATES)
  state: IssueState;
  @OptionalText(4_000, 'For RESOLVED: how it was resolved (ISS-1).')
  resolution?: string | null;
  @OptionalText(1_000, 'Why; needed to close it and to open it again (ISS-5).')
  reason?: string | null;
}

@InputType({ description: 'Say that an issue touches a plan item of its programme.' })
export class LinkIssueInput extends ChangeInput {
  @Field(() => ID, { description: 'The plan item.' }) @IsUUID() planItemId: string;
}

@InputType({
  description:
    'Say that an issue no longer touches a plan item. `id` and `expectedVersion` are those of the link.',
})
export class UnlinkIssueInput extends ReasonedChangeInput {}
