import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import {
  CODE_SENTENCE,
  PLAIN_CODE,
  WORKSTREAM_KINDS,
  type WorkstreamKind,
  WorkstreamKindEnum,
} from '../programmes/index.js';

@InputType({ description: 'Set up a workstream or a working group.' })
export class AddWorkstreamInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field({ description: CODE_SENTENCE }) @Matches(PLAIN_CODE, { message: CODE_SENTENCE }) code: string;
  @Field({ description: 'Its name.' }) @IsString() @MaxLength(200) name: string;
  @Field(() => WorkstreamKindEnum, { nullable: true, description: 'WORKSTREAM unless said otherwise.' })
  @IsOptional()
  @IsIn(WORKSTREAM_KINDS)
  kind?: WorkstreamKind | null;
  @OptionalId('The workstream above it.')
  parentId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Its place among its siblings; last if left out.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number | null;
  @OptionalText(2_000, 'What it is to achieve.')
  aim?: string | null;
}

@InputType({ description: 'Change what a workstream is called and what it is for. What is left out stays.' })
export class AmendWorkstreamInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: CODE_SENTENCE })
  @IsOptional()
  @Matches(PLAIN_CODE, { message: CODE_SENTENCE })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;
  @Field(() => WorkstreamKindEnum, { nullable: true, description: 'Workstream or working group.' })
  @IsOptional()
  @IsIn(WORKSTREAM_KINDS)
  kind?: WorkstreamKind | null;
  @Field(() => String, { nullable: true, description: 'What it is to achieve; null takes it away.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  aim?: string | null;
}

@InputType({ description: 'Put a workstream, with all below it, at a place of the tree.' })
export class MoveWorkstreamInput extends ChangeInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The workstream above it; left out or null puts it at the top.',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many siblings come before it; last if left out.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  place?: number | null;
}

@InputType({ description: 'Archive a workstream that has nothing open any more.' })
export class ArchiveWorkstreamInput extends ReasonedChangeInput {}

@InputType({ description: 'Take an archived workstream up again.' })
export class RestoreWorkstreamInput extends ReasonedChangeInput {}
