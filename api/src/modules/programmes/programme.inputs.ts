import { RISK_BANDS, type RiskBand } from '@gantry/shared/risk/bands';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { MatrixBandEnum } from './programme.types.js';

export const CODE_SENTENCE =
  'A code is 1 to 40 small letters, digits and hyphens and begins with a letter or digit.';
export const PLAIN_CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** Wide enough for any plan; keeps a slip of the finger from becoming a tolerance of a century. */
export const MOST_DAYS = 3_660;

@InputType({
  description: 'Change the tolerances or the risk matrix of a programme. What is left out stays.',
})
export class ConfigureProgrammeInput extends ReasonedChangeInput {
  @Field(() => Int, { nullable: true, description: 'Slip in working days that is still green.' })
  @IsOptional()
  @IsInt()
  greenToleranceDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Slip in working days that is still amber.' })
  @IsOptional()
  @IsInt()
  amberToleranceDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days before its baseline from which a date still TBC is amber.',
  })
  @IsOptional()
  @IsInt()
  tbcWithinDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days ahead beyond which a milestone is not due yet.' })
  @IsOptional()
  @IsInt()
  horizonDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days after which a status report is stale.' })
  @IsOptional()
  @IsInt()
  staleAfterDays?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days before their deadline by which papers should be ready; fewer is amber.',
  })
  @IsOptional()
  @IsInt()
  gateMarginDays?: number | null;
  @Field(() => [[MatrixBandEnum]], {
    nullable: true,
    description: 'The whole matrix: five rows (consequence 1 first) of five bands (likelihood 1 first).',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  riskBands?: RiskBand[][] | null;
}

@InputType({ description: 'Set up a programme of the office.' })
export class AddProgrammeInput extends IntentionInput {
  @Field({ description: CODE_SENTENCE }) @Matches(PLAIN_CODE, { message: CODE_SENTENCE }) code: string;
  @Field({ description: 'Its name.' }) @IsString() @MaxLength(200) name: string;
  @OptionalText(80, 'What people call it.')
  shortName?: string | null;
  @OptionalText(2_000, 'What it is for.')
  purpose?: string | null;
  @OptionalId('The programme it belongs to.')
  parentId?: string | null;
  @OptionalId('The programme it follows.')
  succeedsId?: string | null;
}

@InputType({ description: 'Change what a programme is called and where it belongs. What is left out stays.' })
export class AmendProgrammeInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description: `${CODE_SENTENCE} The addresses of its pages change with it.`,
  })
  @IsOptional()
  @Matches(PLAIN_CODE, { message: CODE_SENTENCE })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'What people call it; null takes it away.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  shortName?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is for; null takes it away.' })
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  purpose?: string | null;
  @Field(() => ID, { nullable: true, description: 'The programme it belongs to; null puts it at the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType({
  description:
    'Archive a programme: its pages leave the menus, its records stay and can no longer be changed.',
})
export class ArchiveProgrammeInput extends ReasonedChangeInput {}

@InputType({ description: 'Take an archived programme up again.' })
export class RestoreProgrammeInput extends ReasonedChangeInput {}

export const isBand = (value: unknown): value is RiskBand => RISK_BANDS.includes(value as RiskBand);
