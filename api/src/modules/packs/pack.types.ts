import type { EditionState, ReviewVerdict } from '@gantry/shared/packs/edition-rules';
import type { PackAudience, PackKind, PackSectionKind } from '@gantry/shared/packs/pack-content';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import {
  EditionStateEnum,
  EditionStepEnum,
  PackAudienceEnum,
  PackKindEnum,
  PackSectionKindEnum,
  ReviewVerdictEnum,
} from './pack-words.js';

@ObjectType('EditionReview', { description: 'What somebody said of an edition.' })
export class EditionReviewType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ReviewVerdictEnum, { description: 'What they said.' }) verdict: ReviewVerdict;
  @Field(() => String, { nullable: true, description: 'In their words.' }) comment: string | null;
  @Field({ description: 'Who.' }) name: string;
  @Field(() => DayScalar, { description: 'When, by the clock of the office.' }) onDay: string;
  @Field({ description: 'It was said of the edition as it stands now.' }) isCurrent: boolean;
}

@ObjectType('EditionAudience', { description: 'An audience for which you may read the edition.' })
export class EditionAudienceType {
  @Field(() => PackAudienceEnum, { description: 'The audience.' }) audience: PackAudience;
  @Field({ description: 'SHA-256 of what it says to them.' }) sha256: string;
}

@ObjectType('PackEdition', { description: 'A pack as it was frozen at one moment.' })
export class PackEditionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'Its pack.' }) packId: string;
  @Field({ description: 'Code of the pack, such as PK-2017-11.' }) packCode: string;
  @Field({ description: 'Title of the pack.' }) packTitle: string;
  @Field(() => PackKindEnum, { description: 'What the pack is for.' }) packKind: PackKind;
  @Field({ description: 'Its number, such as 1.1.' }) number: string;
  @Field(() => EditionStateEnum, { description: 'How far it is.' }) state: EditionState;
  @Field({ description: 'The moment that everything in it was read at, by the office clock.' })
  asAtInstant: string;
  @Field(() => DayScalar, { description: 'The day of that moment.' }) asAtDay: string;
  @Field(() => ID, { nullable: true, description: 'The edition that it corrects.' })
  correctsId: string | null;
  @Field(() => String, { nullable: true, description: 'What was corrected.' }) reason: string | null;
  @Field(() => Int, {
    description: 'How many items of the full edition are stale; 0 for who makes no packs.',
  })
  staleCount: number;
  @Field({ description: 'One SHA-256 of what it says to every audience.' }) contentHash: string;
  @Field(() => DayScalar, { nullable: true, description: 'When it was issued.' }) issuedOn: string | null;
  @Field(() => String, { nullable: true, description: 'By whom; not told to the public.' })
  issuedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was issued although a rule warned.' })
  issueNote: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was superseded or withdrawn.' })
  closedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) closedReason: string | null;
  @Field({ description: 'The SRO has signed it as it stands.' }) isSigned: boolean;
  @Field({ description: 'You have said that you read it.' }) isAcknowledged: boolean;
  @Field(() => [EditionReviewType], { description: 'What was said of it, the first first.' })
  reviews: EditionReviewType[];
  @Field(() => [EditionAudienceType], { description: 'For which audiences you may read it.' })
  audiences: EditionAudienceType[];
  @Field(() => [EditionStepEnum], { description: 'What you may do with it now.' }) steps: string[];
  @Field(() => String, {
    nullable: true,
    description: 'What issuing it does to the reporting period that its pack is for; null without one.',
  })
  issues: string | null;
  @Field(() => [RuleWarningType], { description: 'What stands against issuing it.' })
  warnings: RuleWarningType[];
}

@ObjectType('PackRow', { description: 'A pack, as the list has it.' })
export class PackRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => PackKindEnum, { description: 'What it is for.' }) kind: PackKind;
  @Field({ description: 'Its code, such as PK-2017-11.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'The meeting that it is for.' }) meetingId: string | null;
  @Field(() => String, { nullable: true, description: 'The title of that meeting.' })
  meetingTitle: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The reporting period that it is for; for those only who make packs.',
  })
  periodName: string | null;
  @Field(() => [PackEditionType], { description: 'Its editions that you may know of, the newest first.' })
  editions: PackEditionType[];
  @Field({ description: 'You may arrange and write it.' }) mayEdit: boolean;
}

@ObjectType('PackList', { description: 'The packs of a programme.' })
export class PackListType {
  @Field(() => [PackRowType], { description: 'The newest first.' }) rows: PackRowType[];
  @Field({ description: 'You may begin a pack.' }) mayCreate: boolean;
}

@ObjectType('PackSection', { description: 'A section as the programme office arranges and introduces it.' })
export class PackSectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => PackSectionKindEnum, { description: 'What it tells.' }) kind: PackSectionKind;
  @Field(() => Int, { description: 'Its place, from 1.' }) position: number;
  @Field({ description: 'It goes into editions.' }) isIncluded: boolean;
  @Field({ description: 'Its heading.' }) heading: string;
  @Field({ description: 'What the programme office says in it.' }) comment: string;
}

@ObjectType('Pack', { description: 'A pack in full.' })
export class PackType extends PackRowType {
  @Field(() => ID, { description: 'Its programme.' }) programmeId: string;
  @Field(() => [PackSectionType], { description: 'Its sections in order; for those only who make it.' })
  sections: PackSectionType[];
}

@ObjectType('PackChange', { description: 'A pack after a change.' })
export class PackChangeType {
  @Field(() => PackType, { description: 'The pack as it stands now.' }) pack: PackType;
}

@ObjectType('EditionChange', { description: 'An edition after a change.' })
export class EditionChangeType {
  @Field(() => PackEditionType, { description: 'The edition as it stands now.' }) edition: PackEditionType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}

@ObjectType('EditionContent', { description: 'What an edition says to one audience.' })
export class EditionContentType {
  @Field(() => PackEditionType, { description: 'The edition.' }) edition: PackEditionType;
  @Field(() => PackAudienceEnum, { description: 'The audience.' }) audience: PackAudience;
  @Field({ description: 'The frozen text, as canonical JSON.' }) json: string;
  @Field({ description: 'SHA-256 of it.' }) sha256: string;
}

@ObjectType('EditionChangedField', { description: 'What reads otherwise.' })
export class ChangedFieldType {
  @Field({ description: 'Which part.' }) title: string;
  @Field({ description: 'In the earlier edition.' }) before: string;
  @Field({ description: 'In the later one.' }) after: string;
}

@ObjectType('EditionDifference', { description: 'What became of one record between two editions.' })
export class EditionDifferenceType {
  @Field({ description: 'The table that it stands in.' }) table: string;
  @Field({ description: 'The title of that table.' }) tableTitle: string;
  @Field({ description: 'ADDED, REMOVED or CHANGED.' }) change: string;
  @Field({ description: 'The record in words.' }) label: string;
  @Field({ description: 'Where the record is shown.' }) path: string;
  @Field(() => [ChangedFieldType], { description: 'For a change: what reads otherwise.' })
  fields: ChangedFieldType[];
}

@ObjectType('EditionComparison', { description: 'Two editions, item by item.' })
export class EditionComparisonType {
  @Field(() => PackEditionType, { description: 'The earlier one.' }) before: PackEditionType;
  @Field(() => PackEditionType, { description: 'The later one.' }) after: PackEditionType;
  @Field(() => PackAudienceEnum, { description: 'The audience whose texts are compared.' })
  audience: PackAudience;
  @Field(() => [EditionDifferenceType], { description: 'What differs.' })
  differences: EditionDifferenceType[];
}
