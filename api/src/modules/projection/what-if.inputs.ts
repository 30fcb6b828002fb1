import { Field, ID, InputType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { OptionalId } from '../../platform/graphql/optional-fields.js';
import {
  Changes,
  DurationChange,
  ExtraMeetingChange,
  ItemChange,
  LagChange,
  MeetingChange,
  NewLinkChange,
} from './draft.inputs.js';

@InputType({ description: 'An item on another date.' })
export class DraftDateInput extends ItemChange {
  @Field({ description: 'The date as people write it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;
}

@InputType({ description: 'An activity that takes another time.' })
export class DraftDurationInput extends DurationChange {}

@InputType({ description: 'A meeting on another day, or called off.' })
export class DraftMeetingInput extends MeetingChange {}

@InputType({ description: 'A meeting that nobody has planned yet.' })
export class DraftExtraMeetingInput extends ExtraMeetingChange {}

@InputType({ description: 'An item at another meeting of its body.' })
export class DraftChosenMeetingInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() itemId: string;
  @Field(() => ID, { description: 'The meeting.' }) @IsUUID() meetingId: string;

  @OptionalId('In this scenario alone; left out, in all.')
  scenarioId?: string | null;
}

@InputType({ description: 'What a body decides, decided by its chair between meetings.' })
export class DraftRouteInput {
  @Field(() => ID, { description: 'The gate.' }) @IsUUID() itemId: string;

  @Field({ description: 'From which day the chair can act, as people write it.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;
}

@InputType({ description: 'A link with another lag, of another type or for another need.' })
export class DraftLagInput extends LagChange {}

@InputType({ description: 'One item that waits for another.' })
export class DraftLinkInput extends NewLinkChange {}

@InputType({ description: 'A link that is taken out.' })
export class DraftRemovedLinkInput {
  @Field(() => ID, { description: 'The link.' }) @IsUUID() linkId: string;
}

@InputType({ description: 'What if: changes to try on together. Nothing is stored.' })
export class WhatIfInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;

  @OptionalId('The item that the plan is about; left out, the protected date.')
  targetId?: string | null;

  @Changes(DraftDateInput, 'Items on other dates.')
  dates?: DraftDateInput[] | null;

  @Changes(DraftDurationInput, 'Activities that take another time.')
  durations?: DraftDurationInput[] | null;

  @Changes(DraftMeetingInput, 'Meetings on other days, or called off.')
  meetings?: DraftMeetingInput[] | null;

  @Changes(DraftExtraMeetingInput, 'Meetings that nobody has planned yet.')
  extraMeetings?: DraftExtraMeetingInput[] | null;

  @Changes(DraftChosenMeetingInput, 'Items at other meetings of their body.')
  chosen?: DraftChosenMeetingInput[] | null;

  @Changes(DraftRouteInput, 'What is decided by a chair between meetings. It can be tried and not applied.')
  routes?: DraftRouteInput[] | null;

  @Changes(DraftLagInput, 'Links with other lags, of other types or for other needs.')
  lags?: DraftLagInput[] | null;

  @Changes(DraftLinkInput, 'Items that wait for others.')
  addedLinks?: DraftLinkInput[] | null;

  @Changes(DraftRemovedLinkInput, 'Links that are taken out.')
  removedLinks?: DraftRemovedLinkInput[] | null;
}
