import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const POINT_KINDS = ['MEETING', 'BASELINE', 'EDITION'] as const;
export type PointKind = (typeof POINT_KINDS)[number];
const PointKindEnum = stringEnum('AsAtPointKind', POINT_KINDS, 'What a moment of the record is known by.', {
  MEETING: 'A meeting that was held.',
  BASELINE: 'A baseline that was taken.',
  EDITION: 'An edition of a pack that was issued: the moment that it was frozen at.',
});
const CHANGES = ['ADDED', 'REMOVED', 'CHANGED'] as const;
const RecordChangeEnum = stringEnum('RecordChangeKind', CHANGES, 'What became of a record.');

@ObjectType('AsAtPoint', { description: 'A moment of the record that people know by a name.' })
export class AsAtPointType {
  @Field(() => PointKindEnum, { description: 'A meeting, a baseline or an edition.' }) kind: PointKind;
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => DayScalar, { description: 'Its day.' }) on: string;
  @Field({ description: 'The moment, as an address names it.' }) asAt: string;
}

@ObjectType('RecordMoments', { description: 'From when to when the record can be read, and known moments.' })
export class RecordMomentsType {
  @Field(() => DayScalar, { description: 'The first day on record.' }) firstDay: string;
  @Field(() => DayScalar, { description: "The office's today, whatever moment is read." }) today: string;
  @Field(() => [AsAtPointType], { description: 'The latest first.' }) points: AsAtPointType[];
}

@ObjectType('ComparedMoment', { description: 'A moment that is compared.' })
export class ComparedMomentType {
  @Field({ description: 'As the address names it; empty for now.' }) asAt: string;
  @Field(() => DayScalar, { description: 'Its day by the office clock.' }) day: string;
  @Field({ description: 'In words: the end of a day, an hour, or now.' }) words: string;
}

@ObjectType('ComparedField', { description: 'What a record says otherwise.' })
export class ComparedFieldType {
  @Field({ description: 'Its heading.' }) label: string;
  @Field({ description: 'What it said; empty for nothing.' }) before: string;
  @Field({ description: 'What it says; empty for nothing.' }) after: string;
  @Field(() => ID, { nullable: true, description: 'The one scenario that it holds for.' })
  scenarioId?: string | null;
}

@ObjectType('ComparedRecord', { description: 'A record that came, went or changed between two moments.' })
export class ComparedRecordType {
  @Field(() => ID, { description: 'The record.' }) id: string;
  @Field({ description: 'Which kind, by its table, such as plan_item.' }) entity: string;
  @Field(() => RecordChangeEnum, { description: 'Added, removed or changed.' })
  change: (typeof CHANGES)[number];
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: "Its address below its programme's." }) path: string;
  @Field(() => [ComparedFieldType], { description: 'Field by field; of what came or went, all it says.' })
  fields: ComparedFieldType[];
}

@ObjectType('InstantComparison', { description: 'What differs between two moments of the record.' })
export class InstantComparisonType {
  @Field(() => ComparedMomentType, { description: 'The first.' }) from: ComparedMomentType;
  @Field(() => ComparedMomentType, { description: 'The other.' }) to: ComparedMomentType;
  @Field(() => Int, { description: 'How many records came.' }) added: number;
  @Field(() => Int, { description: 'How many went.' }) removed: number;
  @Field(() => Int, { description: 'How many say something else.' }) changed: number;
  @Field({ description: 'The same in a sentence.' }) summary: string;
  @Field(() => [ComparedRecordType], { description: 'Changed first, then added, then removed.' })
  records: ComparedRecordType[];
}
