import { PACK_KINDS, type PackKind } from '@gantry/shared/packs/pack-content';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { CORRECTION_BASES, type CorrectionBasis, CorrectionBasisEnum, PackKindEnum } from './pack-words.js';

@InputType({ description: 'Begin a pack from its template.' })
export class CreatePackInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field(() => PackKindEnum, { description: 'What it is for.' }) @IsIn(PACK_KINDS) kind: PackKind;
  @OptionalText(200, 'Its title; left out, it is made from what it is for.') title?: string | null;
  @OptionalId('The meeting that it is for.') meetingId?: string | null;
  @OptionalId('The reporting period that it is for; not with a meeting.') periodId?: string | null;
}

@InputType({ description: 'A section in its place.' })
export class ArrangedSectionInput {
  @Field(() => ID, { description: 'The section.' }) @IsUUID() id: string;
  @Field({ description: 'It goes into editions.' }) @IsBoolean() isIncluded: boolean;
}

@InputType({ description: 'Put the sections of a pack in order, and say which go in.' })
export class ArrangeSectionsInput extends ChangeInput {
  @Field(() => [ArrangedSectionInput], { description: 'Every section of the pack, in order.' })
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ArrangedSectionInput)
  sections: ArrangedSectionInput[];
}

@InputType({ description: 'Write the heading and the words of a section. What is left out stays.' })
export class WriteSectionInput extends ChangeInput {
  @OptionalText(200, 'Its heading.') heading?: string | null;
  @OptionalText(20_000, 'What the programme office says in it; null empties it.') comment?: string | null;
}

@InputType({ description: 'Put a pack away of which nothing was issued, on record.' })
export class ArchivePackInput extends ReasonedChangeInput {}

@InputType({ description: 'Read everything at this moment into the draft of an edition.' })
export class FreezeDraftInput extends ChangeInput {}

@InputType({ description: 'Take the next step with an edition.' })
export class EditionStepInput extends ChangeInput {}

@InputType({ description: 'Sign an edition as it stands.' })
export class SignEditionInput extends ChangeInput {
  @OptionalText(2_000, 'What you say with it.') comment?: string | null;
}

@InputType({ description: 'Send an edition back to the programme office.' })
export class SendBackEditionInput extends ChangeInput {
  @Field({ description: 'What is to be changed.' }) @IsString() @MaxLength(2_000) comment: string;
}

@InputType({ description: 'Seal an edition and give it out.' })
export class IssueEditionInput extends ChangeInput {
  @OptionalText(1_000, 'Why it goes out although a rule warns.') reason?: string | null;
}

@InputType({ description: 'Begin a correction of an issued edition.' })
export class CorrectEditionInput extends ReasonedChangeInput {
  @Field(() => CorrectionBasisEnum, { description: 'At which moment it reads the record.' })
  @IsIn(CORRECTION_BASES)
  basis: CorrectionBasis;
}

@InputType({ description: 'Withdraw an issued edition.' })
export class WithdrawEditionInput extends ReasonedChangeInput {}

@InputType({ description: 'Say that you have read an edition.' })
export class AcknowledgeEditionInput extends ChangeInput {}
