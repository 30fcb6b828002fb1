import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';
import { IntentionInput } from '../../platform/graphql/inputs.js';
import { OptionalText } from '../../platform/graphql/optional-fields.js';

@ObjectType('Branding', { description: 'How the packs of your office look.' })
export class BrandingType {
  @Field({ description: 'The name on the cover.' }) organisation: string;
  @Field({ description: 'The colour of titles and lines, as #rrggbb.' }) accent: string;
  @Field(() => String, { nullable: true, description: 'The logo, a PNG as base64.' }) logoPng: string | null;
  @Field(() => String, { nullable: true, description: 'What the logo shows, in words.' })
  logoAlt: string | null;
  @Field(() => String, { nullable: true, description: 'Words at the foot of the cover.' })
  coverText: string | null;
  @Field(() => String, { nullable: true, description: 'At the head of every page of a full edition.' })
  markingFull: string | null;
  @Field(() => String, { nullable: true, description: 'At the head of every page of an official edition.' })
  markingOfficial: string | null;
  @Field(() => String, { nullable: true, description: 'At the head of every page of a public edition.' })
  markingPublic: string | null;
  @Field(() => Int, { description: 'Version to send with a change; 0 while nobody has set it.' })
  version: number;
  @Field({ description: 'You may change it.' }) mayEdit: boolean;
}

/** As long as base64 makes a logo of the size that a rule allows, and some room, so that the rule can say so. */
const MOST_LOGO_LETTERS = 400_000;

@InputType({ description: 'How packs are to look. All of it is given again, as it now is.' })
export class SetBrandingInput extends IntentionInput {
  @Field(() => Int, { description: 'The version that you saw; 0 while nobody has set it.' })
  @IsInt()
  @Min(0)
  expectedVersion: number;
  @Field({ description: 'The name on the cover.' }) @IsString() @MaxLength(200) organisation: string;
  @Field({ description: 'The colour of titles and lines, as #rrggbb.' })
  @IsString()
  @MaxLength(20)
  accent: string;
  @OptionalText(MOST_LOGO_LETTERS, 'The logo, a PNG as base64; leave out for none.')
  logoPng?: string | null;
  @OptionalText(300, 'What the logo shows, in words; needed with a logo.')
  logoAlt?: string | null;
  @OptionalText(1_000, 'Words at the foot of the cover.')
  coverText?: string | null;
  @OptionalText(100, 'At the head of every page of a full edition.')
  markingFull?: string | null;
  @OptionalText(100, 'At the head of every page of an official edition.')
  markingOfficial?: string | null;
  @OptionalText(100, 'At the head of every page of a public edition.')
  markingPublic?: string | null;
}
