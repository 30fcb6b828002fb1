import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalId } from '../../platform/graphql/optional-fields.js';
import { FEED_SUBJECTS, FeedSubjectEnum } from './calendar-feed.types.js';
import type { FeedSubject } from './feed-contents.js';

@InputType({ description: 'Make a calendar that your own program reads.' })
export class MakeCalendarFeedInput extends IntentionInput {
  @Field(() => FeedSubjectEnum, { description: 'What it is about.' })
  @IsIn(FEED_SUBJECTS)
  subject: FeedSubject;
  @OptionalId('The body, of a feed about one.')
  bodyId?: string | null;
  @OptionalId('The programme, of a feed about one.')
  programmeId?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'After how many days it ends; left out, when it is taken back.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3_660)
  endsInDays?: number | null;
}

@InputType({ description: 'Take a calendar feed back: its address stops working at once.' })
export class RevokeCalendarFeedInput extends ChangeInput {}
