import type { DecisionRoute } from '@gantry/shared/governance/decision-routes';
import type { DecisionState } from '@gantry/shared/governance/decision-states';
import type { Outcome } from '@gantry/shared/governance/outcomes';
import type { Classification } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  DecisionClassificationEnum,
  DecisionRouteEnum,
  DecisionStateEnum,
  OutcomeEnum,
} from './decision-words.js';

@ObjectType('DecisionRow', { description: 'A decision as the register of decisions shows it.' })
export class DecisionRowType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Its code per body and year, such as JC-2018-03.' }) code: string;
  @Field({ description: 'Short title.' }) title: string;
  @Field(() => ID, { description: 'Its programme.' }) programmeId: string;
  @Field(() => ID, { description: 'The body that took it.' }) bodyId: string;
  @Field({ description: 'Name of that body.' }) bodyName: string;
  @Field(() => ID, { nullable: true, description: 'The meeting that took it.' }) meetingId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' })
  meetingTitle: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day; null where no source prints it.' })
  takenOn: string | null;
  @Field(() => OutcomeEnum, { description: 'What the body said.' }) outcome: Outcome;
  @Field(() => DecisionStateEnum, { description: 'How it stands today, long stops included.' })
  state: DecisionState;
  @Field(() => DecisionRouteEnum, { description: 'How it came about.' }) type: DecisionRoute;
  @Field(() => DayScalar, { nullable: true, description: 'The day from which it has effect, where stated.' })
  effectiveOn: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The last day on which it may be called in.' })
  callInUntil: string | null;
  @Field({ description: 'It was to be reported to a meeting that has passed (DEC-4).' })
  isReportBackOverdue: boolean;
  @Field(() => String, { nullable: true, description: 'Where its report to the body stands.' })
  reportBackSentence: string | null;
  @Field({ description: 'What it releases, as a sentence.' }) effectSentence: string;
  @Field(() => Int, { description: 'How many conditions it has.' }) conditionCount: number;
  @Field(() => Int, { description: 'How many of them are open.' }) openConditionCount: number;
  @Field(() => DayScalar, { nullable: true, description: 'When the next open condition is due.' })
  nextDueOn: string | null;
  @Field(() => ID, { nullable: true, description: 'The gate or item that it opens.' })
  planItemId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of that item.' }) planItemCode: string | null;
  @Field(() => DecisionClassificationEnum, { description: 'Who may see it.' })
  classification: Classification;
  @Field({ description: 'Somebody read the source so; it does not say it outright.' })
  isInterpretation: boolean;
  @Field(() => DayScalar, { description: 'The day of the office on which it was last changed.' })
  changedOn: string;
}
