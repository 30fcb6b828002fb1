import type { ClearanceState, PaperRoute } from '@gantry/shared/agenda/paper-rules';
import type { Classification } from '@gantry/shared/policy/roles';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { AgendaClassificationEnum } from '../agendas/index.js';
import { RuleWarningType } from '../governing-bodies/index.js';
import { ClearanceStateEnum, PaperRouteEnum } from './paper-words.js';

@ObjectType('PaperClearance', { description: 'One office that clears a paper, in its turn.' })
export class PaperClearanceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'The office, such as Finance.' }) office: string;
  @Field(() => ClearanceStateEnum, { description: 'How far it is.' }) state: ClearanceState;
  @Field(() => DayScalar, { nullable: true, description: 'When it cleared or returned it.' })
  settledOn: string | null;
  @Field(() => String, { nullable: true, description: 'Who recorded that.' }) settledBy: string | null;
  @Field(() => String, { nullable: true, description: 'What was said with it.' }) note: string | null;
}

@ObjectType('PaperVersion', { description: 'A file as it was handed in.' })
export class PaperVersionType {
  @Field(() => ID, { description: 'Its id; the file is read at /files/paper-versions/ and this.' })
  id: string;
  @Field(() => Int, { description: 'Its number, 1 for the first.' }) number: number;
  @Field(() => String, { nullable: true, description: 'What is new in it.' }) note: string | null;
  @Field({ description: 'Name of the file.' }) fileName: string;
  @Field(() => Int, { description: 'Its size in bytes.' }) sizeBytes: number;
  @Field({ description: 'SHA-256 of its bytes.' }) sha256: string;
  @Field(() => DayScalar, { description: 'The day of the office on which it was handed in.' })
  addedOn: string;
  @Field(() => String, { nullable: true, description: 'Who handed it in.' }) addedBy: string | null;
}

@ObjectType('Paper', { description: 'A paper of an agenda item.' })
export class PaperType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field(() => ID, { description: 'The item that it belongs to.' }) agendaItemId: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Who writes it.' }) author: string | null;
  @Field(() => String, { nullable: true, description: 'Who answers for it.' }) sponsor: string | null;
  @Field(() => PaperRouteEnum, { description: 'How it reaches the meeting.' }) route: PaperRoute;
  @Field(() => String, { nullable: true, description: 'Why it could not wait.' }) urgencyReason:
    | string
    | null;
  @Field({ description: 'The chair agreed that it is urgent.' }) isChairAgreed: boolean;
  @Field(() => DayScalar, { nullable: true, description: 'When it was published; null for not yet.' })
  publishedOn: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason: string | null;
  @Field(() => AgendaClassificationEnum, { description: 'Who may read it.' }) classification: Classification;
  @Field(() => Int, { nullable: true, description: 'Paragraph of Schedule 12A.' }) exemptParagraph:
    | number
    | null;
  @Field(() => String, { nullable: true, description: 'Why it is exempt.' }) exemptReason: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'The day on which it is due.' }) dueOn:
    | string
    | null;
  @Field({ description: 'The same with the working days that are left.' }) dueSentence: string;
  @Field({ description: 'It is due and not out.' }) isOverdue: boolean;
  @Field(() => [PaperClearanceType], { description: 'Who clears it, in order.' })
  clearance: PaperClearanceType[];
  @Field(() => [PaperVersionType], { description: 'Its versions, the newest first.' })
  versions: PaperVersionType[];
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
}

@ObjectType('PaperChange', { description: 'A paper after a change.' })
export class PaperChangeType {
  @Field(() => PaperType, { description: 'The paper as it stands now.' }) paper: PaperType;
  @Field(() => [RuleWarningType], { description: 'Warnings that were accepted with the reason.' })
  accepted: RuleWarningType[];
}
