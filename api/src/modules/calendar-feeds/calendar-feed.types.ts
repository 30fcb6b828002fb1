import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';
import type { FeedSubject } from './feed-contents.js';

export const FEED_SUBJECTS = ['PERSON', 'BODY', 'PROGRAMME'] as const;
export const FeedSubjectEnum = stringEnum('FeedSubject', FEED_SUBJECTS, 'What a calendar feed is about.', {
  PERSON: 'Meetings of bodies and programmes of one’s own, papers due, items that one owns.',
  BODY: 'The meetings of one body and its papers.',
  PROGRAMME: 'The meetings, papers and milestones of one programme.',
});

@ObjectType('CalendarFeed', {
  description: 'A calendar that another program reads. Its address is told once, when it is made.',
})
export class CalendarFeedType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'What it is called in calendars.' }) name: string;
  @Field(() => FeedSubjectEnum, { description: 'What it is about.' }) subject: FeedSubject;
  @Field({ description: 'Whose it is: it shows what this person may see.' }) owner: string;
  @Field({ description: 'It is yours.' }) isMine: boolean;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day on which it is read; null: until it is taken back.',
  })
  expiresOn: string | null;
  @Field({ description: 'Its last day is over.' }) hasExpired: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which a program last read it.' })
  lastUsedOn: string | null;
  @Field(() => Int, { description: 'How many entries it has now; of your own feeds.' }) entryCount: number;
  @Field(() => [String], {
    description: 'What has no date yet and stands in no calendar; of your own feeds.',
  })
  withoutDay: string[];
}

@ObjectType('NewCalendarFeed', { description: 'A calendar feed with its address, which is told once.' })
export class NewCalendarFeedType {
  @Field(() => CalendarFeedType, { description: 'The feed.' }) feed: CalendarFeedType;
  @Field(() => String, {
    nullable: true,
    description:
      'The path of its address below the address of this product. Null when this call was a repetition.',
  })
  path: string | null;
}
