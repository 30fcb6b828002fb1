import type { Rag } from '@gantry/shared/rag/rag';
import type { AskedBecause } from '@gantry/shared/reporting/asked-lines';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import {
  AskedBecauseEnum,
  type LineAnswer,
  LineAnswerEnum,
  type QueryState,
  QueryStateEnum,
} from './reporting-words.js';

const text = { nullable: true } as const;

@ObjectType('ReturnLine', { description: 'What is said of one plan item in a return.' })
export class ReturnLineType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The return.' }) returnId: string;
  @Field(() => ID, { description: 'The plan item.' }) planItemId: string;
  @Field(() => Int, { description: 'Version of the plan item, to send with an answer.' }) itemVersion: number;
  @Field({ description: 'Code of the item.' }) code: string;
  @Field({ description: 'Title of the item.' }) title: string;
  @Field({ description: 'The item is exempt.' }) isExempt: boolean;
  @Field(() => ID, { ...text, description: 'The person who answers.' }) ownerPersonId: string | null;
  @Field(() => ID, { ...text, description: 'The post that answers.' }) ownerPostId: string | null;
  @Field({ description: 'Who answers, in words.' }) owner: string;
  @Field({ description: 'Nobody is there to answer.' }) isVacant: boolean;
  @Field({ description: 'You answer for it.' }) isMine: boolean;
  @Field({ description: 'An answer is asked for; otherwise what was said last is carried forward.' })
  isAsked: boolean;
  @Field(() => AskedBecauseEnum, { ...text, description: 'Why it is asked.' })
  askedBecause: AskedBecause | null;
  @Field(() => LineAnswerEnum, { description: 'What its owner did.' }) answer: LineAnswer;
  @Field(() => String, { ...text, description: 'The colour that stands: answered, or carried forward.' })
  rag: Rag | null;
  @Field(() => String, { ...text, description: 'What is said of it.' }) narrative: string | null;
  @Field(() => String, { ...text, description: 'The way back to green.' }) pathToGreen: string | null;
  @Field(() => String, { ...text, description: 'Who walks it.' }) pathOwner: string | null;
  @Field(() => DayScalar, { ...text, description: 'By when.' }) pathDueOn: string | null;
  @Field(() => String, { ...text, description: 'Why the colour differs from the rule.' })
  overrideReason: string | null;
  @Field(() => DayScalar, { ...text, description: 'Until when that stands.' }) overrideUntil: string | null;
  @Field(() => String, { ...text, description: 'The colour by rule when it was answered, or opened.' })
  computedRag: Rag | null;
  @Field(() => String, { ...text, description: 'The colour by rule now.' }) computedNow: Rag | null;
  @Field(() => String, { ...text, description: 'What that rests on, in a sentence.' })
  computedSentence: string | null;
  @Field({ description: 'The colour that stands differs from that by rule.' }) isDifferent: boolean;
  @Field(() => DayScalar, { ...text, description: 'When it was answered.' }) answeredOn: string | null;
  @Field(() => String, { ...text, description: 'By whom.' }) answeredBy: string | null;
  @Field(() => String, { ...text, description: 'The colour that stood in the period before.' })
  previousRag: Rag | null;
  @Field(() => String, { ...text, description: 'What was said in the period before.' })
  previousNarrative: string | null;
}

@ObjectType('ReturnQuery', { description: 'What the programme office asks about a return.' })
export class ReturnQueryType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The return.' }) returnId: string;
  @Field(() => ID, { ...text, description: 'The line; null for the return as a whole.' }) lineId:
    | string
    | null;
  @Field({ description: 'What is asked.' }) question: string;
  @Field({ description: 'Who asks.' }) askedBy: string;
  @Field(() => DayScalar, { description: 'When it was asked.' }) askedOn: string;
  @Field(() => String, { ...text, description: 'The answer.' }) answer: string | null;
  @Field(() => String, { ...text, description: 'Who answered.' }) answeredBy: string | null;
  @Field(() => DayScalar, { ...text, description: 'When.' }) answeredOn: string | null;
  @Field(() => QueryStateEnum, { description: 'How far it has come.' }) state: QueryState;
}
