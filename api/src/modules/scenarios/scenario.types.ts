import type { ScenarioState } from '@gantry/shared/governance/scenario-states';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../../platform/graphql/problem.type.js';
import { DayScalar } from '../../platform/graphql/scalars.js';

@ObjectType('PlanScenario', { description: 'A named overlay on a plan, never a copy of it.' })
export class ScenarioType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'Its programme.' }) programmeId: string;
  @Field(() => ID, { nullable: true, description: 'The workstream that it is about; null for the whole.' })
  workstreamId: string | null;
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { description: 'WORKING, ALTERNATIVE or CLOSED.' }) state: ScenarioState;
  @Field(() => String, { nullable: true, description: 'What decides whether it comes true.' })
  branchCondition: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'By when that is known.' }) decideBy: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' }) closedReason: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "How likely it is in a hundred, in the office's own estimate; null where nobody has said.",
  })
  probability: number | null;
  @Field(() => String, { nullable: true, description: 'Who estimated that.' }) probabilityBy: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When that was estimated.' }) probabilityOn:
    | string
    | null;
  @Field(() => [ProblemType], { description: 'What the rules say of the estimates as they stand (SCN-5).' })
  warnings: ProblemType[];
  @Field({ description: 'You may promote, close, reopen and amend it.' }) mayEdit: boolean;
}

@ObjectType('ScenarioPromotion', {
  description: 'The scenario that the plan works to now, and the former one.',
})
export class ScenarioPromotionType {
  @Field(() => ScenarioType, { description: 'The one that the plan works to.' }) scenario: ScenarioType;
  @Field(() => ScenarioType, { nullable: true, description: 'The one that became an alternative.' })
  former: ScenarioType | null;
}
