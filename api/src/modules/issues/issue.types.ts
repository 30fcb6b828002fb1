import type { IssueKind, IssueState } from '@gantry/shared/issue/issue-words';
import type { Classification } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { IssueClassificationEnum, IssueKindEnum, IssueStateEnum } from './issue-words.js';

@ObjectType('IssueRow', { description: 'An issue as the register lists it.' })
export class IssueRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Short code in the programme, such as I-007.' }) code: string;
  @Field({ description: 'Short title.' }) title: string;
  @Field(() => ID, { description: 'The programme it belongs to.' }) programmeId: string;
  @Field(() => ID, { nullable: true, description: 'Its workstream, if it belongs to one.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of its workstream.' })
  workstreamName: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who owns it.' }) ownerPersonId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that person.' }) ownerName: string | null;
  @Field(() => IssueKindEnum, { description: 'What sort of issue it is.' }) kind: IssueKind;
  @Field(() => Int, { description: '1 critical to 4 minor.' }) severity: number;
  @Field(() => IssueStateEnum, { description: 'Where it stands.' }) state: IssueState;
  @Field(() => DayScalar, { description: 'When it was raised, by the office clock.' }) raisedOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'By when it is to be resolved.' })
  targetOn: string | null;
  @Field({ description: 'It is open, and the day by which it was to be resolved is past (ISS-3).' })
  isOverdue: boolean;
  @Field(() => String, { nullable: true, description: 'How it was resolved.' }) resolution: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was resolved.' }) resolvedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' }) closeReason: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was closed.' }) closedOn: string | null;
  @Field(() => IssueClassificationEnum, { description: 'Who may see it.' }) classification: Classification;
  @Field(() => Date, { description: 'When it was last changed.' }) changedAt: Date;
  @Field(() => DayScalar, { description: 'The same by the clock of the office.' }) changedOn: string;
}

@ObjectType('IssueLinkedItem', { description: 'A plan item that an issue touches.' })
export class IssueLinkedItemType {
  @Field(() => ID, { description: 'Id of the plan item.' }) id: string;
  @Field(() => ID, { description: 'Id of the link, to take it away.' }) linkId: string;
  @Field(() => Int, { description: 'Version of the link, to send with a change.' }) linkVersion: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'ACTIVITY, MILESTONE or GATE.' }) kind: string;
  @Field({ description: 'Where it stands.' }) state: string;
}

@ObjectType('IssueRisk', { description: 'A risk that an issue came of.' })
export class IssueRiskType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('IssueReference', { description: 'An issue, by its code.' })
export class IssueReferenceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('IssueWarning', { description: 'What the rules say about an issue as it stands.' })
export class IssueWarningType {
  @Field({ description: 'The rule, such as ISS-3.' }) rule: string;
  @Field({ description: 'A sentence about it.' }) message: string;
}

@ObjectType('Issue', { description: 'An issue in full.' })
export class IssueType extends IssueRowType {
  @Field({ description: 'What has happened.' }) statement: string;
  @Field({ description: 'What it does to the programme.' }) impact: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The risk that it is said to have come of; null too where you may not see that one.',
  })
  riskId: string | null;
  @Field(() => [IssueRiskType], {
    description:
      'Risks that it came of and that you may see: the one it names, and those that were closed into it.',
  })
  risks: IssueRiskType[];
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption, 1 to 7.' })
  exemptParagraph: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => String, { nullable: true, description: 'The document that states it.' })
  sourceDocument: string | null;
  @Field(() => String, { nullable: true, description: 'The place in the document.' })
  sourcePlace: string | null;
  @Field({ description: 'The source does not say it outright; somebody read it so.' })
  isInterpretation: boolean;
  @Field(() => [IssueLinkedItemType], { description: 'Plan items that it touches and that you may see.' })
  linkedItems: IssueLinkedItemType[];
  @Field(() => [IssueWarningType], { description: 'What the rules say about it today.' })
  warnings: IssueWarningType[];
}
