import type { Classification } from '@gantry/shared/policy/roles';
import type { RiskBand } from '@gantry/shared/risk/bands';
import type { CloseReason } from '@gantry/shared/risk/risk-rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { ThreePointType } from '../../platform/graphql/three-point.js';
import { IssueReferenceType } from '../issues/index.js';
import {
  type KeptRiskState,
  RiskBandEnum,
  RiskClassificationEnum,
  RiskCloseReasonEnum,
  type RiskDomain,
  RiskDomainEnum,
  type RiskResponse,
  RiskResponseEnum,
  RiskStateEnum,
} from './risk-words.js';

@ObjectType('RiskRating', {
  description: 'A consequence and a likelihood, with the score and band they give.',
})
export class RiskRatingType {
  @Field(() => Int, { description: '1 negligible to 5 catastrophic.' }) consequence: number;
  @Field(() => Int, { description: '1 rare to 5 almost certain.' }) likelihood: number;
  @Field(() => Int, { description: 'Consequence × likelihood; never typed.' }) score: number;
  @Field(() => RiskBandEnum, { description: 'The band of this cell in the programme’s matrix.' })
  band: RiskBand;
}

@ObjectType('RiskRow', { description: 'A risk as the register, the heat map and the overview list it.' })
export class RiskRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Short code in the programme, such as R-007.' }) code: string;
  @Field({ description: 'Short title.' }) title: string;
  @Field(() => ID, { description: 'The programme it belongs to.' }) programmeId: string;
  @Field(() => ID, { nullable: true, description: 'Its workstream, if it belongs to one.' })
  workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of its workstream.' })
  workstreamName: string | null;
  @Field(() => ID, { nullable: true, description: 'The person who owns it.' }) ownerPersonId: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that owns it, whoever holds it.' })
  ownerPostId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the owning person or title of the post.' })
  ownerName: string | null;
  @Field(() => RiskDomainEnum, { description: 'The domain in which the worst consequence was scored.' })
  domain: RiskDomain;
  @Field(() => RiskRatingType, { description: 'Without any control.' }) inherent: RiskRatingType;
  @Field(() => RiskRatingType, { description: 'With the controls that are in place.' })
  current: RiskRatingType;
  @Field(() => RiskRatingType, { nullable: true, description: 'After the planned actions.' })
  target: RiskRatingType | null;
  @Field(() => DayScalar, { nullable: true, description: 'When the target is to be reached.' })
  targetOn: string | null;
  @Field(() => RiskStateEnum, { description: 'Where it stands.' }) state: KeptRiskState;
  @Field(() => DayScalar, { description: 'When it was raised, by the office clock.' }) raisedOn: string;
  @Field(() => DayScalar, { nullable: true, description: 'When it was last reviewed.' })
  reviewedOn: string | null;
  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when it is to be reviewed: as set, else by its band; null for drafts and closed ones.',
  })
  reviewDueOn: string | null;
  @Field({ description: 'Its review is overdue (RSK-6).' }) isStale: boolean;
  @Field(() => RiskCloseReasonEnum, { nullable: true, description: 'Why it closed.' })
  closeReason: CloseReason | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it closed.' }) closedOn: string | null;
  @Field(() => RiskClassificationEnum, { description: 'Who may see it.' }) classification: Classification;
  @Field(() => Date, { description: 'When it was last changed.' }) changedAt: Date;
  @Field(() => DayScalar, { description: 'The same by the clock of the office.' }) changedOn: string;
}

@ObjectType('RiskLinkedItem', { description: 'A plan item that a risk threatens.' })
export class RiskLinkedItemType {
  @Field(() => ID, { description: 'Id of the plan item.' }) id: string;
  @Field(() => ID, { description: 'Id of the link, to take it away or to state a delay.' }) linkId: string;
  @Field(() => Int, { description: 'Version of the link, to send with a change.' }) linkVersion: number;
  @Field(() => ThreePointType, {
    nullable: true,
    description: 'Working days by which it would delay the item if it happens; null where nothing is stated.',
  })
  delay: ThreePointType | null;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'ACTIVITY, MILESTONE or GATE.' }) kind: string;
  @Field({ description: 'Where it stands.' }) state: string;
}

@ObjectType('RiskReference', { description: 'Another risk, by its code.' })
export class RiskReferenceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('RiskWarning', { description: 'What the rules say about a risk as it stands.' })
export class RiskWarningType {
  @Field({ description: 'The rule, such as RSK-6.' }) rule: string;
  @Field({ description: 'A sentence about it.' }) message: string;
}

@ObjectType('Risk', { description: 'A risk in full.' })
export class RiskType extends RiskRowType {
  @Field({ description: 'Because of what.' }) cause: string;
  @Field({ description: 'What may happen.' }) event: string;
  @Field({ description: 'With what effect.' }) effect: string;
  @Field(() => RiskResponseEnum, { nullable: true, description: 'What is done about it.' })
  response: RiskResponse | null;
  @Field(() => String, { nullable: true, description: 'What is in place.' }) controls: string | null;
  @Field(() => String, { nullable: true, description: 'What is planned.' }) actions: string | null;
  @Field(() => String, { nullable: true, description: 'What was said when it closed.' })
  closeNote: string | null;
  @Field(() => IssueReferenceType, {
    nullable: true,
    description:
      'The issue that it became; null where it became none, none was kept, or you may not see that one.',
  })
  issue: IssueReferenceType | null;
  @Field(() => RiskReferenceType, {
    nullable: true,
    description: 'The risk that covers it since it was merged; null too where you may not see that one.',
  })
  mergedInto: RiskReferenceType | null;
  @Field(() => [RiskReferenceType], { description: 'Risks that were merged into it and that you may see.' })
  mergedFrom: RiskReferenceType[];
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption, 1 to 7.' })
  exemptParagraph: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => String, { nullable: true, description: 'The document that states it.' })
  sourceDocument: string | null;
  @Field(() => String, { nullable: true, description: 'The place in the document.' })
  sourcePlace: string | null;
  @Field({ description: 'The source does not say it outright; somebody read it so.' })
  isInterpretation: boolean;
  @Field(() => [RiskLinkedItemType], { description: 'Plan items that it threatens and that you may see.' })
  linkedItems: RiskLinkedItemType[];
  @Field(() => [RiskWarningType], { description: 'What the rules say about it today.' })
  warnings: RiskWarningType[];
}
