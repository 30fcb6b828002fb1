import type { TestRating } from '@gantry/shared/pathway/assurance-tests';
import type { CaseKind, CaseStatus, SectionState } from '@gantry/shared/pathway/business-cases';
import type { StageState } from '@gantry/shared/pathway/stage-rules';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { NamedDecisionType } from '../scrutiny/index.js';
import {
  CaseKindEnum,
  CaseStatusEnum,
  SectionStateEnum,
  StageStateEnum,
  TestRatingEnum,
} from './service-change-words.js';

@ObjectType('PathwayStage', {
  description: 'A stage of a pathway: an item of the plan, and where it stands.',
})
export class PathwayStageType {
  @Field(() => ID, { description: 'The stage.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => ID, { description: 'The item of the plan that it is.' }) planItemId: string;
  @Field({ description: "The item's code." }) code: string;
  @Field({ description: "The item's title." }) title: string;
  @Field(() => Int, { description: 'Its number in the pathway.' }) number: number;
  @Field(() => StageStateEnum, { nullable: true, description: 'Null while nobody has stated it.' })
  state: StageState | null;
  @Field(() => String, { nullable: true, description: 'Why it stands so.' }) stateReason: string | null;
  @Field({ description: 'Later stages wait for it.' }) isMandatory: boolean;
  @Field({ description: 'It is the current stage.' }) isCurrent: boolean;
  @Field(() => NamedDecisionType, { nullable: true, description: 'The decision that it stands so by.' })
  decision: NamedDecisionType | null;
  @Field(() => [StageStateEnum], { description: 'What may be stated next.' }) next: StageState[];
  @Field(() => [RuleWarningType], { description: 'What the rules say of it today.' })
  warnings: RuleWarningType[];
}

@ObjectType('AssuranceTest', { description: 'One of the five tests that a service change is assured by.' })
export class AssuranceTestType {
  @Field(() => ID, { description: 'The test.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => Int, { description: 'Its number, 1 to 5.' }) number: number;
  @Field({ description: 'What it asks.' }) title: string;
  @Field({ description: 'It applies.' }) isApplicable: boolean;
  @Field(() => String, { nullable: true, description: 'Why it does not.' }) notApplicableReason:
    | string
    | null;
  @Field(() => TestRatingEnum, { description: 'What it was rated.' }) rating: TestRating;
  @Field(() => String, { nullable: true, description: 'What shows it.' }) evidence: string | null;
  @Field(() => String, { nullable: true, description: 'Who assessed it.' }) assessor: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was assessed.' }) assessedOn: string | null;
  @Field({ description: 'Test 5: there is alternative provision.' }) conditionA: boolean;
  @Field({ description: 'Test 5: new treatments reduce admissions.' }) conditionB: boolean;
  @Field({ description: 'Test 5: beds are used less efficiently, with a plan.' }) conditionC: boolean;
}

@ObjectType('ServicePathway', { description: 'The pathway of a service change, stage by stage.' })
export class ServicePathwayType {
  @Field(() => ID, { description: 'The pathway.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => ID, { description: 'Its workstream.' }) workstreamId: string;
  @Field({ description: "Its workstream's name." }) workstreamName: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Beds that it adds, or below zero takes away; null where nobody has stated it.',
  })
  bedChange: number | null;
  @Field(() => String, { nullable: true, description: 'Where that number comes from.' })
  bedChangeSource: string | null;
  @Field({ description: 'Which stage is the current one, in a sentence.' }) currentStage: string;
  @Field(() => [PathwayStageType], { description: 'Its stages in order.' }) stages: PathwayStageType[];
  @Field(() => [AssuranceTestType], { description: 'The five tests; none for the public.' })
  tests: AssuranceTestType[];
  @Field({ description: 'You may record tests and write drafts of it.' }) mayRecord: boolean;
  @Field({ description: 'You may state its stages and beds.' }) mayDecide: boolean;
}

@ObjectType('CaseMilestone', { description: 'The item of the plan that a version is for.' })
export class CaseMilestoneType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('BusinessCaseVersion', { description: 'A version of a business case.' })
export class BusinessCaseVersionType {
  @Field(() => ID, { description: 'The version.' }) id: string;
  @Field(() => Int, { description: "Its row's version, for changes." }) version: number;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => CaseStatusEnum, { description: 'What it has become.' }) status: CaseStatus;
  @Field(() => DayScalar, { description: 'Since when.' }) statusOn: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) statusReason: string | null;
  @Field(() => NamedDecisionType, { nullable: true, description: 'The decision that approved it.' })
  decision: NamedDecisionType | null;
  @Field(() => CaseMilestoneType, { nullable: true, description: 'Its milestone.' })
  milestone: CaseMilestoneType | null;
  @Field(() => SectionStateEnum, { description: 'The strategic case: why.' }) strategic: SectionState;
  @Field(() => SectionStateEnum, { description: 'The economic case: best value.' }) economic: SectionState;
  @Field(() => SectionStateEnum, { description: 'The commercial case: can it be bought.' })
  commercial: SectionState;
  @Field(() => SectionStateEnum, { description: 'The financial case: is it affordable.' })
  financial: SectionState;
  @Field(() => SectionStateEnum, { description: 'The management case: can it be delivered.' })
  management: SectionState;
  @Field(() => Float, { nullable: true, description: 'Capital in whole pounds, as far as it is a number.' })
  capitalPounds: number | null;
  @Field(() => String, { nullable: true, description: 'What of the capital is no number, such as TBC.' })
  capitalNote: string | null;
  @Field({ description: 'The capital in words: £48m + 1 TBC, TBC, not stated.' }) capital: string;
  @Field(() => Float, { nullable: true, description: 'Revenue in whole pounds, as far as it is a number.' })
  revenuePounds: number | null;
  @Field(() => String, { nullable: true, description: 'What of the revenue is no number, such as TBC.' })
  revenueNote: string | null;
  @Field({ description: 'The revenue in words.' }) revenue: string;
  @Field(() => String, { nullable: true, description: 'The year whose prices it counts in.' })
  priceBase: string | null;
  @Field(() => [CaseStatusEnum], { description: 'What it may become next.' }) next: CaseStatus[];
  @Field({ description: 'It is still written in.' }) isWrittenIn: boolean;
}

@ObjectType('BusinessCase', { description: 'A business case, with its versions.' })
export class BusinessCaseType {
  @Field(() => ID, { description: 'The case.' }) id: string;
  @Field(() => Int, { description: 'Its version, for changes.' }) version: number;
  @Field({ description: 'Its code.' }) code: string;
  @Field(() => CaseKindEnum, { description: 'Its kind.' }) kind: CaseKind;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'The pathway that it is for; null: a workstream.' })
  pathwayId: string | null;
  @Field({ description: 'Its workstream.' }) workstreamName: string;
  @Field(() => [BusinessCaseVersionType], { description: 'Its versions, newest first.' })
  versions: BusinessCaseVersionType[];
  @Field({ description: 'You may write drafts of it.' }) mayRecord: boolean;
  @Field({ description: 'You may make it final and what follows.' }) mayDecide: boolean;
}

@ObjectType('CaseWorkstream', { description: 'A workstream for which you may add a business case.' })
export class CaseWorkstreamType {
  @Field(() => ID, { description: 'The workstream.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field({ description: 'You may begin a pathway in it.' }) mayBeginPathway: boolean;
}

@ObjectType('ServiceChange', { description: 'Pathways, assurance and business cases of a programme.' })
export class ServiceChangeType {
  @Field(() => [ServicePathwayType], { description: 'Its pathways.' }) pathways: ServicePathwayType[];
  @Field(() => [BusinessCaseType], { description: 'Its business cases; none for the public.' })
  cases: BusinessCaseType[];
  @Field(() => [CaseWorkstreamType], { description: 'Workstreams for which you may add a business case.' })
  workstreams: CaseWorkstreamType[];
}
