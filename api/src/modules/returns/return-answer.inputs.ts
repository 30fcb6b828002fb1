import { RAGS, type Rag } from '@gantry/shared/rag/rag';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalText } from '../../platform/graphql/optional-fields.js';

/** More lines than any one owner has; one press never asks for more. */
const MOST_LINES = 200;

@InputType({ description: 'Say how an item stands, in a period.' })
export class AnswerLineInput extends ChangeInput {
  @Field(() => String, { description: 'green, amber, red, grey or blue.' }) @IsIn(RAGS) rag: Rag;
  @OptionalText(4_000, 'What happened, in a sentence or two.')
  narrative?: string | null;
  @OptionalText(2_000, 'What will bring it back on track.')
  pathToGreen?: string | null;
  @OptionalText(200, 'Who does that.')
  pathOwner?: string | null;
  @OptionalDay('By when.')
  pathDueOn?: string | null;
  @OptionalText(1_000, 'Why you report another colour than the rule gives.')
  overrideReason?: string | null;
  @OptionalDay('Until when your colour stands in for the computed one.')
  overrideUntil?: string | null;
}

@InputType({ description: 'A line on the version that was seen.' })
export class SeenLineInput {
  @Field(() => ID, { description: 'The line.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'Its version.' }) @IsInt() @Min(1) expectedVersion: number;
}

@InputType({ description: 'Say of one or more items that nothing has changed: all of them, or none.' })
export class NoChangeInput extends IntentionInput {
  @Field(() => [SeenLineInput], { description: 'The lines.' })
  @ValidateNested({ each: true })
  @Type(() => SeenLineInput)
  @ArrayMinSize(1, { message: 'Name the items of which nothing has changed.' })
  @ArrayMaxSize(MOST_LINES)
  lines: SeenLineInput[];
}

@InputType({ description: 'Take the answer of a line back.' })
export class ReopenLineInput extends ChangeInput {}

@InputType({ description: 'Say how a workstream stands, in a period; what is left out is empty.' })
export class AnswerReturnInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'green, amber, red, grey or blue.' })
  @IsOptional()
  @IsIn(RAGS)
  rag?: Rag | null;
  @OptionalText(1_000, 'Why it differs from what comes of the items (RET-25).')
  differenceReason?: string | null;
  @OptionalText(4_000, 'What was done in this period.')
  thisPeriod?: string | null;
  @OptionalText(4_000, 'What comes next.')
  nextPeriod?: string | null;
  @OptionalText(2_000, 'What will bring it back on track (RET-26).')
  pathToGreen?: string | null;
  @OptionalText(200, 'Who does that.')
  pathOwner?: string | null;
  @OptionalDay('By when.')
  pathDueOn?: string | null;
  @OptionalText(2_000, 'What help is needed, and from whom.')
  helpNeeded?: string | null;
}

@InputType({ description: 'Answer a question of the programme office.' })
export class AnswerQueryInput extends ChangeInput {
  @Field({ description: 'The answer.' }) @IsString() @MaxLength(4_000) answer: string;
}

@InputType({ description: 'Hand a return in.' })
export class SubmitReturnInput extends ChangeInput {
  @OptionalText(1_000, 'Why it is handed in although items are not answered (RET-22).')
  reason?: string | null;
}

@InputType({ description: 'Take a return back that was handed in and not accepted.' })
export class TakeReturnBackInput extends ChangeInput {}
