import {
  AGENDA_PARTS,
  type AgendaPart,
  ITEM_PURPOSES,
  ITEM_RESULTS,
  type ItemPurpose,
  type ItemResult,
} from '@gantry/shared/agenda/agenda-rules';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalChairAgrees, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import {
  AgendaClassificationEnum,
  AgendaItemPurposeEnum,
  AgendaItemResultEnum,
  AgendaPartEnum,
} from './agenda-words.js';

const WHY_LATE = 'Why it cannot wait, once papers are out.';

@InputType({ description: 'A new heading at the end of an agenda.' })
export class AddAgendaSectionInput extends IntentionInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
  @Field({ description: 'Its words.' }) @IsString() @MaxLength(200) title: string;
  @Field(() => AgendaPartEnum, { description: 'Its part.' }) @IsIn(AGENDA_PARTS) part: AgendaPart;
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Give a section other words.' })
export class RenameAgendaSectionInput extends ChangeInput {
  @Field({ description: 'Its words.' }) @IsString() @MaxLength(200) title: string;
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Move a section on its agenda, with all that stands in it.' })
export class MoveAgendaSectionInput extends ChangeInput {
  @OptionalId('The section behind which it goes; null for the first place.')
  afterId?: string | null;
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Take an empty section off an agenda.' })
export class RemoveAgendaSectionInput extends ReasonedChangeInput {
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class ItemWordsInput extends IntentionInput {
  @OptionalText(300, 'What the public reads in place of an exempt title; null withholds it.')
  publicTitle?: string | null;
  @OptionalText(1_000, 'The decision that is needed.')
  decisionNeeded?: string | null;
  @OptionalText(4_000, 'What is recommended.')
  recommendation?: string | null;
  @OptionalText(200, 'Who presents it.')
  presenter?: string | null;
  @OptionalText(200, 'Who answers for it.')
  sponsor?: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes that it is given, 1 to 600.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  minutesAllotted?: number | null;
  @OptionalId('The programme that it serves.')
  programmeId?: string | null;
  @OptionalId('The plan item or gate of that programme.')
  planItemId?: string | null;
  @Field(() => AgendaClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  exemptParagraph?: number | null;
  @OptionalText(500, 'Why it is exempt, in words that the public may read; needed for EXEMPT.')
  exemptReason?: string | null;
  @OptionalText(250, 'When it is expected, as people write it; for the forward plan.')
  expected?: string | null;
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Amend an item; what is left out stays as it is.' })
export class AmendAgendaItemInput extends ItemWordsInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion: number;
  @OptionalText(300, 'Its title.')
  title?: string | null;
  @Field(() => AgendaItemPurposeEnum, { nullable: true, description: 'What the body is asked to do.' })
  @IsOptional()
  @IsIn(ITEM_PURPOSES)
  purpose?: ItemPurpose | null;
}

@InputType({ description: 'A new item: at the end of an agenda or of a section, or in the forward plan.' })
export class AddAgendaItemInput extends ItemWordsInput {
  @Field(() => ID, { description: 'The body.' }) @IsUUID() bodyId: string;
  @OptionalId('The meeting; left out, the forward plan of the body.')
  meetingId?: string | null;
  @OptionalId('The section of its agenda.')
  sectionId?: string | null;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(300) title: string;
  @Field(() => AgendaItemPurposeEnum, { description: 'What the body is asked to do.' })
  @IsIn(ITEM_PURPOSES)
  purpose: ItemPurpose;
}

@InputType({ description: 'Move an item on its agenda.' })
export class MoveAgendaItemInput extends ChangeInput {
  @OptionalId('The section that it goes to; null for none.')
  sectionId?: string | null;
  @OptionalId('The item of that section behind which it goes; null for the first place.')
  afterId?: string | null;
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'An item of the forward plan, on the version that was seen.' })
export class DrawnItemInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion: number;
}

@InputType({ description: 'Draw items of the forward plan onto an agenda, behind what stands there.' })
export class DrawAgendaItemsInput extends IntentionInput {
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;
  @OptionalId('The section that they go to.')
  sectionId?: string | null;
  @Field(() => [DrawnItemInput], { description: 'The items, in the order in which they go on.' })
  @ValidateNested({ each: true })
  @Type(() => DrawnItemInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  items: DrawnItemInput[];
  @OptionalText(1_000, WHY_LATE)
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Take an item off its agenda: back into the forward plan, or out of business.' })
export class TakeOffAgendaInput extends ReasonedChangeInput {
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Say what became of an item.' })
export class RecordItemResultInput extends ChangeInput {
  @Field(() => AgendaItemResultEnum, { description: 'What became of it.' })
  @IsIn(ITEM_RESULTS)
  result: ItemResult;
  @OptionalText(2_000, 'A note on that.')
  note?: string | null;
  @OptionalId('Of a deferred item: the later meeting; left out, the forward plan.')
  deferredToId?: string | null;
  @OptionalText(1_000, 'Why it cannot wait, where the papers of that meeting are out.')
  reason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Take the result of an item back.' })
export class ReopenAgendaItemInput extends ReasonedChangeInput {}

@InputType({ description: 'Write what was said on an item.' })
export class WriteDiscussionInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'What was said; null takes it away.' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string | null;
}
