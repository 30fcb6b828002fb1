import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalId } from '../../platform/graphql/optional-fields.js';
import {
  Changes,
  DurationChange,
  ExtraMeetingChange,
  ItemChange,
  LagChange,
  MeetingChange,
  NewLinkChange,
} from '../projection/index.js';

/** The version that the caller saw of the row that is changed. */
function Seen(): PropertyDecorator {
  const description = 'The version that you saw; a stale one refuses all changes.';
  return applyDecorators(
    Field(() => Int, { description }),
    IsInt(),
    Min(1),
  );
}

@InputType({ description: 'A new expected date of an item, or an earlier one that counts again.' })
export class ItemDateChangeInput extends ItemChange {
  @Seen() expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'The date as people write it.' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date?: string | null;

  @OptionalId('In place of a date: the earlier forecast of this item that counts again.')
  restatesId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'In place of a date: none is stated any more.' })
  @IsOptional()
  @IsBoolean()
  isWithdrawn?: boolean | null;
}

@InputType({ description: 'Another time that an activity takes.' })
export class ItemDurationChangeInput extends DurationChange {
  @Seen() expectedVersion: number;
}

@InputType({ description: 'A planned meeting on another day, a meeting called off, or one planned again.' })
export class MeetingDateChangeInput extends MeetingChange {
  @Seen() expectedVersion: number;

  @Field(() => Boolean, { nullable: true, description: 'It was called off, and is planned again.' })
  @IsOptional()
  @IsBoolean()
  isReinstated?: boolean | null;
}

@InputType({ description: 'A meeting that nobody has planned yet.' })
export class ExtraMeetingChangeInput extends ExtraMeetingChange {
  @Field(() => Int, { nullable: true, description: 'The version that you saw of what is taken there.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  itemVersion?: number | null;
}

@InputType({ description: 'An item at another meeting of its body, or at none.' })
export class ChosenMeetingChangeInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;

  @Seen() expectedVersion: number;

  @OptionalId('The meeting; left out, the item is taken off its meeting.')
  meetingId?: string | null;

  @OptionalId('In this scenario alone; left out, in all.')
  scenarioId?: string | null;
}

@InputType({ description: 'A link with another lag, of another type or for another need.' })
export class LinkLagChangeInput extends LagChange {
  @Seen() expectedVersion: number;
}

@InputType({ description: 'One item that waits for another from now on.' })
export class LinkAddedInput extends NewLinkChange {}

@InputType({ description: 'A link that is taken out of the plan, or put back.' })
export class LinkTakenInput {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;

  @Seen() expectedVersion: number;
}

@InputType({ description: 'Changes of a plan that are made together, or not at all.' })
export class ApplyPlanChangesInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;

  @Field({ description: 'Why, in a sentence that a board can read; it stands with every change.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;

  @Changes(ItemDateChangeInput, 'Items on other dates.')
  dates?: ItemDateChangeInput[] | null;

  @Changes(ItemDurationChangeInput, 'Activities that take another time.')
  durations?: ItemDurationChangeInput[] | null;

  @Changes(MeetingDateChangeInput, 'Meetings moved, called off or planned again.')
  meetings?: MeetingDateChangeInput[] | null;

  @Changes(ExtraMeetingChangeInput, 'Meetings that nobody has planned yet.')
  extraMeetings?: ExtraMeetingChangeInput[] | null;

  @Changes(ChosenMeetingChangeInput, 'Items at other meetings.')
  chosen?: ChosenMeetingChangeInput[] | null;

  @Changes(LinkLagChangeInput, 'Links with other lags, of other types or for other needs.')
  lags?: LinkLagChangeInput[] | null;

  @Changes(LinkAddedInput, 'Items that wait for others.')
  addedLinks?: LinkAddedInput[] | null;

  @Changes(LinkTakenInput, 'Links taken out.')
  removedLinks?: LinkTakenInput[] | null;

  @Changes(LinkTakenInput, 'Links put back as they were.')
  restoredLinks?: LinkTakenInput[] | null;
}
