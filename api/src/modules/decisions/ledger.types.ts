import type { LedgerKind } from '@gantry/shared/governance/decision-ledger';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { LedgerKindEnum } from './decision-words.js';

@ObjectType('LedgerEntry', { description: 'One of the decisions and slips that put a date where it stands.' })
export class LedgerEntryType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => LedgerKindEnum, { description: 'What it is.' }) kind: LedgerKind;
  @Field(() => DayScalar, { nullable: true, description: 'The day; null where no source prints it.' })
  on: string | null;
  @Field({ description: 'What happened, as a sentence.' }) sentence: string;
  @Field(() => String, { nullable: true, description: 'The date before, as everybody reads it.' })
  from: string | null;
  @Field(() => String, { nullable: true, description: 'The date after.' }) to: string | null;
  @Field(() => String, { nullable: true, description: 'Why, where it was said.' }) reason: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded it.' }) by: string | null;
  @Field(() => String, { nullable: true, description: 'The body behind it.' }) body: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision.' }) decisionId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the decision.' })
  decisionCode: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting.' }) meetingId: string | null;
  @Field(() => Int, { nullable: true, description: 'The scenario, where it is of one.' })
  scenarioNumber: number | null;
}

@ObjectType('DecisionConsequence', { description: 'What a decision did to the plan.' })
export class DecisionConsequenceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DayScalar, { nullable: true, description: 'The day.' }) on: string | null;
  @Field({ description: 'What happened, as a sentence.' }) sentence: string;
  @Field(() => ID, { nullable: true, description: 'The item.' }) planItemId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the item.' }) planItemCode: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the item.' }) planItemTitle: string | null;
}
