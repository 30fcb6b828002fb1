import { EFFECT_KINDS, type EffectKind } from '@gantry/shared/governance/decision-effects';
import { OPTION_STANDINGS, type OptionStanding } from '@gantry/shared/governance/decision-rules';
import { OUTCOMES, type Outcome } from '@gantry/shared/governance/outcomes';
import { CLASSIFICATIONS, type Classification } from '@gantry/shared/policy/roles';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ExemptableInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import {
  DecisionClassificationEnum,
  EffectKindEnum,
  OptionStandingEnum,
  OutcomeEnum,
} from './decision-words.js';

@InputType({ description: 'Something that must happen before the decision has effect.' })
export class ConditionInput {
  @Field({ description: 'What must happen.' }) @IsString() @MaxLength(1_000) text: string;
  @OptionalId('The body that it waits for.')
  satisfiedByBodyId?: string | null;
  @OptionalDay('By when.')
  dueOn?: string | null;
  @OptionalDay('The day after which the decision falls without it.')
  longStopOn?: string | null;
}

@InputType({ description: 'An option that was considered.' })
export class DecisionOptionInput {
  @Field({ description: 'The option, in a few words.' }) @IsString() @MaxLength(300) title: string;
  @Field(() => OptionStandingEnum, { description: 'Preferred, not preferred or discarded.' })
  @IsIn(OPTION_STANDINGS)
  standing: OptionStanding;
  @OptionalText(2_000, 'Why; needed for what is preferred or discarded (DEC-18).')
  reason?: string | null;
}

@InputType({ description: 'A paper or other evidence.' })
export class DecisionEvidenceInput {
  @Field({ description: 'What it is called.' }) @IsString() @MaxLength(300) title: string;
  @OptionalText(500, 'Where it is: an address or a reference.')
  place?: string | null;
}

@InputType({ description: 'What the decision does to the plan once it is in effect.' })
export class DecisionEffectInput {
  @Field(() => EffectKindEnum, { description: 'Opens a gate, sets a date or takes a baseline.' })
  @IsIn(EFFECT_KINDS)
  kind: EffectKind;
  @OptionalId('The gate that it opens, or the item whose date it sets.')
  planItemId?: string | null;
  @OptionalText(250, 'The date that it sets, as people write it.')
  date?: string | null;
  @OptionalText(200, 'What the baseline is called that it takes.')
  baselineName?: string | null;
}

/** What a recommendation says, and the decision after it. */
@InputType({ isAbstract: true })
export abstract class DecisionContentInput extends ExemptableInput {
  @Field({ description: 'Short title.' }) @IsString() @MaxLength(200) title: string;
  @Field({ description: 'The wording: as recommended, later as minuted.' })
  @IsString()
  @MaxLength(8_000)
  wording: string;
  @Field(() => OutcomeEnum, { description: 'What the body said, or is recommended to say.' })
  @IsIn(OUTCOMES)
  outcome: Outcome;
  @OptionalText(4_000, 'Why it was decided so.')
  rationale?: string | null;
  @OptionalId('The gate or item of the programme that it is about.')
  planItemId?: string | null;
  @OptionalId('The agenda item of the body under which it stands.')
  agendaItemId?: string | null;
  @Field(() => [DecisionOptionInput], { nullable: true, description: 'The options that were considered.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(20)
  @Type(() => DecisionOptionInput)
  options?: DecisionOptionInput[] | null;
  @Field(() => [DecisionEvidenceInput], { nullable: true, description: 'Papers and evidence.' })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(30)
  @Type(() => DecisionEvidenceInput)
  evidence?: DecisionEvidenceInput[] | null;
  @Field(() => DecisionClassificationEnum, { nullable: true, description: 'OFFICIAL unless said otherwise.' })
  @IsOptional()
  @IsIn(CLASSIFICATIONS)
  classification?: Classification | null;
}

/** The same for a new record, which says whose it is. */
@InputType({ isAbstract: true })
export abstract class PlacedDecisionInput extends DecisionContentInput {
  @Field(() => ID, { description: 'The programme that it is about.' }) @IsUUID() programmeId: string;
  @Field(() => ID, { description: 'The body that takes it.' }) @IsUUID() bodyId: string;
  @OptionalId('The meeting that takes it; none for what is decided between meetings.')
  meetingId?: string | null;
}
