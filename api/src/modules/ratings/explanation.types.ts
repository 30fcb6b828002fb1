import type { Rag } from '@gantry/shared/rag/rag';
import type { RagChange } from '@gantry/shared/rag/rag-changes';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RagTrendType } from './status.types.js';

@ObjectType('NamedValue', { description: 'A name and a value, both in words.' })
export class NamedValueType {
  @Field({ description: 'What it is.' }) name: string;
  @Field({ description: 'What it comes to.' }) value: string;
}

@ObjectType('AskedRagRule', { description: 'A rule that did not decide, and why.' })
export class AskedRagRuleType {
  @Field({ description: 'Its id, such as BRAG-12.' }) id: string;
  @Field(() => String, { description: 'The colour that it gives.' }) rag: Rag;
  @Field({ description: 'What it says, with the thresholds of the programme.' }) says: string;
  @Field({ description: 'It applies, and another came first.' }) applies: boolean;
  @Field({ description: 'Why it applies or does not.' }) because: string;
}

@ObjectType('RagItem', { description: 'A plan item by name.' })
export class RagItemType {
  @Field(() => ID, { description: 'The item.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
}

@ObjectType('RagChange', { description: 'Something that would change the colour.' })
export class RagChangeType {
  @Field(() => String, {
    description: 'FORECAST_BY, CONFIRM_DATE, RECORD_DONE, CLEAR_PAPERS or LOWER_RISK.',
  })
  kind: RagChange['kind'];
  @Field({ description: 'The same in words.' }) words: string;
  @Field(() => DayScalar, { nullable: true, description: 'The day that it is about.' }) day: string | null;
  @Field({ description: 'The day is that of a meeting.' }) isMeeting: boolean;
  @Field(() => ID, { nullable: true, description: 'The risk that it is about.' }) riskId: string | null;
  @Field(() => [RagItemType], { description: 'The items whose papers are waited for.' })
  waitsFor: RagItemType[];
  @Field({ description: 'You may make it, as far as your roles go.' }) mayDo: boolean;
}

@ObjectType('RagWay', { description: 'The least that has to happen for a better colour.' })
export class RagWayType {
  @Field(() => String, { description: 'The colour that it gives.' }) to: Rag;
  @Field({ description: 'All of it in a sentence.' }) sentence: string;
  @Field(() => [RagChangeType], { description: 'What has to happen, all of it.' }) changes: RagChangeType[];
}

@ObjectType('RagExplanation', {
  description: 'Why an item has its colour as one scenario sees it, and what would change that.',
})
export class RagExplanationType {
  @Field(() => ID, { description: 'The row of the timeline.' }) rowId: string;
  @Field({ description: 'The code of the item.' }) code: string;
  @Field({ description: 'What the item is.' }) title: string;
  @Field(() => ID, { nullable: true, description: 'The scenario; null where scenarios agree.' })
  scenarioId: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' }) scenarioName: string | null;
  @Field({ description: 'The status to show: a colour, or stale.' }) shown: string;
  @Field({ description: 'Why that is shown.' }) shownSentence: string;
  @Field(() => String, { description: 'The colour by rule.' }) computedRag: Rag;
  @Field({ description: 'The rule that decided.' }) ruleId: string;
  @Field({ description: 'What it says, with the thresholds of the programme.' }) ruleSays: string;
  @Field({ description: 'Why it applies.' }) sentence: string;
  @Field(() => [NamedValueType], { description: 'What the rule looked at.' }) inputs: NamedValueType[];
  @Field(() => [NamedValueType], { description: 'What it compared with.' }) thresholds: NamedValueType[];
  @Field(() => [AskedRagRuleType], { description: 'The other rules, in their order.' })
  others: AskedRagRuleType[];
  @Field(() => [RagWayType], { description: 'The smallest change for each better colour.' })
  ways: RagWayType[];
  @Field(() => String, {
    nullable: true,
    description: 'Why no change of this item alone makes it on track; null where one does.',
  })
  noWay: string | null;
  @Field(() => String, { nullable: true, description: 'What its owner reported.' }) reportedRag: Rag | null;
  @Field(() => DayScalar, { nullable: true, description: 'When.' }) reportedOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'How reported and computed differ; null where they agree.',
  })
  difference: string | null;
  @Field(() => RagTrendType, { description: 'Against the period before.' }) trend: RagTrendType;
}

@ObjectType('RagDifference', {
  description: 'An item whose owner reports another colour than the rules give.',
})
export class RagDifferenceType {
  @Field(() => ID, { description: 'Unique in the answer.' }) rowId: string;
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field({ description: 'Its class.' }) classification: string;
  @Field(() => ID, { nullable: true, description: 'Its workstream.' }) workstreamId: string | null;
  @Field(() => String, { nullable: true, description: 'Who owns it.' }) owner: string | null;
  @Field(() => String, { description: 'The colour that its owner reports.' }) reportedRag: Rag;
  @Field(() => String, { description: 'The colour by rule.' }) computedRag: Rag;
  @Field({ description: 'The rule that decided.' }) ruleId: string;
  @Field({ description: "The owner's colour is the one shown." }) isReportedShown: boolean;
  @Field(() => String, { nullable: true, description: "The owner's reason." }) reason: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Until when it stands.' }) until: string | null;
  @Field({ description: 'That day has passed.' }) isExpired: boolean;
  @Field({ description: 'The same in words.' }) sentence: string;
}
