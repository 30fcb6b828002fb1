import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';
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
