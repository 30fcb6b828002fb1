import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ChangeInput, IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalText } from '../../platform/graphql/optional-fields.js';
import { CODE_SENTENCE, PLAIN_CODE } from '../programmes/index.js';

@InputType({ description: 'Enter an organisation that the office works with.' })
export class AddOrganisationInput extends IntentionInput {
  @Field({ description: CODE_SENTENCE }) @Matches(PLAIN_CODE, { message: CODE_SENTENCE }) code: string;
  @Field({ description: 'Its name.' }) @IsString() @MaxLength(200) name: string;
  @OptionalText(80, 'What people call it.')
  shortName?: string | null;
  @Field({ description: 'What kind of organisation it is, in the office’s own words.' })
  @IsString()
  @MaxLength(80)
  kind: string;
  @Field(() => Boolean, { nullable: true, description: 'It is a member of the partnership; no if left out.' })
  @IsOptional()
  @IsBoolean()
  isMember?: boolean | null;
  @OptionalText(120, 'The locality it works in, by name; one that is not there yet is entered.')
  localityName?: string | null;
  @OptionalDay('First day of its existence.')
  validFrom?: string | null;
  @OptionalDay('Last day of its existence.')
  validTo?: string | null;
}

@InputType({ description: 'Change what is known of an organisation. What is left out stays.' })
export class AmendOrganisationInput extends ChangeInput {
  @OptionalText(200, 'Its name.')
  name?: string | null;
  @OptionalText(80, 'What people call it; null takes it away.')
  shortName?: string | null;
  @OptionalText(80, 'What kind of organisation it is.')
  kind?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'It is a member of the partnership.' })
  @IsOptional()
  @IsBoolean()
  isMember?: boolean | null;
  @OptionalText(120, 'The locality it works in, by name; null for none.')
  localityName?: string | null;
  @OptionalDay('First day of its existence; null where it is not known.')
  validFrom?: string | null;
  @OptionalDay('Last day of its existence; null while it is there.')
  validTo?: string | null;
}
