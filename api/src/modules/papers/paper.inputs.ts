import {
  CLEARANCE_STATES,
  type ClearanceState,
  PAPER_ROUTES,
  type PaperRoute,
} from '@gantry/shared/agenda/paper-rules';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalChairAgrees, OptionalDay, OptionalText } from '../../platform/graphql/optional-fields.js';
import { AgendaClassificationEnum } from '../agendas/index.js';
import { ClearanceStateEnum, PaperRouteEnum } from './paper-words.js';

@InputType({ isAbstract: true })
abstract class PaperWordsInput extends IntentionInput {
  @OptionalText(200, 'Who writes it.')
  author?: string | null;
  @OptionalText(200, 'Who answers for it.')
  sponsor?: string | null;
  @Field(() => AgendaClassificationEnum, { nullable: true, description: 'Left out, that of its item.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of Schedule 12A, 1 to 7; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  exemptParagraph?: number | null;
  @OptionalText(500, 'Why it is exempt; needed for EXEMPT.')
  exemptReason?: string | null;
}

@InputType({ description: 'A new paper of an agenda item.' })
export class AddPaperInput extends PaperWordsInput {
  @Field(() => ID, { description: 'The item.' }) @IsUUID() agendaItemId: string;
  @Field({ description: 'Its title.' }) @IsString() @MaxLength(300) title: string;
  @Field(() => [String], { nullable: true, description: 'Offices that clear it, in their order.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  clearance?: string[] | null;
}

@InputType({ description: 'Amend a paper; what is left out stays as it is.' })
export class AmendPaperInput extends PaperWordsInput {
  @Field(() => ID, { description: 'The paper.' }) @IsUUID() id: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) expectedVersion: number;
  @OptionalText(300, 'Its title.')
  title?: string | null;
}

@InputType({ description: 'Record that a paper was published.' })
export class PublishPaperInput extends ChangeInput {
  @Field(() => PaperRouteEnum, { description: 'How it reaches the meeting.' })
  @IsIn(PAPER_ROUTES)
  route: PaperRoute;
  @OptionalDay('The day on which it went out; left out, today.')
  publishedOn?: string | null;
  @OptionalText(1_000, 'Why it cannot wait; needed for a late or tabled paper.')
  urgencyReason?: string | null;
  @OptionalChairAgrees()
  chairAgrees?: boolean | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}

@InputType({ description: 'Withdraw a paper.' })
export class WithdrawPaperInput extends ReasonedChangeInput {}

@InputType({ description: 'Name one more office that clears a paper, after the others.' })
export class AddClearanceInput extends ChangeInput {
  @Field({ description: 'The office, such as Finance.' }) @IsString() @MaxLength(200) office: string;
}

@InputType({ description: 'Record what an office said of a paper.' })
export class SettleClearanceInput extends ChangeInput {
  @Field(() => ClearanceStateEnum, { description: 'Cleared, returned, or pending again.' })
  @IsIn(CLEARANCE_STATES)
  state: ClearanceState;
  @OptionalText(1_000, 'What was said with it; needed where it is returned.')
  note?: string | null;
}
