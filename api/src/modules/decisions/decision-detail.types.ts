import type { EffectKind, EffectState } from '@gantry/shared/governance/decision-effects';
import type { OptionStanding } from '@gantry/shared/governance/decision-rules';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { DecisionRowType } from './decision-row.types.js';
import {
  type CarriedBy,
  CarriedByEnum,
  type DecisionAbility,
  DecisionAbilityEnum,
  EffectKindEnum,
  EffectStateEnum,
  OptionStandingEnum,
} from './decision-words.js';

@ObjectType('DecisionName', { description: 'Another decision, by name.' })
export class DecisionNameType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
}

@ObjectType('DecisionOption', { description: 'An option that was considered.' })
export class DecisionOptionType {
  @Field({ description: 'The option.' }) title: string;
  @Field(() => OptionStandingEnum, { description: 'What became of it.' }) standing: OptionStanding;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
}

@ObjectType('DecisionEvidence', { description: 'A paper or other evidence.' })
export class DecisionEvidenceType {
  @Field({ description: 'What it is called.' }) title: string;
  @Field(() => String, { nullable: true, description: 'Where it is.' }) place: string | null;
}

@ObjectType('Delegation', { description: 'Under which delegation an officer decided.' })
export class DelegationType {
  @Field(() => String, { nullable: true, description: 'The officer or post.' }) delegate: string | null;
  @Field({ description: 'The clause of the scheme.' }) clause: string;
  @Field(() => String, { nullable: true, description: 'The limit in words.' }) limit: string | null;
  @Field(() => String, { nullable: true, description: 'The limit in pounds.' }) limitWords: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Its first day.' }) from: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Its last day.' }) to: string | null;
}

@ObjectType('DecisionEffect', { description: 'What a decision does to the plan once it is in effect.' })
export class DecisionEffectType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => EffectKindEnum, { description: 'What it does.' }) kind: EffectKind;
  @Field({ description: 'The same in words, such as "opens MS-017".' }) words: string;
  @Field(() => EffectStateEnum, { description: 'Whether it was carried out.' }) state: EffectState;
  @Field(() => ID, { nullable: true, description: 'The item.' }) planItemId: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the item.' }) planItemCode: string | null;
  @Field(() => String, { nullable: true, description: 'Title of the item.' }) planItemTitle: string | null;
  @Field(() => String, { nullable: true, description: 'The date that it sets.' }) date: string | null;
  @Field(() => String, { nullable: true, description: 'The baseline that it takes.' })
  baselineName: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'When it was carried out.' }) doneOn: string | null;
  @Field(() => String, { nullable: true, description: 'How it was read, or why it was refused.' })
  note: string | null;
}

@ObjectType('DecisionCorrection', {
  description: 'A correction of the wording after the minutes were approved.',
})
export class DecisionCorrectionType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Its place in the list.' }) position: number;
  @Field({ description: 'The wording as corrected.' }) wording: string;
  @Field({ description: 'The minute that says so.' }) minuteReference: string;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => DayScalar, { description: 'The day.' }) correctedOn: string;
  @Field({ description: 'Who recorded it.' }) by: string;
}

@ObjectType('DecisionStep', { description: 'One step in the life of a decision.' })
export class DecisionStepType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DayScalar, { description: 'The day of the office.' }) on: string;
  @Field({ description: 'What happened, as a sentence.' }) what: string;
  @Field({ description: 'Who recorded it.' }) by: string;
  @Field(() => String, { nullable: true, description: 'Why, where it was said.' }) reason: string | null;
}

/** What the page of a decision shows beyond its row in the register. */
@ObjectType({ isAbstract: true })
export class DecisionDetailType extends DecisionRowType {
  @Field(() => ID, { nullable: true, description: 'The agenda item under which it stands.' })
  agendaItemId: string | null;
  @Field(() => CarriedByEnum, { nullable: true, description: 'How it was carried.' })
  carriedBy: CarriedBy | null;
  @Field(() => String, { nullable: true, description: 'Who proposed it.' }) proposedBy: string | null;
  @Field(() => String, { nullable: true, description: 'Who seconded it.' }) secondedBy: string | null;
  @Field(() => [DecisionOptionType], { description: 'The options that were considered.' })
  options: DecisionOptionType[];
  @Field(() => [DecisionEvidenceType], { description: 'Papers and evidence.' })
  evidence: DecisionEvidenceType[];
  @Field(() => DelegationType, { nullable: true, description: 'The delegation, for that type.' })
  delegation: DelegationType | null;
  @Field(() => String, { nullable: true, description: 'What it comes to, in pounds.' })
  amountWords: string | null;
  @Field(() => String, { nullable: true, description: 'Why it could not wait for a meeting.' })
  urgencyReason: string | null;
  @Field(() => [String], { description: 'Who was consulted.' }) consultees: string[];
  @Field(() => ID, { nullable: true, description: 'The meeting that it is to be reported to.' })
  reportBackMeetingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting that it was reported to.' })
  reportedMeetingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting that is to ratify it.' })
  ratifyAtMeetingId: string | null;
  @Field(() => String, { nullable: true, description: 'Title of that meeting.' })
  ratifyAtMeetingTitle: string | null;
  @Field(() => DecisionNameType, { nullable: true, description: 'What it ratifies.' })
  ratifies: DecisionNameType | null;
  @Field(() => DecisionNameType, { nullable: true, description: 'What ratified it.' })
  ratifiedBy: DecisionNameType | null;
  @Field(() => DecisionNameType, { nullable: true, description: 'The decision that rescinded it.' })
  setAsideBy: DecisionNameType | null;
  @Field(() => String, { nullable: true, description: 'The authority that set it aside.' })
  setAsideAuthority: string | null;
  @Field(() => String, { nullable: true, description: 'What was said when it was implemented or set aside.' })
  stateReason: string | null;
  @Field({ description: 'The minutes are approved: its wording is corrected, not changed (DEC-1).' })
  isWordingFixed: boolean;
  @Field(() => [DecisionEffectType], { description: 'What it does to the plan once it is in effect.' })
  effects: DecisionEffectType[];
  @Field(() => [DecisionCorrectionType], { description: 'Corrections of its wording, oldest first.' })
  corrections: DecisionCorrectionType[];
  @Field(() => [DecisionStepType], { description: 'Its steps, oldest first.' }) steps: DecisionStepType[];
  @Field(() => [DecisionAbilityEnum], { description: 'What you may do with it as it stands.' })
  abilities: DecisionAbility[];
}
