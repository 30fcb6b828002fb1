import { Field, ID, ObjectType } from '@nestjs/graphql';
import { stringEnum } from '../../platform/graphql/string-enum.js';

const SEARCH_KINDS = ['ITEM', 'RISK', 'ISSUE', 'DECISION', 'MEETING', 'BODY'] as const;
const SearchKindEnum = stringEnum('SearchKind', SEARCH_KINDS, 'What kind of thing was found.');

@ObjectType('SearchHit', { description: 'Something that was found.' })
export class SearchHitType {
  @Field(() => SearchKindEnum, { description: 'What it is.' }) kind: (typeof SEARCH_KINDS)[number];
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title or name.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Where it belongs: workstream, body or date.' })
  detail: string | null;
}
