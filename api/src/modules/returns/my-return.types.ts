import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { RuleWarningType } from '../governing-bodies/index.js';

const maybe = (description: string) => ({ nullable: true, description });

@ObjectType({ isAbstract: true })
abstract class SaidOfPath {
  @Field(() => String, maybe('What brings it back on track.')) pathToGreen: string | null;
  @Field(() => String, maybe('Who does that.')) pathOwner: string | null;
  @Field(() => DayScalar, maybe('By when.')) pathDueOn: string | null;
}

@ObjectType('MyReturnQuery', { description: 'A question of the programme office and its answer.' })
export class MyReturnQueryType {
  @Field(() => ID, { description: 'The question.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the answer.' }) version: number;
  @Field({ description: 'What is asked.' }) question: string;
  @Field({ description: 'Who asks.' }) askedBy: string;
  @Field(() => DayScalar, { description: 'When it was asked.' }) askedOn: string;
  @Field(() => String, maybe('The answer.')) answer: string | null;
  @Field(() => String, maybe('Who answered.')) answeredBy: string | null;
  @Field(() => DayScalar, maybe('When it was answered.')) answeredOn: string | null;
  @Field({ description: 'OPEN, ANSWERED or CLOSED.' }) state: string;
}

@ObjectType('MyReturnLine', { description: 'An item of mine in a period: what is asked and what I said.' })
export class MyReturnLineType extends SaidOfPath {
  @Field(() => ID, { description: 'The line.' }) id: string;
  @Field(() => Int, { description: 'Version to send with an answer.' }) version: number;
  @Field(() => ID, { description: 'The return that it stands in.' }) returnId: string;
  @Field(() => ID, { description: 'The plan item.' }) itemId: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it is.' }) title: string;
  @Field(() => String, maybe('When it is expected, in words.')) expected: string | null;
  @Field({ description: 'How late it is, in words.' }) slipWords: string;
  @Field({ description: 'An answer is asked; otherwise it is carried forward.' }) isAsked: boolean;
  @Field(() => String, maybe('Why it is asked: NEVER, STALE, RED or AMBER.')) askedBecause: string | null;
  @Field({ description: 'UNANSWERED, NO_CHANGE or UPDATED.' }) answer: string;
  @Field(() => DayScalar, maybe('When it was answered.')) answeredOn: string | null;
  @Field(() => String, maybe('Who answered it.')) answeredBy: string | null;
  @Field({ description: 'It can be answered as things stand.' }) isOpen: boolean;
  @Field({ description: 'The status by rule.' }) computedRag: string;
  @Field({ description: 'The reason of the rule.' }) computedSentence: string;
  @Field({ description: 'The status to begin with: as answered, as last reported, or by rule.' }) rag: string;
  @Field(() => String, maybe('When the owner last reported.')) lastReportedOn: string | null;
  @Field(() => String, maybe('What the owner last reported.')) lastRag: string | null;
  @Field(() => String, maybe('What was last said.')) narrative: string | null;
  @Field(() => String, maybe('Why the owner’s colour stands in for the rule’s.')) overrideReason:
    | string
    | null;
  @Field(() => DayScalar, maybe('Until when it does.')) overrideUntil: string | null;
  @Field(() => String, maybe('Why "no change" would be refused; null where it would not.'))
  noChangeProblem: string | null;
  @Field(() => [MyReturnQueryType], { description: 'Questions about it.' }) queries: MyReturnQueryType[];
}

@ObjectType('MyWorkstreamReturn', { description: 'What I say of a workstream as a whole.' })
export class MyWorkstreamReturnType extends SaidOfPath {
  @Field(() => ID, { description: 'The return.' }) id: string;
  @Field(() => Int, { description: 'Version to send with a change.' }) version: number;
  @Field({ description: 'The workstream.' }) name: string;
  @Field({ description: 'NOT_STARTED, STARTED, SUBMITTED, QUERIED or ACCEPTED.' }) state: string;
  @Field({ description: 'It is mine to hand in.' }) isMine: boolean;
  @Field(() => String, maybe('Whose it is.')) owner: string | null;
  @Field({ description: 'It can be changed as things stand.' }) isOpen: boolean;
  @Field(() => String, maybe('The status as said so far.')) rag: string | null;
  @Field({ description: 'The status that comes of its items.' }) computedRag: string;
  @Field({ description: 'How that comes about.' }) computedSentence: string;
  @Field(() => String, maybe('Why the two differ.')) differenceReason: string | null;
  @Field(() => String, maybe('What was done in this period.')) thisPeriod: string | null;
  @Field(() => String, maybe('What comes next.')) nextPeriod: string | null;
  @Field(() => String, maybe('What help is needed.')) helpNeeded: string | null;
  @Field(() => String, maybe('The status of the period before.')) beforeRag: string | null;
  @Field(() => String, maybe('What was said of the period before.')) beforeThis: string | null;
  @Field(() => String, maybe('What was announced for this period.')) beforeNext: string | null;
  @Field(() => DayScalar, maybe('When it was handed in.')) submittedOn: string | null;
  @Field(() => String, maybe('Who handed it in.')) submittedBy: string | null;
  @Field({ description: 'It was handed in after the cut-off.' }) isLate: boolean;
  @Field(() => String, maybe('What the programme office said when it sent it back.')) sentBackComment:
    | string
    | null;
  @Field(() => Int, { description: 'Asked items of others in it.' }) othersAsked: number;
  @Field(() => Int, { description: 'Of these, how many are answered.' }) othersAnswered: number;
  @Field(() => [MyReturnQueryType], { description: 'Questions about the whole.' })
  queries: MyReturnQueryType[];
}

@ObjectType('MyReturn', { description: 'What one period asks of me, with what I have said so far.' })
export class MyReturnType {
  @Field(() => ID, { description: 'The period.' }) periodId: string;
  @Field({ description: 'Its name.' }) periodName: string;
  @Field(() => DayScalar, { description: 'Its first day.' }) fromOn: string;
  @Field(() => DayScalar, { description: 'Its last day.' }) toOn: string;
  @Field(() => DayScalar, { description: 'By when returns are handed in.' }) cutOffOn: string;
  @Field(() => DayScalar, { description: 'The last day of grace.' }) graceUntil: string;
  @Field(() => DayScalar, { description: 'Today, by the office clock.' }) today: string;
  @Field({ description: 'The cut-off has passed: what is handed in now is late.' }) isPastCutOff: boolean;
  @Field(() => Int, { description: 'How many items of mine are asked.' }) asked: number;
  @Field(() => Int, { description: 'How many of them I have answered.' }) answered: number;
  @Field(() => [MyReturnLineType], { description: 'Items of mine, the asked ones first.' })
  lines: MyReturnLineType[];
  @Field(() => [MyWorkstreamReturnType], { description: 'The returns in which they stand, and mine.' })
  returns: MyWorkstreamReturnType[];
}

@ObjectType('ReturnAnswer', { description: 'What was answered, as it stands now.' })
export class ReturnAnswerType {
  @Field(() => ID, { description: 'The line, return or question.' }) id: string;
  @Field(() => Int, { description: 'Its version.' }) version: number;
  @Field(() => [RuleWarningType], { description: 'Warnings of rules that were accepted.' })
  warnings: RuleWarningType[];
}
